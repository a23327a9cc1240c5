package org.plumbline.comparison.web;

import gg.jte.Content;
import org.plumbline.charts.Chart;
import org.plumbline.charts.Look;

/** A chart on a page: drawn twice, of which the width of the window shows one. */
final class Drawn {
    private Drawn() {}

    static Content of(Chart chart, String id) {
        return output -> {
            output.writeContent("<div class=\"plumbline-chart plumbline-chart--wide\">");
            output.writeContent(chart.svg(Look.wide(id)));
            output.writeContent("</div><div class=\"plumbline-chart plumbline-chart--narrow\">");
            output.writeContent(chart.svg(Look.narrow(id + "-narrow")));
            output.writeContent("</div>");
        };
    }
}
