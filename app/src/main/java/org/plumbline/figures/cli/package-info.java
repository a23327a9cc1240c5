/**
 * The commands of figures: {@code statistics} and what is below it.
 *
 * <p>Nothing is to be taken from here; the way in finds the command by its service entry. It always holds that a wrong input
 * ends in one sentence that says which file, where in it, what was expected and what was found.
 */
@NullMarked
package org.plumbline.figures.cli;

import org.jspecify.annotations.NullMarked;
