package org.plumbline.measures.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.findings.CauseLine;
import org.plumbline.findings.Finding;
import org.plumbline.measures.reading.Headline;
import org.plumbline.measures.reading.Readings;
import org.plumbline.record.Vantage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says of a cause of concern on the overview what the measure that tests it says. */
@Component
@Order(10)
class MeasureLine implements CauseLine {
    private final Readings readings;

    MeasureLine(Readings readings) {
        this.readings = readings;
    }

    @Override
    public Optional<String> of(Finding cause, List<Finding> parts, Vantage vantage) {
        return readings.testing(cause.id(), vantage).sequencedKeySet().stream()
                .findFirst()
                .map(reading -> reading.measure().name() + ": " + Headline.of(reading));
    }
}
