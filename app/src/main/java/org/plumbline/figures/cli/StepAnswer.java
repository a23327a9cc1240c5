package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.charts.XmrChart;
import org.plumbline.statistics.series.StepChange;

/** The points of an interrupted series as parts of an answer. */
final class StepAnswer {
    private StepAnswer() {}

    static List<Answer> points(
            XmrChart chart, StepChange change, double[] values, double[] adjusted, List<String> periods) {
        XmrChart.Segment limits = chart.segments().getFirst();
        List<Answer> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(Answer.of("position", i + 1)
                    .and("period", periods.get(i))
                    .and("value", values[i])
                    .and("adjusted", adjusted[i])
                    .and("fitted", change.fitted(i))
                    .and("without", change.without(i))
                    .and("mean", limits.mean())
                    .and("lower", limits.lower())
                    .and("upper", limits.upper())
                    .and("beyondLimits", chart.beyondLimits(i))
                    .and("trend", chart.inTrend(i))
                    .and("twoOfThree", chart.inTwoOfThree(i))
                    .and("sevenOnOneSide", chart.inSevenOnOneSide(i))
                    .and("cause", chart.cause(i).label()));
        }
        return points;
    }
}
