/**
 * Reads a file from a stranger in a process of its own, which may have little time and memory and is ended when it
 * wants more.
 *
 * <p>Take {@link org.plumbline.reportreader.child.CappedReader} and the {@link org.plumbline.reportreader.child.Reading}
 * it answers with. {@link org.plumbline.reportreader.child.ReportChild} is the process's own main class; a program that
 * is one jar calls it from a command of its own.
 *
 * <p>It relies on the rooms {@code formats}, for lines, and {@code reportreader}, for the report in them; both run in
 * the child only.
 *
 * <p>What always holds: whatever the file does, the caller has a reading or an {@code UnreadableReport} within the
 * limit, no child outlives it, and what a child says is taken as untrusted text, never more of it than the limit.
 */
@NullMarked
package org.plumbline.reportreader.child;

import org.jspecify.annotations.NullMarked;
