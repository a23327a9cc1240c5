package org.plumbline.findings.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.govuk.Choice;
import org.plumbline.inspections.FindingResult;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.InspectionFact;
import org.plumbline.inspections.Inspections;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.Dates;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.RefusedPage;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes down what an inspection that came back said of a finding; it neither closes nor opens the finding. */
@Controller
class RevisitResultController {
    private final Findings findings;
    private final Inspections inspections;
    private final RecordingQuestions questions;
    private final FindingHands hands;

    RevisitResultController(
            Findings findings, Inspections inspections, RecordingQuestions questions, FindingHands hands) {
        this.findings = findings;
        this.inspections = inspections;
        this.questions = questions;
        this.hands = hands;
    }

    @GetMapping("/findings/{id}/revisit-result")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page ask(@PathVariable String id, Vantage vantage, Visitor visitor) {
        return page(finding(id, vantage, visitor), Typed.of(questions.usual(vantage)), vantage);
    }

    @PostMapping("/findings/{id}/revisit-result")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer record(
            @PathVariable String id, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        Finding finding = finding(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        asks(finding, vantage).forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(page(finding, typed, vantage));
        }
        FindingResult result = new FindingResult(
                id,
                FindingResult.Verdict.of(typed.text("verdict")).orElseThrow(),
                typed.day("on").orElseThrow(),
                typed.text("letter"),
                typed.text("words"));
        Recording how = questions.recording(typed, finding.received().force(), OptionalLong.empty(), vantage, visitor);
        var outcome = inspections.follow(
                inspections.find(typed.text("inspection"), vantage).orElseThrow(),
                new InspectionFact.SaidOfFinding(result),
                vantage,
                visitor.actor(),
                how.audience(),
                new Source(result.letter(), ""));
        return switch (outcome) {
            case org.plumbline.inspections.Outcome.Done done ->
                SeeOther.at("/findings/" + id)
                        .saying("Recorded. If the letter closes the finding or says that it remains, record that too.");
            case org.plumbline.inspections.Outcome.Refused refused ->
                RefusedPage.of(
                        new Outcome.Refused(refused.reason(), refused.unblock()), "/findings/" + id, Section.FINDINGS);
        };
    }

    private FormPage page(Finding finding, Typed typed, Vantage vantage) {
        return new FormPage(
                "What did the inspectorate say when it came back?",
                Optional.of(Section.FINDINGS),
                List.of(
                        finding.received().ref() + ": " + finding.received().title(),
                        "What was said of the finding, its recommendations and the monitoring of the force are three"
                                + " things; this records the first."),
                "/findings/" + finding.id() + "/revisit-result",
                Ask.controls(asks(finding, vantage), typed),
                "Record",
                "/findings/" + finding.id(),
                false);
    }

    private List<Ask> asks(Finding finding, Vantage vantage) {
        List<Choice.Option> hosted = inspections.all(vantage).reversed().stream()
                .filter(one ->
                        one.hosted() && one.force().equals(finding.received().force()))
                .map(RevisitResultController::option)
                .toList();
        return List.of(
                new Ask.OneOfMany("inspection", "Which inspection", "", hosted, "Choose the inspection"),
                new Ask.OneOf("verdict", "How did the finding stand?", "", verdicts(), "Choose how it stood"),
                new Ask.Words("words", "What was said, in few words", "", "Say what was said of the finding"),
                new Ask.Day(
                        "on",
                        "Date of the letter or report",
                        "For example, 23 7 2024",
                        "Enter the date of the letter or report",
                        Optional.of(vantage.asAt())),
                new Ask.Line("letter", "Which letter or report", "Its title", "Name the letter or report"),
                questions.audience(finding.received().force(), vantage));
    }

    private static Choice.Option option(Inspection inspection) {
        return Choice.of(
                inspection.id(),
                inspection.title()
                        + Optional.ofNullable(inspection.from())
                                .map(from -> ", " + Dates.words(from))
                                .orElse(""));
    }

    private static List<Choice.Option> verdicts() {
        return Stream.of(FindingResult.Verdict.values())
                .map(verdict -> Choice.of(verdict.code(), verdict.words()))
                .toList();
    }

    private Finding finding(String id, Vantage vantage, Visitor visitor) {
        Finding finding = findings.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no finding at this address that you may see."));
        hands.mustReach(finding, vantage, visitor);
        return finding;
    }
}
