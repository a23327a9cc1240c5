package org.plumbline.measures.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.govuk.Choice;
import org.plumbline.measures.Basis;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Definition;
import org.plumbline.measures.Good;
import org.plumbline.measures.SourceClass;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;

/** The questions by which a measure is defined. */
final class DefinitionAsks {
    private static final int MOST_DAYS = 1000;

    private DefinitionAsks() {}

    static List<Ask> all() {
        return List.of(
                new Ask.Line("name", "What is it called?", "", "Enter a name"),
                new Ask.Words("counts", "What does it count?", "In a sentence or two", "Say what it counts"),
                new Ask.Line("unit", "In which unit?", "For example, percent, cases, per 1,000", "Enter a unit"),
                new Ask.OneOf(
                        "good",
                        "Which way is good?",
                        "",
                        Arrays.stream(Good.values())
                                .map(one -> Choice.of(one.code(), one.words()))
                                .toList(),
                        "Choose which way is good"),
                new Ask.Line("numerator", "Numerator", "What is counted; leave empty if it is no share or rate", ""),
                new Ask.Line("denominator", "Denominator", "Of what", ""),
                new Ask.OneOf(
                        "basis",
                        "By which date is a thing counted?",
                        "",
                        Arrays.stream(Basis.values())
                                .map(one -> Choice.of(one.code(), one.words()))
                                .toList(),
                        "Choose by which date"),
                new Ask.OneOf(
                        "source",
                        "Who says it?",
                        "Figures of different kinds of source never share a line",
                        Arrays.stream(SourceClass.values())
                                .map(one -> Choice.of(one.code(), one.words()))
                                .toList(),
                        "Choose who says it"),
                new Ask.Line("window", "Over which time does one figure reach?", "For example, one week", ""),
                new Ask.OneOf(
                        "cadence",
                        "How often does a figure come?",
                        "",
                        Arrays.stream(Cadence.values())
                                .map(one -> Choice.of(one.code(), one.words()))
                                .toList(),
                        "Choose how often"),
                new Ask.Line("lag", "How many days after its period is it expected?", "", "Enter a number of days"),
                new Ask.Line("grace", "After how many more days is it stale?", "", "Enter a number of days"),
                new Ask.OneOf(
                        "chart",
                        "By which chart is it read?",
                        "Individuals, if in doubt",
                        Arrays.stream(Chart.values())
                                .map(one -> Choice.of(one.code(), one.words()))
                                .toList(),
                        "Choose a chart"));
    }

    static void check(Typed typed) {
        for (String name : List.of("lag", "grace")) {
            if (!typed.text(name).isEmpty() && !isDays(typed.text(name))) {
                typed.wrong(name, "Enter a whole number of days, 0 to 1,000");
            }
        }
        boolean one =
                typed.text("numerator").isEmpty() != typed.text("denominator").isEmpty();
        if (one) {
            typed.wrong(
                    typed.text("numerator").isEmpty() ? "numerator" : "denominator",
                    "A share or rate has both a numerator and a denominator");
        }
    }

    private static boolean isDays(String text) {
        return text.matches("\\d{1,4}") && Integer.parseInt(text) <= MOST_DAYS;
    }

    /** The answers that a definition would have had. */
    static Map<String, String> answers(Definition definition) {
        Map<String, String> answers = new HashMap<>();
        answers.put("name", definition.name());
        answers.put("counts", definition.counts());
        answers.put("unit", definition.unit());
        answers.put("good", definition.good().code());
        answers.put("numerator", definition.numerator());
        answers.put("denominator", definition.denominator());
        answers.put("basis", definition.basis().code());
        answers.put("source", definition.source().code());
        answers.put("window", definition.window());
        answers.put("cadence", definition.cadence().code());
        answers.put("lag", String.valueOf(definition.lagDays()));
        answers.put("grace", String.valueOf(definition.graceDays()));
        answers.put("chart", definition.chart().code());
        return answers;
    }

    /** The definition by answers that were checked. */
    static Definition definition(Typed typed, String owner) {
        return new Definition(
                typed.text("name"),
                typed.text("counts"),
                typed.text("unit"),
                Good.of(typed.text("good")).orElseThrow(),
                typed.text("numerator"),
                typed.text("denominator"),
                Basis.of(typed.text("basis")).orElseThrow(),
                SourceClass.of(typed.text("source")).orElseThrow(),
                typed.text("window"),
                Cadence.of(typed.text("cadence")).orElseThrow(),
                owner,
                Integer.parseInt(typed.text("lag")),
                Integer.parseInt(typed.text("grace")),
                Chart.of(typed.text("chart")).orElseThrow());
    }
}
