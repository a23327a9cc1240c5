package org.plumbline.measures.web;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingTab;
import org.plumbline.measures.reading.Drawing;
import org.plumbline.measures.reading.FigureWords;
import org.plumbline.measures.reading.Freshness;
import org.plumbline.measures.reading.Headline;
import org.plumbline.measures.reading.MeasureReading;
import org.plumbline.measures.reading.Readings;
import org.plumbline.measures.reading.Sustained;
import org.plumbline.record.Vantage;
import org.plumbline.web.Part;
import org.plumbline.web.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was and what is, by the measures that test a finding: when it was received, and now. */
@Component
@Order(20)
class MeasureTab implements FindingTab {
    private final Readings readings;
    private final MeasureHands hands;

    MeasureTab(Readings readings, MeasureHands hands) {
        this.readings = readings;
        this.hands = hands;
    }

    @Override
    public String slug() {
        return "measure";
    }

    @Override
    public String words() {
        return "Measure";
    }

    @Override
    public Part of(Finding finding, Vantage vantage, Visitor visitor) {
        LocalDate was = finding.receivedOn();
        return new MeasurePart(
                finding.id(),
                readings.testing(finding.id(), vantage).entrySet().stream()
                        .map(one -> tested(one.getKey(), one.getValue(), was, vantage))
                        .toList());
    }

    private MeasurePart.Tested tested(MeasureReading reading, Sustained sustained, LocalDate was, Vantage vantage) {
        int periods = sustained.test().periods();
        return new MeasurePart.Tested(
                reading.measure().id(),
                reading.measure().name(),
                Headline.of(reading),
                reading.freshness().map(Freshness::words).orElse("no figure is known"),
                FigureWords.of(
                                sustained.test().target(),
                                reading.measure().definition().unit())
                        + (periods == 1 ? ", once" : ", " + periods + " times in a row"),
                sustained.met()
                        ? "Reached and held: " + sustained.held() + " figures in a row."
                        : "Not sustained: it holds for " + sustained.held() + " of " + periods + ".",
                sustained.met(),
                MeasurePages.compared(reading, was, vantage.asAt()),
                reading.line().known() < 2
                        ? Optional.empty()
                        : Optional.of(Drawing.small(reading, hands.organisation(reading.area(), vantage))));
    }
}
