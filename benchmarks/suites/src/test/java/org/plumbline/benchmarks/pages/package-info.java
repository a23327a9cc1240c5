/** What {@code wrk} says, read. */
@NullMarked
package org.plumbline.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
