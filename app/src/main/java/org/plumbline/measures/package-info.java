/**
 * Measures: what is counted, how, by whom it is said, and every figure that was ever stated of it, each with its date and place.
 *
 * <p>Take from here: {@link org.plumbline.measures.Measures} for what is measured and {@link org.plumbline.measures.MeasureWork}
 * to define it, set its target and bind it to a finding; {@link org.plumbline.measures.Figures} for what was stated, from any
 * vantage, and {@link org.plumbline.measures.FigureBatches} to state them.
 *
 * <p>It relies on the record, the findings that measures test, and the people who may see them. It always holds that a figure is
 * kept as it was stated, that a later statement of the same figure stands beside the earlier one, that figures of different
 * definitions or kinds of source never share a line, and that what is not known is never 0.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people", "inspections", "findings"})
@NullMarked
package org.plumbline.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
