/**
 * The command {@code deadline}: count a period out, or apply a rule of the field, and say how it was counted.
 *
 * <p>Nothing is to be taken from here; the way in finds the command by its service entry. It always holds that it needs
 * neither server nor database, that the names in the JSON stay, and that what cannot be counted ends with
 * the exit code of wrong usage and a sentence.
 */
@NullMarked
package org.plumbline.rules.cli;

import org.jspecify.annotations.NullMarked;
