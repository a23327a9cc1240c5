package org.plumbline.figures.vectors;

import org.plumbline.figures.Answer;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.TwoRates;
import org.plumbline.statistics.series.DisplacementDifference;
import org.plumbline.statistics.series.DisplacementDifference.Area;

/** The Poisson E-test, and the weighted displacement difference. */
final class TwoCountCases implements Family {
    private static final double[] EVEN = {1, 1, 1, 1};
    private static final double[] NOBODY = {0, 0};

    @Override
    public boolean knows(VectorCase vector) {
        return vector.input().has("k1", "k2") || vector.input().has("ct", "tr");
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        if (input.has("k1")) {
            TwoRates rates =
                    new TwoRates(input.number("k1"), input.number("n1", 1), input.number("k2"), input.number("n2", 1));
            return Answer.of("p", rates.eTest(input.number("d", 0)));
        }
        DisplacementDifference difference = DisplacementDifference.of(
                area(input, "ct", 0), area(input, "tr", 1), area(input, "dc", 2), area(input, "dt", 3));
        return Answer.of("Est_Local", difference.local())
                .and("SE_Local", difference.localError())
                .and("Est_Displace", difference.displaced())
                .and("SE_Displace", difference.displacedError())
                .and("Est_Total", difference.total())
                .and("SE_Total", difference.totalError())
                .and("Z", difference.z())
                .limits("LowCI", "HighCI", difference.interval(new Confidence(1 - input.number("alpha", 0.1))));
    }

    private static Area area(Input input, String name, int place) {
        double[] counts = input.given(name) ? input.numbers(name) : NOBODY;
        double[] times = input.given("tw") ? input.numbers("tw") : EVEN;
        double[] sizes = input.given("aw") ? input.numbers("aw") : EVEN;
        if (counts.length != 2) {
            throw input.unknown(name, "two counts, before and after");
        }
        if (times.length < 2) {
            throw input.unknown("tw", "two weights, before and after");
        }
        if (sizes.length != 4) {
            throw input.unknown("aw", "four weights: control, treated, around control, around treated");
        }
        return new Area(counts[0], counts[1], times[0] * sizes[place], times[1] * sizes[place]);
    }
}
