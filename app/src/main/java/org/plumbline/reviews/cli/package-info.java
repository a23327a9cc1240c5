/**
 * The command that draws a sample again.
 *
 * <p>Nothing is to be taken from here; the way in finds the command by its service entry. It always holds that drawing needs
 * neither server nor database, and that it draws what a page draws.
 */
@NullMarked
package org.plumbline.reviews.cli;

import org.jspecify.annotations.NullMarked;
