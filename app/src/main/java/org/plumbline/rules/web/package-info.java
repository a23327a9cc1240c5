/**
 * The pages of the rules: the table, one rule with its history and a count by it, the forms that change it.
 *
 * <p>Nothing is to be taken from here but the pages that the templates draw. It relies on {@link org.plumbline.rules} for
 * what holds and on {@link org.plumbline.web} for how a page is answered. It always holds that a rule which nobody has
 * verified carries its badge, that counting changes nothing, and that what changes a rule is sent by post.
 */
@NullMarked
package org.plumbline.rules.web;

import org.jspecify.annotations.NullMarked;
