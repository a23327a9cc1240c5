package org.plumbline.charts;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A drawing of figures, the table beneath it and the sentence that stands for it. */
public sealed interface Chart permits ControlChart, SeriesChart, FunnelPlot, RankedDots, Sparkline, WasIs {
    /** What the table says in its last column. */
    String SAYS = "What it shows";

    Words words();

    /** The drawing as SVG, which can stand in a page as it is. */
    String svg(Look look);

    /** The headings of the table beneath: the label's, one for each figure, and of what is said in words. */
    List<String> columns();

    /** The table beneath: the same figures as the drawing, in its order; what is not known has its row too. */
    List<Row> rows();

    /** What there is to see, in sentences made of the figures alone. */
    String facts();

    /** For those who cannot see it: the finding in the caller's words, then the facts. */
    default String alternative() {
        String title = words().title().strip();
        return title + (title.endsWith(".") || title.endsWith("?") || title.endsWith("!") ? " " : ". ") + facts();
    }

    /** The drawing as a file of its own, UTF-8, with title, subtitle and source in it. */
    default byte[] file(String id) {
        String svg = svg(Look.wide(id).spoken());
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
