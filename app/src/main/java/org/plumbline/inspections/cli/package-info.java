/**
 * The commands of inspections: read a report without keeping anything, bring one in.
 *
 * <p>Nothing is to be taken from here; the way in finds the commands by their service entry. It always holds that a report
 * is read in a process of its own, whose memory and time are capped.
 */
@NullMarked
package org.plumbline.inspections.cli;

import org.jspecify.annotations.NullMarked;
