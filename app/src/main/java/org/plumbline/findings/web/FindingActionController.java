package org.plumbline.findings.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCorrection;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Findings;
import org.plumbline.govuk.FormControl;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Entry;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
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

/** Asks for and records what happened to one finding, one kind of fact at a time. */
@Controller
class FindingActionController {
    private static final String OF_THE_INSPECTORATE =
            "/findings/{id}/{noun:level|inspectorate-date|return|closure|remaining|re-opening}";
    private static final String OF_THE_FORCE =
            "/findings/{id}/{noun:owner|force-date|submission|withdrawal|earlier-finding}";
    private static final String OF_THE_OWNER = "/findings/{id}/{noun:promise|completion}";
    private static final String OF_A_JUDGE = "/findings/{id}/{noun:outcome}";

    private final Findings findings;
    private final FindingForms forms;
    private final FindingCorrection correction;
    private final RecordingQuestions questions;
    private final FindingHands hands;

    FindingActionController(
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

    @GetMapping(OF_THE_INSPECTORATE)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askDecision(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam @Nullable Long corrects,
            Vantage vantage,
            Visitor visitor) {
        return ask(id, noun, corrects, vantage, visitor);
    }

    @PostMapping(OF_THE_INSPECTORATE)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer recordDecision(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        return record(id, noun, answers, vantage, visitor);
    }

    @GetMapping(OF_THE_FORCE)
    @Access(Permission.MANAGE_FINDINGS)
    Page askForce(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam @Nullable Long corrects,
            Vantage vantage,
            Visitor visitor) {
        return ask(id, noun, corrects, vantage, visitor);
    }

    @PostMapping(OF_THE_FORCE)
    @Access(Permission.MANAGE_FINDINGS)
    Answer recordForce(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        return record(id, noun, answers, vantage, visitor);
    }

    @GetMapping(OF_THE_OWNER)
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS})
    Page askOwner(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam @Nullable Long corrects,
            Vantage vantage,
            Visitor visitor) {
        hands.mustOwnOrManage(finding(id, vantage), visitor);
        return ask(id, noun, corrects, vantage, visitor);
    }

    @PostMapping(OF_THE_OWNER)
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS})
    Answer recordOwner(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        hands.mustOwnOrManage(finding(id, vantage), visitor);
        return record(id, noun, answers, vantage, visitor);
    }

    @GetMapping(OF_A_JUDGE)
    @Access(Permission.JUDGE_FINDINGS)
    Page askJudge(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam @Nullable Long corrects,
            Vantage vantage,
            Visitor visitor) {
        return ask(id, noun, corrects, vantage, visitor);
    }

    @PostMapping(OF_A_JUDGE)
    @Access(Permission.JUDGE_FINDINGS)
    Answer recordJudge(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        return record(id, noun, answers, vantage, visitor);
    }

    private Page ask(String id, String noun, @Nullable Long corrects, Vantage vantage, Visitor visitor) {
        Finding finding = finding(id, vantage);
        hands.mustReach(finding, vantage, visitor);
        FindingForm<?> form = forms.named(noun);
        Map<String, String> answers = new HashMap<>(questions.usual(vantage));
        if (corrects != null) {
            answers.putAll(asRecorded(form, entry(id, corrects, vantage)));
        }
        return page(finding, form, corrects, finding.lastEntry(), Typed.of(answers), vantage);
    }

    private Answer record(String id, String noun, Map<String, String> answers, Vantage vantage, Visitor visitor) {
        Finding finding = finding(id, vantage);
        hands.mustReach(finding, vantage, visitor);
        FindingForm<?> form = forms.named(noun);
        Typed typed = Typed.of(answers);
        @Nullable Long corrects = typed.text("corrects").isEmpty() ? null : Long.valueOf(typed.text("corrects"));
        long seen = typed.text("last").isEmpty() ? finding.lastEntry() : Long.parseLong(typed.text("last"));
        asks(finding, form, vantage).forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(page(finding, form, corrects, seen, typed, vantage));
        }
        Recording how = questions.recording(typed, finding.received().force(), OptionalLong.of(seen), vantage, visitor);
        Outcome outcome = corrects == null
                ? form.record(id, typed, how)
                : correction.correct(id, corrects, form.fact(typed), how);
        return Answer.after(
                outcome,
                SeeOther.at("/findings/" + id).saying("Recorded. It stands in the history below."),
                "/findings/" + id,
                Section.FINDINGS);
    }

    private FormPage page(
            Finding finding, FindingForm<?> form, @Nullable Long corrects, long seen, Typed typed, Vantage vantage) {
        List<String> lead = new ArrayList<>();
        lead.add(finding.received().ref() + ": " + finding.received().title());
        if (corrects != null) {
            lead.add("You are putting entry " + corrects + " right. Both entries stay in the history.");
        }
        if (!form.lead().isEmpty()) {
            lead.add(form.lead());
        }
        List<FormControl<?>> controls = Ask.controls(asks(finding, form, vantage), typed);
        return new FormPage(
                form.title(),
                Optional.of(Section.FINDINGS),
                lead,
                "/findings/" + finding.id() + "/" + form.noun() + "?last=" + seen
                        + (corrects == null ? "" : "&corrects=" + corrects),
                controls,
                corrects == null ? "Record" : "Record the correction",
                "/findings/" + finding.id(),
                false);
    }

    private List<Ask> asks(Finding finding, FindingForm<?> form, Vantage vantage) {
        String force = finding.received().force();
        List<Ask> asks = new ArrayList<>(form.asks().of(hands.owners(finding), vantage.asAt()));
        asks.addAll(questions.of(force, form.ownDay(), form.sourced(), vantage));
        return asks;
    }

    private Entry entry(String id, long index, Vantage vantage) {
        return findings.history(id, vantage).stream()
                .filter(entry -> entry.index() == index)
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no entry " + index + " about this finding."));
    }

    private static Map<String, String> asRecorded(FindingForm<?> form, Entry entry) {
        if (!(entry.fact() instanceof FindingFact fact) || !form.says(fact)) {
            throw new NotThere("Entry " + entry.index() + " says something of another kind.");
        }
        Map<String, String> answers = new HashMap<>(form.answers(fact));
        answers.putAll(Typed.boxed("from", entry.effectiveOn()));
        if (!entry.source().equals(org.plumbline.record.Source.enteredHere())) {
            answers.put("document", entry.source().document());
            answers.put("place", entry.source().place());
        }
        return answers;
    }

    private Finding finding(String id, Vantage vantage) {
        return findings.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no finding at this address that you may see."));
    }
}
