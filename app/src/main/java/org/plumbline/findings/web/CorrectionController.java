package org.plumbline.findings.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCorrection;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Findings;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.FormControl;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Entry;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.Dates;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An entry that was wrong: the way to what should have been recorded, or its retraction. */
@Controller
class CorrectionController {
    private static final Ask WHY = new Ask.Words("reason", "Why it was wrong", "", "Say why the entry was wrong");

    private final Findings findings;
    private final FindingForms forms;
    private final FindingCorrection correction;
    private final RecordingQuestions questions;
    private final FindingHands hands;

    CorrectionController(
            Findings findings,
            FindingForms forms,
            FindingCorrection correction,
            RecordingQuestions questions,
            FindingHands hands) {
        this.findings = findings;
        this.forms = forms;
        this.correction = correction;
        this.questions = questions;
        this.hands = hands;
    }

    @GetMapping("/findings/{id}/correction")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page ask(@PathVariable String id, @RequestParam long entry, Vantage vantage, Visitor visitor) {
        Finding finding = finding(id, vantage, visitor);
        return page(finding, entry, Typed.of(questions.usual(vantage)), vantage);
    }

    @PostMapping("/findings/{id}/correction")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer retract(
            @PathVariable String id,
            @RequestParam long entry,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        Finding finding = finding(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        asks(finding, vantage).forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(page(finding, entry, typed, vantage));
        }
        Recording how = questions
                .recording(typed, finding.received().force(), OptionalLong.empty(), vantage, visitor)
                .on(entry(id, entry, vantage).effectiveOn());
        return Answer.after(
                correction.correct(id, entry, new FindingFact.Retracted(typed.text("reason")), how),
                SeeOther.at("/findings/" + id + "/history")
                        .saying("Entry " + entry + " is retracted. Both entries stay."),
                "/findings/" + id + "/history",
                Section.FINDINGS);
    }

    private List<Ask> asks(Finding finding, Vantage vantage) {
        return List.of(WHY, questions.audience(finding.received().force(), vantage));
    }

    private CorrectionPage page(Finding finding, long index, Typed typed, Vantage vantage) {
        Entry entry = entry(finding.id(), index, vantage);
        if (!(entry.fact() instanceof FindingFact fact)) {
            throw new NotThere("Entry " + index + " says nothing about a finding.");
        }
        Said said = Said.of(fact);
        Optional<String> instead =
                forms.saying(fact).map(form -> "/findings/" + finding.id() + "/" + form.noun() + "?corrects=" + index);
        List<FormControl<?>> controls = Ask.controls(asks(finding, vantage), typed);
        return new CorrectionPage(
                "Put entry " + index + " right",
                finding.received().ref() + ": " + finding.received().title(),
                said.title() + (said.detail().isBlank() ? "" : ". " + said.detail()),
                "So from " + Dates.words(entry.effectiveOn()) + ", recorded " + Dates.words(entry.recordedAt())
                        + ". Source: " + entry.source() + ".",
                instead,
                fact instanceof FindingFact.Confirmed ? List.of() : controls,
                "/findings/" + finding.id() + "/correction?entry=" + index,
                "/findings/" + finding.id() + "/history",
                ErrorSummary.of(controls.toArray(FormControl<?>[]::new)));
    }

    private Finding finding(String id, Vantage vantage, Visitor visitor) {
        Finding finding = findings.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no finding at this address that you may see."));
        hands.mustReach(finding, vantage, visitor);
        return finding;
    }

    private Entry entry(String id, long index, Vantage vantage) {
        return findings.history(id, vantage).stream()
                .filter(entry -> entry.index() == index)
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no entry " + index + " about this finding."));
    }
}
