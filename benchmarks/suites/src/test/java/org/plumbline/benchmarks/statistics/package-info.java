/** The figures that both sides are given, tested. */
@NullMarked
package org.plumbline.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
