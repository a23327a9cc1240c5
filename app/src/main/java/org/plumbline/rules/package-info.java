/**
 * Rules: the periods that the law and the field set, and how the days are counted.
 *
 * <p>Nothing is to be taken from here yet; the counting and the table are the deadlines library's, and a module that needs
 * a deadline takes them from there. The room {@code cli} counts for whoever asks on the command line.
 *
 * <p>It relies on the deadlines library and on the platform's commands. It always holds that an answer says how it was
 * counted, and that a rule which nobody has verified says so wherever it is shown.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.plumbline.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
