package org.plumbline.measures.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Measure;
import org.plumbline.measures.Measures;
import org.plumbline.measures.SuccessTest;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads measures from a vantage. */
@Component
public class Readings {
    private final Measures measures;
    private final Figures figures;

    Readings(Measures measures, Figures figures) {
        this.measures = measures;
        this.figures = figures;
    }

    /** Every area and group of which figures of a measure are known, each read; those with most figures first. */
    @Transactional(readOnly = true)
    public List<MeasureReading> of(Measure measure, Vantage vantage) {
        return read(measure, figures.holding(measure.id(), vantage), vantage);
    }

    /** One area, all groups together. */
    @Transactional(readOnly = true)
    public MeasureReading of(Measure measure, String area, Vantage vantage) {
        List<Figure> holding = figures.holding(measure.id(), vantage).stream()
                .filter(figure -> figure.stated().area().equals(area)
                        && figure.stated().group().isEmpty())
                .toList();
        return MeasureReading.of(measure, area, "", holding, vantage.asAt());
    }

    /** Every measure of which a figure is known, in every area and group. */
    @Transactional(readOnly = true)
    public List<MeasureReading> all(Vantage vantage) {
        Map<String, List<Figure>> byMeasure = new LinkedHashMap<>();
        figures.holding(vantage)
                .forEach(figure -> byMeasure
                        .computeIfAbsent(figure.stated().measure(), id -> new ArrayList<>())
                        .add(figure));
        return measures.all(vantage).stream()
                .flatMap(measure -> read(measure, byMeasure.getOrDefault(measure.id(), List.of()), vantage).stream())
                .toList();
    }

    /** How each measure that tests a finding stands. */
    @Transactional(readOnly = true)
    public SequencedMap<MeasureReading, Sustained> testing(String finding, Vantage vantage) {
        return testing(Set.of(finding), vantage).getOrDefault(finding, new LinkedHashMap<>());
    }

    /** As {@link #testing(String, Vantage)}, for each of some findings that any measure tests; all is read at once. */
    @Transactional(readOnly = true)
    public Map<String, SequencedMap<MeasureReading, Sustained>> testing(Set<String> findings, Vantage vantage) {
        List<Measure> testing = findings.isEmpty() ? List.of() : measures.testing(findings, vantage);
        if (testing.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Figure>> holding =
                figures.holding(testing.stream().map(Measure::id).toList(), vantage).stream()
                        .filter(figure -> figure.stated().group().isEmpty())
                        .collect(Collectors.groupingBy(figure -> figure.stated().measure()));
        Map<String, SequencedMap<MeasureReading, Sustained>> tests = new LinkedHashMap<>();
        for (Measure measure : testing) {
            for (SuccessTest test : measure.tests()) {
                if (findings.contains(test.finding())) {
                    List<Figure> figuresOfArea = holding.getOrDefault(measure.id(), List.of()).stream()
                            .filter(figure -> figure.stated().area().equals(test.area()))
                            .toList();
                    MeasureReading reading = MeasureReading.of(measure, test.area(), "", figuresOfArea, vantage.asAt());
                    tests.computeIfAbsent(test.finding(), finding -> new LinkedHashMap<>())
                            .put(
                                    reading,
                                    Sustained.of(test, measure.definition().good(), reading.line()));
                }
            }
        }
        return tests;
    }

    private static List<MeasureReading> read(Measure measure, List<Figure> holding, Vantage vantage) {
        record Place(String area, String group) {}
        Map<Place, List<Figure>> places = new LinkedHashMap<>();
        holding.forEach(figure -> places.computeIfAbsent(
                        new Place(figure.stated().area(), figure.stated().group()), place -> new ArrayList<>())
                .add(figure));
        return places.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Place, List<Figure>> one) ->
                                one.getKey().group().isEmpty() ? 0 : 1)
                        .thenComparingInt(one -> -one.getValue().size()))
                .map(one -> MeasureReading.of(
                        measure, one.getKey().area(), one.getKey().group(), one.getValue(), vantage.asAt()))
                .toList();
    }
}
