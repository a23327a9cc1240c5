/**
 * Plans: what a force set out to do about its findings, by when, by whom, and how it stands.
 *
 * <p>Take from here: {@link org.plumbline.plans.Plans} and {@link org.plumbline.plans.Actions} to read at a vantage;
 * {@link org.plumbline.plans.PlanWork}, {@link org.plumbline.plans.ActionWork} and {@link org.plumbline.plans.DateMoves}
 * to record what happened.
 *
 * <p>It relies on the record, on the findings that actions serve and on the rules that say how often a date may move. It
 * always holds that late, slipped and kept are worked out from the dates for the vantage's day and ticked by nobody, that
 * a date once set moves by a request which somebody else decides, and that nobody confirms their own promise.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people", "inspections", "findings", "rules"})
@NullMarked
package org.plumbline.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
