package org.plumbline.measures.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.Findings;
import org.plumbline.govuk.Choice;
import org.plumbline.measures.Claim;
import org.plumbline.measures.FigureBatches;
import org.plumbline.measures.MeasureFact;
import org.plumbline.measures.MeasureWork;
import org.plumbline.record.Vantage;
import org.plumbline.web.Ask;
import org.plumbline.web.Dates;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** The forms about one measure. */
@Component
class MeasureForms {
    private static final String EXAMPLE = "For example, 27 3 2024";
    private static final int MOST_PERIODS = 60;

    private final MeasureWork work;
    private final FigureBatches batches;
    private final Findings findings;

    MeasureForms(MeasureWork work, FigureBatches batches, Findings findings) {
        this.work = work;
        this.batches = batches;
        this.findings = findings;
    }

    Optional<MeasureForm> find(String noun) {
        return Stream.of(
                        definition(),
                        figure(),
                        target(),
                        targetEnd(),
                        annotation(),
                        recalculation(),
                        recalculationEnd(),
                        claim(),
                        test(),
                        testEnd())
                .filter(form -> form.noun().equals(noun))
                .findFirst();
    }

    private MeasureForm definition() {
        return new MeasureForm(
                "definition",
                "What does it measure?",
                "What was said of unit, numerator, denominator, basis and source stays; another one is another measure.",
                false,
                place -> DefinitionAsks.all(),
                (place, typed) -> DefinitionAsks.check(typed),
                (place, typed, how) -> work.amend(
                        place.measure().id(),
                        DefinitionAsks.definition(
                                typed, place.measure().definition().owner()),
                        how));
    }

    private MeasureForm figure() {
        return new MeasureForm(
                "figure",
                "Which figure was stated?",
                "It is kept as it was stated. A figure for a time that has one already stands beside it and takes its place.",
                true,
                place -> List.of(
                        new Ask.Line(
                                "value",
                                "The figure",
                                "As it was stated; “not known” if that is what was said",
                                "Enter the figure"),
                        new Ask.Line("numerator", "Of which counted", "If it is a share or a rate", ""),
                        new Ask.Line("denominator", "Out of", "If it is a share or a rate", ""),
                        new Ask.Line(
                                "begin",
                                "Its period begins",
                                "A day, a month or a year; empty for a figure of one day",
                                ""),
                        new Ask.Line(
                                "end",
                                "Its period ends, or its day",
                                "For example, 2024-03-31, March 2024",
                                "Enter when"),
                        new Ask.Line("by", "Who says it", "A role or a body, no name", "Enter who says it")),
                (place, typed) -> FigureTyped.check(typed),
                (place, typed, how) -> batches.state(
                        List.of(FigureTyped.figure(typed, place.measure(), place.area(), how)),
                        place.area(),
                        Map.of(),
                        FigureBatches.Origin.TYPED,
                        how));
    }

    private MeasureForm target() {
        return new MeasureForm(
                "target",
                "What is to be reached?",
                "Another target for the same area takes the place of the one before, which stays in the record.",
                true,
                place -> List.of(
                        new Ask.Line("value", "The target", "In the unit of the measure", "Enter the target"),
                        new Ask.Line("setter", "Who set it", "A role or a body, no name", "Enter who set it"),
                        new Ask.Day("by", "Until when", "Leave empty if no day was said", "", Optional.empty()),
                        from(place)),
                (place, typed) -> number(typed, "value"),
                (place, typed, how) -> work.aim(
                        place.measure().id(),
                        new MeasureFact.TargetSet(
                                place.area(),
                                new BigDecimal(typed.text("value")),
                                typed.text("setter"),
                                typed.day("by").orElse(null)),
                        how));
    }

    private MeasureForm targetEnd() {
        return new MeasureForm(
                "target-end",
                "Why is the target given up?",
                "",
                true,
                place -> List.of(because()),
                (place, typed) -> {},
                (place, typed, how) ->
                        work.giveUpTarget(place.measure().id(), place.area(), typed.text("because"), how));
    }

    private MeasureForm annotation() {
        return new MeasureForm(
                "annotation",
                "What must a reader of the figures know?",
                "It is drawn on the chart at its day. It changes no limits.",
                false,
                place -> List.of(
                        new Ask.Day(
                                "from",
                                "When it happened",
                                EXAMPLE,
                                "Enter the day",
                                Optional.of(place.vantage().asAt())),
                        new Ask.Line("words", "What happened", "In a few words", "Enter what happened")),
                (place, typed) -> {},
                (place, typed, how) -> work.annotate(
                        place.measure().id(),
                        new MeasureFact.Annotated(place.area(), how.effectiveOn(), typed.text("words")),
                        how));
    }

    private MeasureForm recalculation() {
        return new MeasureForm(
                "recalculation",
                "From which day are the limits calculated anew?",
                "Only where somebody understands what made the process another one. A change for the better is no reason by"
                        + " itself.",
                false,
                place -> List.of(
                        new Ask.Day(
                                "begins",
                                "The first day of the new process",
                                EXAMPLE,
                                "Enter the day",
                                Optional.of(place.vantage().asAt())),
                        new Ask.Words("because", "What changed, and how that is known", "", "Say what changed"),
                        new Ask.OneOf(
                                "understood",
                                "Is the cause understood?",
                                "",
                                List.of(Choice.of("yes", "Yes"), Choice.of("no", "No, or not yet")),
                                "Choose whether it is understood")),
                (place, typed) -> {},
                (place, typed, how) -> work.recalculate(
                        place.measure().id(),
                        place.area(),
                        typed.day("begins").orElseThrow(),
                        typed.text("because"),
                        typed.text("understood").equals("yes"),
                        how.on(place.vantage().asAt())));
    }

