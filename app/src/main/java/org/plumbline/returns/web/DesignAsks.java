package org.plumbline.returns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.govuk.Choice;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.Measure;
import org.plumbline.measures.MeasureWork;
import org.plumbline.measures.Measures;
import org.plumbline.measures.SourceClass;
import org.plumbline.record.Addresses;
import org.plumbline.record.Vantage;
import org.plumbline.returns.FormArea;
import org.plumbline.returns.FormDesign;
import org.plumbline.returns.FormLine;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** The questions by which a form is designed, and the design that answers come to. */
@Component
class DesignAsks {
    private static final int LONGEST_ID = 80;

    private final Measures measures;
    private final MeasureWork measureWork;
    private final ReturnHands hands;

    DesignAsks(Measures measures, MeasureWork measureWork, ReturnHands hands) {
        this.measures = measures;
        this.measureWork = measureWork;
        this.hands = hands;
    }

    List<Ask> all(Vantage vantage) {
        return List.of(
                new Ask.Line("name", "What is the form called?", "", "Enter a name"),
                new Ask.OneOfMany(
                        "filler", "Who fills it in?", "", hands.organisations(vantage), "Choose who fills it in"),
                new Ask.Line(
                        "saidBy",
                        "Who says its figures?",
                        "A role or a body, no name; leave empty for the organisation that fills it in",
                        ""),
                new Ask.OneOf(
                        "cadence",
                        "How often?",
                        "",
                        Stream.of(Cadence.MONTHLY, Cadence.QUARTERLY, Cadence.YEARLY)
                                .map(one -> Choice.of(one.code(), one.words()))
                                .toList(),
                        "Choose how often"),
                new Ask.Day(
                        "begins",
                        "First day of the first period",
                        "For example, 1 4 2024",
                        "Enter the first day",
                        Optional.empty()),
                new Ask.Line("due", "Due how many days after a period ends?", "For example, 30", "Enter a number"),
                new Ask.Words(
                        "lines",
                        "Its lines",
                        "One a line: name; unit; measure that it feeds; hint. A measure that is not there is made; where none is"
                                + " named it is called after line and form. For example, Contacts; count",
                        "Give its lines"),
                new Ask.Words(
                        "areas",
                        "Its areas",
                        "One a line, as figures are to be kept: name; its word in addresses, if it is another",
                        "Give its areas"),
                new Ask.OneOf(
                        "source",
                        "What kind of source is it, for measures that are made?",
                        "",
                        Arrays.stream(SourceClass.values())
                                .map(one -> Choice.of(one.code(), one.words()))
                                .toList(),
                        "Choose the kind of source"));
    }

    static void check(Typed typed) {
        if (!typed.text("due").isEmpty() && !typed.text("due").matches("\\d{1,3}")) {
            typed.wrong("due", "Enter a whole number, such as 30");
        }
        for (List<String> line : rows(typed.text("lines"))) {
            if (line.size() < 2 || line.get(0).isEmpty() || line.get(1).isEmpty()) {
                typed.wrong("lines", "Give each line a name and a unit, with ; between them");
            }
        }
    }

    FormDesign design(Typed typed, String approver, Vantage vantage) {
        String name = typed.text("name");
        String saidBy = typed.text("saidBy");
        return new FormDesign(
                name,
                typed.text("filler"),
                saidBy.isEmpty() ? hands.organisation(typed.text("filler"), vantage) : saidBy,
                approver,
                Cadence.of(typed.text("cadence")).orElseThrow(),
                typed.day("begins").orElse(LocalDate.EPOCH),
                Integer.parseInt(typed.text("due")),
                SourceClass.of(typed.text("source")).orElseThrow(),
                lines(typed.text("lines"), name, vantage),
                rows(typed.text("areas")).stream()
                        .map(row -> new FormArea(
                                Addresses.slug(row.size() > 1 && !row.get(1).isEmpty() ? row.get(1) : row.get(0)),
                                row.get(0)))
                        .toList(),
                List.of());
    }

    private List<FormLine> lines(String typed, String form, Vantage vantage) {
        Map<String, Measure> known = measures.all(vantage).stream()
                .collect(Collectors.toMap(one -> one.name().toLowerCase(Locale.UK), one -> one, (a, b) -> a));
        List<FormLine> lines = new ArrayList<>();
        for (List<String> row : rows(typed)) {
            String measure = row.size() > 2 && !row.get(2).isEmpty() ? row.get(2) : row.get(0) + " (" + form + ")";
            Measure there = known.get(measure.toLowerCase(Locale.UK));
            String id = there == null ? measureWork.freeId(measure) : there.id();
            String slug = Addresses.slug(row.get(0));
            lines.add(new FormLine(
                    slug.substring(0, Math.min(LONGEST_ID, slug.length())),
                    row.get(0),
                    row.get(1),
                    id,
                    there == null ? measure : there.name(),
                    row.size() > 3 ? row.get(3) : ""));
        }
        return lines;
    }

    private static List<List<String>> rows(String typed) {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split(";", -1)).map(String::strip).toList())
                .toList();
    }

    /** A design as answers would give it. */
    static Map<String, String> answers(FormDesign design) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "name", design.name(),
                "filler", design.filler(),
                "saidBy", design.saidBy(),
                "cadence", design.cadence().code(),
                "due", String.valueOf(design.dueDays()),
                "source", design.source().code()));
        answers.put(
                "lines",
                design.lines().stream()
                        .map(line -> String.join("; ", line.name(), line.unit(), line.measureName(), line.hint()))
                        .collect(Collectors.joining("\n")));
        answers.put(
                "areas",
                design.areas().stream()
                        .map(area -> area.name() + "; " + area.slug())
                        .collect(Collectors.joining("\n")));
        return answers;
    }
}
