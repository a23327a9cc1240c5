/**
 * Monitoring: how the inspectorate watches a force, in Scan or in Engage, and who knew what of it, when.
 *
 * <p>Take from here: {@link org.plumbline.monitoring.Intervals}, a force's time at each stage, and a sentence about it;
 * {@link org.plumbline.monitoring.OversightMeetings}, {@link org.plumbline.monitoring.Targets},
 * {@link org.plumbline.monitoring.Letters}, {@link org.plumbline.monitoring.RepresentationRounds},
 * {@link org.plumbline.monitoring.DatedEvents}, {@link org.plumbline.monitoring.LengthStatements} and {@link org.plumbline.monitoring.Disclosures} to read and to record;
 * {@link org.plumbline.monitoring.WhoKnew} and {@link org.plumbline.monitoring.KeyDates}, both drawn from the record; {@link org.plumbline.monitoring.DateClashes}, what of all dates cannot be right.
 *
 * <p>It relies on the inspections for a force's stage and on the findings for what was disclosed. It always holds that
 * nobody learns of a thing from a list of who was told, that nobody discloses what they cannot see, and that of two
 * statements of one date neither is hidden.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people", "inspections", "findings"})
@NullMarked
package org.plumbline.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
