/**
 * The commands of this room.
 *
 * <p>Nothing is to be taken from here. It relies on {@link org.plumbline.plans.work}. It always holds that data goes to
 * standard output and everything else to standard error.
 */
@NullMarked
package org.plumbline.plans.cli;

import org.jspecify.annotations.NullMarked;
