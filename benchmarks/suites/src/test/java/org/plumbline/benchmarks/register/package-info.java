/** What {@code wrk} says, read. */
@NullMarked
package org.plumbline.benchmarks.register;

import org.jspecify.annotations.NullMarked;
