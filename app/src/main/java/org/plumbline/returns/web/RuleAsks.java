package org.plumbline.returns.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Choice;
import org.plumbline.returns.FormDesign;
import org.plumbline.returns.FormRule;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;

/** The questions by which a rule is added to a form. */
final class RuleAsks {
    private RuleAsks() {}

    static List<Ask> all(FormDesign design) {
        List<Choice.Option> lines = design.lines().stream()
                .map(line -> Choice.of(line.id(), line.name()))
                .toList();
        List<Choice.Option> areas = design.areas().stream()
                .map(area -> Choice.of(area.slug(), area.name()))
                .toList();
        List<Ask> asks = new ArrayList<>(List.of(
                new Ask.OneOf(
                        "kind",
                        "What must be so?",
                        "",
                        Arrays.stream(FormRule.Kind.values())
                                .map(one -> Choice.of(one.code(), one.words()))
                                .toList(),
                        "Choose what must be so"),
                new Ask.OneOfMany(
                        "line",
                        "Of which line?",
                        "The total, where it is a sum of lines",
                        Stream.concat(Stream.of(Choice.of("every", "every line")), lines.stream())
                                .toList(),
                        "Choose a line"),
                new Ask.AnyOf(
                        "parts",
                        "Its parts, for a sum of lines",
                        "For a sum since 1 April, the one line that is added up",
                        lines)));
        if (areas.size() > 1) {
            asks.add(new Ask.OneOfMany(
                    "area",
                    "Which area is the total, for a sum of areas?",
                    "",
                    Stream.concat(Stream.of(Choice.of("none", "no sum of areas")), areas.stream())
                            .toList(),
                    "Choose an area, or none"));
            asks.add(new Ask.AnyOf("areaParts", "Its parts, for a sum of areas", "", areas));
        }
        asks.add(new Ask.Line("limit", "The limit, for a limit", "A number", ""));
        asks.add(new Ask.OneOf(
                "hard",
                "What follows where it is not so?",
                "",
                List.of(
                        Choice.of("hard", "The return cannot be approved"),
                        Choice.of("soft", "A reason must be given")),
                "Choose what follows"));
        return asks;
    }

    static void check(Typed typed) {
        String limit = typed.text("limit");
        if (!limit.isEmpty() && !limit.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            typed.wrong("limit", "Enter a number, such as 500 or 3.6");
        }
        boolean limited = typed.text("kind").equals(FormRule.Kind.AT_LEAST.code())
                || typed.text("kind").equals(FormRule.Kind.AT_MOST.code());
        if (limited && limit.isEmpty()) {
            typed.wrong("limit", "Enter the limit");
        }
    }

    static FormRule rule(Typed typed) {
        FormRule.Kind kind = FormRule.Kind.of(typed.text("kind")).orElseThrow();
        boolean ofAreas = kind == FormRule.Kind.AREAS;
        boolean sum = ofAreas || kind == FormRule.Kind.LINES || kind == FormRule.Kind.YEAR_TO_DATE;
        return new FormRule(
                kind,
                typed.text("line").equals("every") ? "" : typed.text("line"),
                ofAreas ? typed.text("area") : "",
                sum ? typed.all(ofAreas ? "areaParts" : "parts") : List.of(),
                limit(kind, typed),
                typed.text("hard").equals("hard"));
    }

    private static @Nullable BigDecimal limit(FormRule.Kind kind, Typed typed) {
        boolean limited = kind == FormRule.Kind.AT_LEAST || kind == FormRule.Kind.AT_MOST;
        return limited ? new BigDecimal(typed.text("limit")) : null;
    }
}
