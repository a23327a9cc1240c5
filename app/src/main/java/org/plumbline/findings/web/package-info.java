/**
 * The pages of the register: the list, one finding, the forms that record what happened, the overview.
 *
 * <p>Nothing is to be taken from here but the pages that the templates draw. It relies on {@link org.plumbline.findings}
 * for what is so and on {@link org.plumbline.web} for how a page is answered. It always holds that a page shows what its
 * vantage sees and no more, and that what changes something is sent by post.
 */
@NullMarked
package org.plumbline.findings.web;

import org.jspecify.annotations.NullMarked;
