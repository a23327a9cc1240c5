/**
 * G5: control charts, funnels and intervals by the thousand, beside R told to do the same in whole vectors.
 *
 * <p>Take from here {@link org.plumbline.benchmarks.statistics.Charting}, the benchmark.
 *
 * <p>It relies on Debian's {@code Rscript} and on {@code charts.R} among the resources, which is the peer. Both sides read the
 * same file of numbers made from a seed and write their answers in the same order. It always holds that every limit, flag and
 * interval of one side was compared with the other's before anything was timed.
 */
@NullMarked
package org.plumbline.benchmarks.statistics;

import org.jspecify.annotations.NullMarked;
