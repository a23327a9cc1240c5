/**
 * The record's commands: export it, verify an export, make the read tables again.
 *
 * <p>Nothing is to be taken from here; the way in finds the commands by their service entry. It always holds that
 * verifying needs neither server nor database.
 */
@NullMarked
package org.plumbline.record.cli;

import org.jspecify.annotations.NullMarked;