    private MeasureForm recalculationEnd() {
        return new MeasureForm(
                "recalculation-end",
                "Which recalculation is taken back?",
                "The limits are drawn as if it had not been made; that it was made stays in the record.",
                false,
                place -> List.of(
                        new Ask.OneOf(
                                "begins",
                                "From",
                                "",
                                place.measure().recalculations(place.area()).stream()
                                        .map(one -> Choice.of(one.from().toString(), Dates.words(one.from())))
                                        .toList(),
                                "Choose a recalculation"),
                        because()),
                (place, typed) -> {},
                (place, typed, how) -> work.keepLimits(
                        place.measure().id(),
                        place.area(),
                        LocalDate.parse(typed.text("begins")),
                        typed.text("because"),
                        how));
    }

    private MeasureForm claim() {
        return new MeasureForm(
                "claim",
                "What does somebody say that the figures show?",
                "It is kept as they put it, and tested by the figures that were known then and by those known now.",
                true,
                place -> List.of(
                        new Ask.Line("words", "The claim, as they put it", "", "Enter the claim"),
                        new Ask.Line("by", "Who says so", "A role or a body, no name", "Enter who says so"),
                        new Ask.Day(
                                "from",
                                "When they said it",
                                EXAMPLE,
                                "Enter the day",
                                Optional.of(place.vantage().asAt())),
                        new Ask.OneOf(
                                "kind",
                                "What is claimed?",
                                "",
                                Arrays.stream(Claim.Kind.values())
                                        .map(one -> Choice.of(one.code(), one.words()))
                                        .toList(),
                                "Choose what is claimed"),
                        new Ask.Line("amount", "How much", "Per cent for a change; leave empty for a rank", ""),
                        new Ask.Day("since", "Since when it changed", "Leave empty for a level", "", Optional.empty()),
                        new Ask.Day("until", "On which day it was so", EXAMPLE, "Enter the day", Optional.empty())),
                (place, typed) -> number(typed, "amount"),
                (place, typed, how) -> work.claim(
                        place.measure().id(),
                        new MeasureFact.Claimed(
                                place.area(),
                                typed.text("words"),
                                typed.text("by"),
                                typed.text("kind"),
                                typed.text("amount").isEmpty() ? null : new BigDecimal(typed.text("amount")),
                                typed.day("since").orElse(null),
                                typed.day("until").orElseThrow()),
                        how));
    }

    private MeasureForm test() {
        return new MeasureForm(
                "test",
                "Which finding does it test?",
                "The finding is not closed before the measure has reached what it should and held it.",
                false,
                place -> List.of(
                        new Ask.OneOfMany(
                                "finding", "The finding", "", openFindings(place.vantage()), "Choose a finding"),
                        new Ask.Line(
                                "target", "What is to be reached", "In the unit of the measure", "Enter the target"),
                        new Ask.Line("periods", "For how many figures in a row", "", "Enter a number")),
                (place, typed) -> {
                    number(typed, "target");
                    if (!typed.text("periods").matches("\\d{1,2}")) {
                        typed.wrong("periods", "Enter a whole number, 1 to " + MOST_PERIODS);
                    }
                },
                (place, typed, how) -> work.bind(
                        place.measure().id(),
                        new MeasureFact.Bound(
                                typed.text("finding"),
                                place.area(),
                                new BigDecimal(typed.text("target")),
                                Integer.parseInt(typed.text("periods"))),
                        how));
    }

    private MeasureForm testEnd() {
        return new MeasureForm(
                "test-end",
                "Which finding does it no longer test?",
                "",
                false,
                place -> List.of(
                        new Ask.OneOf(
                                "finding",
                                "The finding",
                                "",
                                place.measure().tests().stream()
                                        .map(test -> Choice.of(test.finding(), name(test.finding(), place.vantage())))
                                        .toList(),
                                "Choose a finding"),
                        because()),
                (place, typed) -> {},
                (place, typed, how) ->
                        work.unbind(place.measure().id(), typed.text("finding"), typed.text("because"), how));
    }

    private String name(String finding, Vantage vantage) {
        return findings.find(finding, vantage).map(MeasureForms::words).orElse(finding);
    }

    private static Ask because() {
        return new Ask.Words("because", "Why", "", "Say why");
    }

    private List<Choice.Option> openFindings(Vantage vantage) {
        return findings.all(FindingCriteria.ANY, vantage).stream()
                .filter(finding -> !finding.stage().settled())
                .map(finding -> Choice.of(finding.id(), words(finding)))
                .toList();
    }

    private static String words(Finding finding) {
        return finding.received().ref() + ", " + finding.received().title();
    }

    private static Ask from(MeasureForm.Place place) {
        return new Ask.Day(
                "from",
                "Set on",
                EXAMPLE,
                "Enter the day on which it was set",
                Optional.of(place.vantage().asAt()));
    }

    private static void number(Typed typed, String name) {
        if (!typed.text(name).isEmpty() && !typed.text(name).matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            typed.wrong(name, "Enter a number, such as 20 or 3.6");
        }
    }
}
