package org.plumbline.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.SourceClass;
import org.plumbline.record.Addresses;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.returns.Cell;
import org.plumbline.returns.FormArea;
import org.plumbline.returns.FormDesign;
import org.plumbline.returns.FormLine;
import org.plumbline.returns.FormRule;
import org.plumbline.returns.FormWork;
import org.plumbline.returns.Reason;
import org.plumbline.returns.ReturnWork;

/** Which forms were filled in, and how they were approved. */
final class ReturnChapter implements Chapter {
    private final FormWork forms;
    private final ReturnWork returns;

    ReturnChapter(FormWork forms, ReturnWork returns) {
        this.forms = forms;
        this.returns = returns;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().startsWith("return.");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        Recording how = scene.recording(event);
        String form = event.text("form");
        LocalDate from = event.date("begins");
        Outcome outcome =
                switch (event.type()) {
                    case "return.designed" -> forms.design(form, design(event), how);
                    case "return.filled" -> returns.fill(form, from, cells(event), how);
                    case "return.submitted" -> returns.submit(form, from, reasons(event), how);
                    case "return.approved" -> returns.approve(form, from, how);
                    case "return.ended" -> forms.end(form, from, event.text("because"), how);
                    default -> throw new IllegalStateException("no return can be " + event.type());
                };
        scene.check(event, outcome);
    }

    private static FormDesign design(StoryEvent event) {
        return new FormDesign(
                event.text("name"),
                event.text("filler"),
                event.text("saidBy"),
                event.text("approver"),
                Cadence.of(event.text("cadence")).orElseThrow(),
                event.date("begins"),
                event.number("due"),
                SourceClass.of(event.text("source")).orElseThrow(),
                event.maps("lines").stream().map(ReturnChapter::line).toList(),
                event.maps("areas").stream()
                        .map(area -> new FormArea(text(area, "slug"), text(area, "name")))
                        .toList(),
                event.maps("rules").stream().map(ReturnChapter::rule).toList());
    }

    private static FormLine line(Map<?, ?> line) {
        String measure = text(line, "measure");
        return new FormLine(
                text(line, "id"),
                text(line, "name"),
                text(line, "unit"),
                Addresses.slug(measure),
                measure,
                text(line, "hint"));
    }

    private static FormRule rule(Map<?, ?> rule) {
        return new FormRule(
                FormRule.Kind.of(text(rule, "kind")).orElseThrow(),
                text(rule, "line"),
                text(rule, "area"),
                rule.get("parts") instanceof List<?> parts
                        ? parts.stream().map(String::valueOf).toList()
                        : List.of(),
                null,
                Boolean.TRUE.equals(rule.get("hard")));
    }

    private static List<Cell> cells(StoryEvent event) {
        List<Cell> cells = new ArrayList<>();
        map(event.details().get("values"))
                .forEach((line, areas) -> map(areas)
                        .forEach((area, value) ->
                                cells.add(new Cell(line.toString(), area.toString(), value.toString()))));
        return cells;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<Reason> reasons(StoryEvent event) {
        return event.maps("reasons").stream()
                .map(reason -> new Reason(text(reason, "breach"), text(reason, "because")))
                .toList();
    }

    private static String text(Map<?, ?> words, String word) {
        Object value = words.get(word);
        return value == null ? "" : value.toString();
    }
}
