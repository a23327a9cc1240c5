/**
 * Returns: the forms that people fill for each period, and what they filled in, checked, approved and locked.
 *
 * <p>Take from here: {@link org.plumbline.returns.ReturnForms} for what is asked of whom and when it is due, and
 * {@link org.plumbline.returns.FormWork} to design it; {@link org.plumbline.returns.Returns} for what was filled in, and
 * {@link org.plumbline.returns.ReturnWork} to fill, submit, approve and re-open it.
 *
 * <p>It relies on the record, on the measures that the lines of a form feed, and on the people who fill and approve. It always
 * holds that what is not known is never 0, that nobody approves what they filled in themselves, that an approved return is
 * locked until it is opened again with a reason, and that figures come into the record by an approval alone.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people", "measures"})
@NullMarked
package org.plumbline.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
