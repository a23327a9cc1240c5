package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.charts.ControlChart;
import org.plumbline.statistics.charts.RunsAnalysis;

/** A control chart as parts of an answer. */
final class ChartAnswer {
    static final String FIELDS =
            "  parts   [{part, useful, longestRun, longestRunMost, crossings, crossingsFewest, runsSignal, widened}]: Anhøj's runs"
                    + " analysis of each stretch with its own limits; widened: Laney's σ, 1 without --laney";
    static final String POINTS =
            "  points  [{position, period, numerator, denominator, value, centre, lower, upper, beyondLimits, trend, twoOfThree,"
                    + " sevenOnOneSide, cause, included, part}]; limits are null in a part of fewer than 12 known points";

    private ChartAnswer() {}

    static Answer of(String method, ControlChart chart, double[] above, double[] below, List<String> periods) {
        List<Answer> parts = new ArrayList<>();
        for (int part = 0; part < chart.parts(); part++) {
            var runs = chart.runs(part);
            parts.add(Answer.of("part", part + 1)
                    .and("useful", runs.map(RunsAnalysis::useful).orElse(0))
                    .and("longestRun", runs.map(RunsAnalysis::longestRun))
                    .and("longestRunMost", runs.map(RunsAnalysis::longestRunMost))
                    .and("crossings", runs.map(RunsAnalysis::crossings))
                    .and("crossingsFewest", runs.map(RunsAnalysis::crossingsFewest))
                    .and("runsSignal", runs.map(RunsAnalysis::signal))
                    .and("widened", chart.widened(part)));
        }
        List<Answer> points = new ArrayList<>();
        for (int i = 0; i < chart.size(); i++) {
            points.add(Answer.of("position", i + 1)
                    .and("period", periods.get(i))
                    .and("numerator", above[i])
                    .and("denominator", below[i])
                    .and("value", chart.value(i))
                    .and("centre", chart.centre(i))
                    .and("lower", chart.lower(i))
                    .and("upper", chart.upper(i))
                    .and("beyondLimits", chart.signal(i))
                    .and("trend", chart.inTrend(i))
                    .and("twoOfThree", chart.inTwoOfThree(i))
                    .and("sevenOnOneSide", chart.inSevenOnOneSide(i))
                    .and("cause", chart.cause(i).label())
                    .and("included", chart.included(i))
                    .and("part", chart.part(i) + 1));
        }
        return Answer.of("method", method).and("parts", parts).and("points", points);
    }
}
