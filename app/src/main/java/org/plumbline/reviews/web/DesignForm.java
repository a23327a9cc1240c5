package org.plumbline.reviews.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.govuk.Choice;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.Design;
import org.plumbline.reviews.Sizing;
import org.plumbline.reviews.Stratum;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;

/** What is asked about the design of a round. */
final class DesignForm {
    private static final String INTERVAL = "interval";
    private static final String NUMBER = "number";
    private static final String BY_HAND = "by-hand";
    private static final String DAY = "For example, 1 3 2024";

    private DesignForm() {}

    static List<Ask> asks(Vantage vantage) {
        return List.of(
                new Ask.Line(
                        "title", "What is the round called?", "For example, March 2024", "Enter what it is called"),
                new Ask.Day("periodFrom", "Cases from", DAY, "Enter the first day", Optional.of(vantage.asAt())),
                new Ask.Day("periodUntil", "Cases until", DAY, "Enter the last day", Optional.of(vantage.asAt())),
                new Ask.Words(
                        "population",
                        "What is in the population?",
                        "Which cases belong to it and which do not",
                        "Say which cases belong to it"),
                new Ask.Words(
                        "strata",
                        "How many cases there are",
                        "One number; or, to draw from each part by itself, a line for each part: name; what is in it; how"
                                + " many cases; how many to draw (the last only where you spread the sample by hand)",
                        "Enter how many cases there are"),
                new Ask.OneOf(
                        "sizing",
                        "How large is the sample?",
                        "",
                        List.of(
                                Choice.of(INTERVAL, "So large that the share is known closely enough")
                                        .withHint("Then answer the three questions below"),
                                Choice.of(NUMBER, "As many as I say").withHint("Then give the number below"),
                                Choice.of(BY_HAND, "As many of each part as I said above")),
                        "Choose how large the sample is"),
                new Ask.Line("halfWidth", "How close", "Percentage points to either side, such as 10", ""),
                new Ask.Line("confidence", "How sure", "Per cent: 90, 95 or 99", ""),
                new Ask.Line("expected", "Which share do you expect?", "Per cent; 50 is the most cautious", ""),
                new Ask.Line("size", "How many cases in all", "Only where you give the number yourself", ""),
                new Ask.Line(
                        "secondShare",
                        "How many of a hundred are judged twice?",
                        "By somebody else, without seeing the first answers; 0 for none",
                        "Enter a number from 0 to 100"),
                new Ask.Line(
                        "seed",
                        "Seed of the draw",
                        "Any words or numbers; leave empty to have one made. It is kept, so that the draw can be repeated",
                        ""));
    }

    static Map<String, String> usual() {
        return Map.of("confidence", "95", "halfWidth", "10", "expected", "50", "secondShare", "20", "sizing", INTERVAL);
    }

    static Map<String, String> answers(Design design) {
        Map<String, String> answers = new HashMap<>(usual());
        answers.put("title", design.title());
        answers.putAll(Typed.boxed("periodFrom", design.from()));
        answers.putAll(Typed.boxed("periodUntil", design.until()));
        answers.put("population", design.population());
        Sizing sizing = design.sizing();
        boolean byHand = sizing.kind() == Sizing.Kind.BY_HAND;
        answers.put(
                "strata",
                design.stratified()
                        ? design.strata().stream()
                                .map(one -> one.name() + "; " + one.about() + "; " + one.population()
                                        + (byHand ? "; " + one.sample() : ""))
                                .collect(Collectors.joining("\n"))
                        : String.valueOf(design.populationSize()));
        answers.put(
                "sizing",
                switch (sizing.kind()) {
                    case INTERVAL -> INTERVAL;
                    case NUMBER -> NUMBER;
                    case BY_HAND -> BY_HAND;
                });
        if (sizing.kind() == Sizing.Kind.NUMBER) {
            answers.put("size", String.valueOf(sizing.size()));
        }
        if (sizing.kind() == Sizing.Kind.INTERVAL) {
            answers.put("halfWidth", String.valueOf(sizing.halfWidth()));
            answers.put("confidence", String.valueOf(sizing.confidence()));
            answers.put("expected", String.valueOf(sizing.expected()));
        }
        answers.put("secondShare", String.valueOf(design.secondShare()));
        answers.put("seed", design.seed());
        return answers;
    }

    /** Notes what the single questions cannot see. */
    static void check(Typed typed) {
        whole(typed, "secondShare");
        switch (typed.text("sizing")) {
            case INTERVAL -> {
                whole(typed, "halfWidth");
                whole(typed, "confidence");
                whole(typed, "expected");
            }
            case NUMBER -> whole(typed, "size");
            default -> {}
        }
        strata(typed);
    }

    private static void whole(Typed typed, String name) {
        if (!typed.text(name).matches("\\d{1,6}")) {
            typed.wrong(name, "Enter a whole number, such as 20");
        }
    }

    static Design design(String set, Typed typed) {
        Sizing sizing =
                switch (typed.text("sizing")) {
                    case INTERVAL ->
                        Sizing.interval(
                                number(typed, "confidence"), number(typed, "halfWidth"), number(typed, "expected"));
                    case NUMBER -> Sizing.number(number(typed, "size"));
                    default -> Sizing.byHand();
                };
        return new Design(
                typed.text("title"),
                set,
                "",
                List.of(),
                typed.day("periodFrom").orElseThrow(),
                typed.day("periodUntil").orElseThrow(),
                typed.text("population"),
                strata(typed),
                sizing,
                typed.text("seed"),
                number(typed, "secondShare"));
    }

    private static int number(Typed typed, String name) {
        return Integer.parseInt(typed.text(name));
    }

    /** One number is one part; else each line is one. */
    private static List<Stratum> strata(Typed typed) {
        String text = typed.text("strata");
        if (text.matches("\\d{1,6}")) {
            return List.of(new Stratum(Stratum.ALL, "", Integer.parseInt(text), 0));
        }
        List<Stratum> strata = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            String[] parts = line.split("\\s*;\\s*", -1);
            boolean fits = parts.length >= 3
                    && parts.length <= 4
                    && !parts[0].isBlank()
                    && parts[2].matches("\\d{1,6}")
                    && (parts.length == 3 || parts[3].matches("\\d{1,6}"));
            if (!fits) {
                typed.wrong(
                        "strata",
                        "Line " + number
                                + " is not of the form: name; what is in it; how many cases; how many to draw");
                return List.of();
            }
            strata.add(new Stratum(
                    parts[0],
                    parts[1],
                    Integer.parseInt(parts[2]),
                    parts.length == 4 ? Integer.parseInt(parts[3]) : 0));
        }
        return strata;
    }
}
