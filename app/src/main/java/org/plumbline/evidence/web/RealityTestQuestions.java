package org.plumbline.evidence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.RealityTestFact;
import org.plumbline.evidence.RealityTests;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.govuk.Choice;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Vantage;
import org.plumbline.web.Ask;
import org.plumbline.web.Dates;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** What is asked about a reality test, and what the answers come to. */
@Component
class RealityTestQuestions {
    static final String FIRST = "none";
    static final Ask REASON = new Ask.Words("reason", "Why", "", "Say why");
    private static final List<String> NUMBERS = List.of("met", "notMet", "notApplicable");

    private final Findings findings;
    private final Evidence evidence;
    private final RealityTests tests;
    private final EvidenceHands hands;
    private final RecordingQuestions recording;

    RealityTestQuestions(
            Findings findings,
            Evidence evidence,
            RealityTests tests,
            EvidenceHands hands,
            RecordingQuestions recording) {
        this.findings = findings;
        this.evidence = evidence;
        this.tests = tests;
        this.hands = hands;
        this.recording = recording;
    }

    List<Ask> of(Finding finding, Vantage vantage, Visitor visitor) {
        String force = finding.received().force();
        List<Ask> asks = new ArrayList<>(List.of(
                new Ask.AnyOf("findings", "Which findings it tests", "", family(finding, vantage)),
                new Ask.Line(
                        "sampled",
                        "What was sampled",
                        "For example, closed investigations with a vulnerable victim",
                        "Say what was sampled"),
                new Ask.Line("population", "From what it was drawn", "", "Say from what the sample was drawn"),
                new Ask.Line("populationSize", "How many those are", "Leave empty if that is not known", ""),
                new Ask.OneOfMany(
                        "tester",
                        "Who made the test",
                        "Somebody who does not answer for what is tested",
                        Stream.concat(Stream.of(Choice.of("", "Choose")), hands.testers(force, visitor).stream())
                                .toList(),
                        "Choose who made the test"),
                new Ask.Day(
                        "on", "On which day", "For example, 27 3 2024", "Enter the day", Optional.of(vantage.asAt())),
                new Ask.Line("met", "How many met what was asked", "", "Enter how many met it"),
                new Ask.Line("notMet", "How many did not", "", "Enter how many did not"),
                new Ask.Line("notApplicable", "How many could not be asked it", "Leave empty for none", ""),
                new Ask.Words("result", "The result in words", "", "Say what was found"),
                new Ask.Words("shows", "What it shows", "", "Say what it shows"),
                new Ask.Day(
                        "retest", "By when it is to be made again", "Leave empty if it is not", "", Optional.empty()),
                new Ask.OneOfMany(
                        "retestOf", "Which test it repeats", "", earlier(finding, vantage), "Choose one or none")));
        List<Choice.Option> pieces = evidence.of(finding.subject().toString(), vantage).stream()
                .map(item -> Choice.of(item.id(), item.title()))
                .toList();
        if (!pieces.isEmpty()) {
            asks.add(new Ask.AnyOf("evidence", "Which evidence it stands on", "", pieces));
        }
        asks.add(recording.audience(force, vantage));
        return List.copyOf(asks);
    }

    /** The finding with its cause of concern and the other parts of that. */
    private List<Choice.Option> family(Finding finding, Vantage vantage) {
        String top = top(finding);
        return findings.ofReport(finding.received().reportId(), vantage).stream()
                .filter(one -> top(one).equals(top))
                .map(one -> Choice.of(one.id(), Linked.words(one)))
                .toList();
    }

    private static String top(Finding finding) {
        return finding.received().ref().split("/", 2)[0];
    }

    private List<Choice.Option> earlier(Finding finding, Vantage vantage) {
        return Stream.concat(
                        Stream.of(Choice.of(FIRST, "None: it is the first")),
                        tests.of(finding.subject().toString(), vantage).stream()
                                .filter(test -> test.repeatedBy().isEmpty()
                                        && test.withdrawnBecause().isEmpty())
                                .map(test ->
                                        Choice.of(test.id(), test.tested().sampled() + ", " + Dates.words(test.on()))))
                .toList();
    }

    /** Notes what the single questions cannot see. */
    static void check(Typed typed) {
        for (String name : NUMBERS) {
            number(typed, name);
        }
        number(typed, "populationSize");
        if (typed.all("findings").isEmpty()) {
            typed.wrong("findings", "Choose at least one finding");
        }
    }

    private static void number(Typed typed, String name) {
        String text = typed.text(name);
        if (!text.isEmpty() && !text.matches("\\d{1,9}")) {
            typed.wrong(name, "Enter a whole number, such as 12");
        }
    }

    static RealityTestFact.Tested tested(String force, Typed typed) {
        String[] tester = typed.text("tester").split(" ", 2);
        return new RealityTestFact.Tested(
                force,
                typed.text("sampled"),
                typed.text("population"),
                populationSize(typed),
                new RealityTestFact.Counts(count(typed, "met"), count(typed, "notMet"), count(typed, "notApplicable")),
                tester[0],
                tester[1],
                typed.text("result"),
                typed.text("shows"),
                typed.day("retest").orElse(null),
                typed.text("retestOf").equals(FIRST) ? "" : typed.text("retestOf"),
                Stream.concat(
                                typed.all("findings").stream().map(id -> "finding/" + id),
                                typed.all("evidence").stream().map(id -> "evidence/" + id))
                        .toList());
    }

    private static @Nullable Integer populationSize(Typed typed) {
        return typed.text("populationSize").isEmpty() ? null : Integer.valueOf(typed.text("populationSize"));
    }

    private static int count(Typed typed, String name) {
        return typed.text(name).isEmpty() ? 0 : Integer.parseInt(typed.text(name));
    }
}
