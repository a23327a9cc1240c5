package org.plumbline.measures.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.Memory;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Measure;
import org.plumbline.measures.Measures;
import org.plumbline.measures.reading.MeasureReading;
import org.plumbline.measures.reading.Readings;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The measures: all that can be seen, and one of them. */
@Controller
class MeasureController {
    private final Measures measures;
    private final Figures figures;
    private final Readings readings;
    private final MeasurePages pages;
    private final MeasureHands hands;
    private final Memory memory;

    MeasureController(
            Measures measures,
            Figures figures,
            Readings readings,
            MeasurePages pages,
            MeasureHands hands,
            Memory memory) {
        this.measures = measures;
        this.figures = figures;
        this.readings = readings;
        this.pages = pages;
        this.hands = hands;
        this.memory = memory;
    }

    /** As it stands in the address. */
    record Wanted(
            @Nullable String q,
            @Nullable String source,
            @Nullable String state,
            @Nullable Integer page) {}

    /** Kept together so that they can be remembered. */
    private record Rows(List<MeasureRow> rows) {}

    @GetMapping("/measures")
    @Access(Permission.READ)
    Page all(@ModelAttribute Wanted wanted, Vantage vantage) {
        Rows rows = memory.recall("measures", Rows.class, vantage, () -> new Rows(rows(vantage)));
        return MeasuresPage.of(rows.rows(), MeasureFilter.of(wanted));
    }

    /** Each measure once, by the place of which most is known. */
    private List<MeasureRow> rows(Vantage vantage) {
        List<MeasureReading> read = readings.all(vantage);
        Map<String, MeasureReading> first = new HashMap<>();
        read.forEach(one -> first.putIfAbsent(one.measure().id(), one));
        return measures.all(vantage).stream()
                .map(measure ->
                        first.getOrDefault(measure.id(), MeasureReading.of(measure, "", "", List.of(), vantage.asAt())))
                .map(MeasureRow::of)
                .toList();
    }

    @GetMapping("/measures/{id}")
    @Access(Permission.READ)
    Page one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String was,
            @RequestParam(required = false) @Nullable String is,
            @RequestParam(required = false) @Nullable String all,
            Vantage vantage,
            Visitor visitor) {
        Question question = new Question(id, area, group, new WasIs(was, is, all != null), hands.mayRecord(visitor));
        return memory.recall(question, MeasurePage.class, vantage, () -> page(question, vantage, visitor));
    }

    private MeasurePage page(Question question, Vantage vantage, Visitor visitor) {
        Measure measure = measures.find(question.id(), vantage)
                .orElseThrow(() -> new NotThere("There is no such measure, as far as you may see from here."));
        List<MeasureReading> read = readings.of(measure, vantage);
        MeasureReading reading = read.stream()
                .filter(question::isOf)
                .findFirst()
                .orElseGet(() -> MeasureReading.of(
                        measure, Optional.ofNullable(question.area()).orElse(""), "", List.of(), vantage.asAt()));
        return pages.of(reading, read, figures.stated(question.id(), vantage), question.days(), vantage, visitor);
    }

    /**
     * What is asked of one measure; whoever records sees what they may change, and what that is their organisation says.
     *
     * @param area null for the first of which something is known, as group
     */
    private record Question(
            String id, @Nullable String area, @Nullable String group, WasIs days, boolean records) {
        boolean isOf(MeasureReading reading) {
            return (area == null || reading.area().equals(area))
                    && (group == null || reading.group().equals(group));
        }
    }

    /**
     * Two days to be set beside each other, as typed in the address.
     *
     * @param whole whether every figure is wanted, and not the last ones only
     */
    record WasIs(@Nullable String was, @Nullable String is, boolean whole) {}
}
