package org.plumbline.figures.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.charts.Assurance;
import org.plumbline.statistics.charts.Direction;
import org.plumbline.statistics.charts.Variation;
import org.plumbline.statistics.charts.XmrChart;
import org.plumbline.statistics.charts.XmrChart.Segment;

/** XmR charts: their limits alone, or limits, rules, steps and assurance. */
final class XmrCases implements Family {
    @Override
    public boolean knows(VectorCase vector) {
        return vector.input().has("y") && !vector.whole().has("chart");
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        XmrChart chart = XmrChart.of(
                input.numbers("y"),
                new XmrChart.Settings(
                        input.flag("screen_outliers", true),
                        input.given("fix_after_n_points")
                                ? OptionalInt.of((int) input.number("fix_after_n_points"))
                                : OptionalInt.empty(),
                        input.wholes("rebase_at_index"),
                        direction(input, "improvement_direction"),
                        input.given("target") ? OptionalDouble.of(input.number("target")) : OptionalDouble.empty(),
                        0));
        if (chart.size() == 0) {
            throw input.unknown("y", "a list of one number or more");
        }
        boolean limitsOnly = !input.has("improvement_direction") && !input.has("rebase_at_index");
        Segment first = chart.segments().getFirst();
        return Answer.of("mean", first.mean())
                .and("lpl", first.lower())
                .and("upl", first.upper())
                .and("average_moving_range", first.averageMovingRange())
                .and(whole(chart))
                .only(
                        limitsOnly
                                ? vector.shape("mean", "lpl", "upl")
                                : vector.shape("segments", "special_cause_type", "point_type", "assurance_type"));
    }

    static Direction direction(Input input, String name) {
        return switch (input.text(name, "neutral").toLowerCase(Locale.UK)) {
            case "increase" -> Direction.INCREASE;
            case "decrease" -> Direction.DECREASE;
            case "neutral" -> Direction.NEUTRAL;
            default -> throw input.unknown(name, "increase, decrease or neutral");
        };
    }

    private static Answer whole(XmrChart chart) {
        List<Answer> segments = new ArrayList<>();
        chart.segments().forEach(segment -> segments.add(segment(chart, segment)));
        List<String> causes = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (int i = 0; i < chart.size(); i++) {
            causes.add(chart.cause(i).label());
            types.add(chart.variation(i).label());
        }
        return Answer.of("segments", segments)
                .and("special_cause_type", causes)
                .and("point_type", types)
                .and("assurance_type", chart.assurance().map(Assurance::label));
    }

    private static Answer segment(XmrChart chart, Segment segment) {
        return Answer.of("start", segment.start())
                .and("end", segment.end())
                .and("n", segment.size())
                .and("mean", segment.mean())
                .and("average_moving_range", segment.averageMovingRange())
                .and("lpl", segment.lower())
                .and("upl", segment.upper())
                .and("common_cause", chart.count(segment, Variation.COMMON_CAUSE))
                .and("improvement", chart.count(segment, Variation.IMPROVEMENT))
                .and("concern", chart.count(segment, Variation.CONCERN))
                .and("short_group", segment.isShort())
                .and("variation_type", chart.variation(segment.end()).label());
    }
}
