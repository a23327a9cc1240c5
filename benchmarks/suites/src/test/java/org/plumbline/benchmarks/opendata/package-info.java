/** The generator of archives, tested, and the two sides compared. */
@NullMarked
package org.plumbline.benchmarks.opendata;

import org.jspecify.annotations.NullMarked;
