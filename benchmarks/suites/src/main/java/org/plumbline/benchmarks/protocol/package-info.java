/**
 * How anything is measured here: two sides in turn, ratios of pairs, an interval round their median, a goal that is met only
 * at the interval's bad end.
 *
 * <p>Take from here {@link org.plumbline.benchmarks.protocol.Rounds} to time sides,
 * {@link org.plumbline.benchmarks.protocol.Result} to say what came of it, and
 * {@link org.plumbline.benchmarks.protocol.Run} for what the person asked for.
 *
 * <p>It relies on Linux's {@code /proc} for memory and load. It always holds that the first round is dropped and published,
 * that a ratio is of two figures of the same round, and that a run of the same seed draws the same intervals.
 */
@NullMarked
package org.plumbline.benchmarks.protocol;

import org.jspecify.annotations.NullMarked;
