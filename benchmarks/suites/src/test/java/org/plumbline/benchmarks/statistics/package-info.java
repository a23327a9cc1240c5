/** The generator of archives, tested, and the two sides compared. */
@NullMarked
package org.plumbline.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
