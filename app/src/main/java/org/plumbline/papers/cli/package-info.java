/**
 * Papers on the command line.
 *
 * <p>Nothing is taken from here. It relies on the room that says what an update contains. It always holds that figures go
 * to standard output as JSON, that the paper goes to the file named, and that nothing is recorded.
 */
@NullMarked
package org.plumbline.papers.cli;

import org.jspecify.annotations.NullMarked;
