/**
 * Control charts: the limits within which a process varies by itself, and the rules that tell a change from that.
 *
 * <p>Take from here {@link org.plumbline.statistics.charts.XmrChart} (individuals by the NHS "Making Data Count" method, its
 * four rules in {@link org.plumbline.statistics.charts.MakingDataCount}) and {@link
 * org.plumbline.statistics.charts.ControlChart} (p, u, c, t, g, Laney's p′ and u′, individuals with Anhøj's runs analysis in
 * {@link org.plumbline.statistics.charts.RunsAnalysis}).
 *
 * <p>It relies on {@code summaries} for means. What always holds: a missing point ({@code NaN}) has no signal, ends every
 * run that passes it, and moves no limit; positions count from zero.
 */
@NullMarked
package org.plumbline.statistics.charts;

import org.jspecify.annotations.NullMarked;
