/**
 * Rules: the periods that the law and the field set, how the days are counted, and what an organisation changed of them.
 *
 * <p>Take from here: {@link org.plumbline.rules.FieldRules}, the table at a vantage; {@link org.plumbline.rules.RuleTable}
 * and its rows; {@link org.plumbline.rules.RuleAmendment} to change a rule. The counting and the shipped table are the
 * deadlines library's. The room {@code cli} counts by the shipped table for whoever asks on the command line.
 *
 * <p>It relies on the deadlines library, on the record, and on the web room for its pages. It always holds that a rule is
 * changed from a day on, with a reason and a source, and never silently; that an organisation changes its own table only
 * and shows it to nobody whom it does not name; that an answer says how it was counted; and that a rule which nobody has
 * verified says so wherever it is shown.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web"})
@NullMarked
package org.plumbline.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
