package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.charts.Assurance;
import org.plumbline.statistics.charts.XmrChart;
import org.plumbline.statistics.charts.XmrChart.Segment;

/** An individuals chart as parts of an answer. */
final class XmrAnswer {
    private XmrAnswer() {}

    static Answer of(XmrChart chart, double[] values, List<String> periods) {
        List<Answer> segments = new ArrayList<>();
        List<Answer> points = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Segment segment : chart.segments()) {
            segments.add(Answer.of("from", segment.start() + 1)
                    .and("to", segment.end() + 1)
                    .and("mean", segment.mean())
                    .and("averageMovingRange", segment.averageMovingRange())
                    .and("lower", segment.lower())
                    .and("upper", segment.upper())
                    .and("short", segment.isShort())
                    .and("variation", chart.variation(segment.end()).label()));
            if (Double.isNaN(segment.upper())) {
                notes.add("Points " + (segment.start() + 1) + " to " + (segment.end() + 1)
                        + " have no limits: fewer than 12 are known, or none varies; read them as a run chart.");
            }
            for (int i = segment.start(); i <= segment.end(); i++) {
                points.add(point(chart, segment, values, periods, i));
            }
        }
        return Answer.of("assurance", chart.assurance().map(Assurance::label))
                .and("notes", notes)
                .and("segments", segments)
                .and("points", points);
    }

    private static Answer point(XmrChart chart, Segment segment, double[] values, List<String> periods, int i) {
        return Answer.of("position", i + 1)
                .and("period", periods.get(i))
                .and("value", values[i])
                .and("mean", segment.mean())
                .and("lower", segment.lower())
                .and("upper", segment.upper())
                .and("beyondLimits", chart.beyondLimits(i))
                .and("trend", chart.inTrend(i))
                .and("twoOfThree", chart.inTwoOfThree(i))
                .and("sevenOnOneSide", chart.inSevenOnOneSide(i))
                .and("cause", chart.cause(i).label())
                .and("variation", chart.variation(i).label());
    }
}
