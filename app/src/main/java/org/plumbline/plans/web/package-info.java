/**
 * The pages of the plans: the list, one plan with its timeline, one action, the forms that record what happened, and what
 * each person is to do.
 *
 * <p>Nothing is to be taken from here but the pages that the templates draw. It relies on {@link org.plumbline.plans} for
 * what is so and on {@link org.plumbline.web} for how a page is answered. It always holds that a drawing has its table,
 * that a colour has its word, and that what changes something is sent by post.
 */
@NullMarked
package org.plumbline.plans.web;

import org.jspecify.annotations.NullMarked;
