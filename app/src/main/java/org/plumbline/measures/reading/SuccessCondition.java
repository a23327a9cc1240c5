package org.plumbline.measures.reading;

import java.util.List;
import org.plumbline.findings.ClosureCondition;
import org.plumbline.findings.ClosureStep;
import org.plumbline.findings.Finding;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** A finding that measures test is not closed before they reached what they should and held it. */
@Component
class SuccessCondition implements ClosureCondition {
    private final Readings readings;

    SuccessCondition(Readings readings) {
        this.readings = readings;
    }

    @Override
    public List<ClosureStep> of(Finding finding, Vantage vantage) {
        return readings.testing(finding.id(), vantage).entrySet().stream()
                .map(one -> step(one.getKey(), one.getValue()))
                .toList();
    }

    private static ClosureStep step(MeasureReading reading, Sustained sustained) {
        String target = FigureWords.of(
                sustained.test().target(), reading.measure().definition().unit());
        String name = "“" + reading.measure().name() + "”";
        int periods = sustained.test().periods();
        String wanted = periods == 1 ? "once" : periods + " times in a row";
        if (sustained.known() == 0) {
            return new ClosureStep(false, name + " should reach " + target + " " + wanted + "; no figure is known.");
        }
        return new ClosureStep(
                sustained.met(),
                sustained.met()
                        ? name + " reached " + target + " and held it: " + sustained.held()
                                + " of the last figures in a row."
                        : name + " should reach " + target + " " + wanted + "; it holds for " + sustained.held()
                                + (sustained.held() == 1 ? " figure." : " figures."));
    }
}
