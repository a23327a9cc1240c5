/**
 * Charts of a force's figures, drawn the same on a page, on paper, in Word and in a file of their own.
 *
 * <p>Take from here {@link org.plumbline.charts.ControlChart} for one series with its limits, {@link
 * org.plumbline.charts.SeriesChart} for up to four, {@link org.plumbline.charts.FunnelPlot} and {@link
 * org.plumbline.charts.RankedDots} for a force among others, {@link org.plumbline.charts.WasIs} for then and now, and {@link
 * org.plumbline.charts.Sparkline} for a card. Each is a {@link org.plumbline.charts.Chart}: it gives its drawing, the table
 * beneath it and the sentence for those who cannot see it.
 *
 * <p>It relies on the {@code svg} room only and works nothing out: limits, intervals and flags come with the points. What
 * always holds: plot and table hold the same figures; a period that is not known breaks the line and is never 0; whatever
 * colour says a shape or a word says too; the same chart gives the same characters.
 */
@NullMarked
package org.plumbline.charts;

import org.jspecify.annotations.NullMarked;
