/**
 * Case-file reviews: a sample of cases, drawn so that anybody can draw it again, judged by people who did not deal with them.
 *
 * <p>Take from here: {@link org.plumbline.reviews.Rounds} for the results of questions at a vantage;
 * {@link org.plumbline.reviews.QuestionSets} and {@link org.plumbline.reviews.QuestionWork} for what is asked;
 * {@link org.plumbline.reviews.RoundWork} and {@link org.plumbline.reviews.CaseWork} to design, draw, judge and close;
 * {@link org.plumbline.reviews.SampleDraw} for the draw itself.
 *
 * <p>It relies on the record, on the findings that questions test, and on the library of statistics. It always holds that a
 * set of questions is never changed once a round has asked it, that a draw follows from its list and its seed alone, that case
 * references stay with the force, that a second reviewer sees no first answers before giving their own, that results are
 * counted when a round is closed by somebody who did not review, and that every look at a case is written down.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people", "findings"})
@NullMarked
package org.plumbline.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
