package org.plumbline.evidence.web;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.evidence.RealityTest;
import org.plumbline.evidence.RealityTesting;
import org.plumbline.evidence.RealityTests;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.govuk.FormControl;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Audience;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reality tests: all of them, one, and how another is taken down. */
@Controller
class RealityTestController {
    private final RealityTests tests;
    private final RealityTesting testing;
    private final RealityTestQuestions questions;
    private final RecordingQuestions recording;
    private final Findings findings;
    private final EvidenceHands hands;
    private final Linked linked;
    private final SecureRandom random = new SecureRandom();

    RealityTestController(
            RealityTests tests,
            RealityTesting testing,
            RealityTestQuestions questions,
            RecordingQuestions recording,
            Findings findings,
            EvidenceHands hands,
            Linked linked) {
        this.tests = tests;
        this.testing = testing;
        this.questions = questions;
        this.recording = recording;
        this.findings = findings;
        this.hands = hands;
        this.linked = linked;
    }

    @GetMapping("/reality-tests")
    @Access(Permission.READ)
    Page all(Vantage vantage) {
        return new RealityTestsPage(tests.all(vantage).stream()
                .map(test -> RealityTestRow.of(test, linked, vantage))
                .toList());
    }

    @GetMapping("/reality-tests/{id}")
    @Access(Permission.READ)
    Page one(@PathVariable String id, Vantage vantage, Visitor visitor) {
        RealityTest test = test(id, vantage);
        return new RealityTestPage(
                test,
                hands.organisation(test.tested().force(), vantage),
                test.tested().subjects().stream()
                        .map(one -> linked.place(one, vantage))
                        .toList(),
                tests.history(id, vantage).getFirst(),
                RealityTestRow.retest(test, vantage.asAt()),
                hands.reaches(test.tested().force(), vantage, visitor));
    }

    @GetMapping("/reality-tests/new")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page ask(
            @RequestParam String finding,
            @RequestParam(defaultValue = RealityTestQuestions.FIRST) String of,
            Vantage vantage,
            Visitor visitor) {
        Finding tested = finding(finding, vantage, visitor);
        Map<String, String> usual = new HashMap<>(recording.usual(vantage));
        usual.put("findings", tested.id());
        usual.put("retestOf", of);
        return page(tested, questions.of(tested, vantage, visitor), Typed.of(usual));
    }

    @PostMapping("/reality-tests")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer take(
            @RequestParam String about,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        Finding finding = finding(about, vantage, visitor);
        Typed typed = new Typed(answers);
        List<Ask> asks = questions.of(finding, vantage, visitor);
        asks.forEach(ask -> ask.check(typed));
        RealityTestQuestions.check(typed);
        if (typed.anythingWrong()) {
            return new Invalid(page(finding, asks, typed));
        }
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        String force = finding.received().force();
        Outcome outcome = testing.take(
                id,
                RealityTestQuestions.tested(force, typed),
                recording.recording(typed, force, OptionalLong.empty(), vantage, visitor));
        return Answer.after(
                outcome,
                SeeOther.at("/reality-tests/" + id).saying("The test is recorded."),
                "/findings/" + finding.id() + "/views/evidence",
                Section.FINDINGS);
    }

    @GetMapping("/reality-tests/{id}/withdrawal")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askWithdrawal(@PathVariable String id, Vantage vantage, Visitor visitor) {
        return withdrawal(reached(id, vantage, visitor), new Typed(Map.of()));
    }

    @PostMapping("/reality-tests/{id}/withdrawal")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer withdraw(
            @PathVariable String id, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        RealityTest test = reached(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        RealityTestQuestions.REASON.check(typed);
        if (typed.anythingWrong()) {
            return new Invalid(withdrawal(test, typed));
        }
        Recording how = new Recording(
                visitor.viewer(),
                visitor.actor(),
                vantage.asAt(),
                Source.enteredHere(),
                Audience.of(test.tested().force()));
        return Answer.after(
                testing.withdraw(id, typed.text("reason"), how),
                SeeOther.at("/reality-tests/" + id).saying("The test is withdrawn."),
                "/reality-tests/" + id,
                Section.FINDINGS);
    }

    private static FormPage withdrawal(RealityTest test, Typed typed) {
        return new FormPage(
                "Withdraw the test",
                Optional.of(Section.FINDINGS),
                List.of(test.tested().sampled(), "It stays in the record, with the reason."),
                "/reality-tests/" + test.id() + "/withdrawal",
                List.of(RealityTestQuestions.REASON.control(typed)),
                "Withdraw it",
                "/reality-tests/" + test.id(),
                false);
    }

    private static FormPage page(Finding finding, List<Ask> asks, Typed typed) {
        List<FormControl<?>> controls = Ask.controls(asks, typed);
        return new FormPage(
                "Take down a reality test",
                Optional.of(Section.FINDINGS),
                List.of("Somebody who does not answer for the finding looked at a sample of what is really done."),
                "/reality-tests?about=" + finding.id(),
                controls,
                "Record the test",
                "/findings/" + finding.id() + "/views/evidence",
                false);
    }

    private Finding finding(String id, Vantage vantage, Visitor visitor) {
        Finding finding = findings.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such finding, as far as you may see."));
        hands.mustReach(finding.received().force(), vantage, visitor);
        return finding;
    }

    private RealityTest test(String id, Vantage vantage) {
        return tests.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such test, as far as you may see from here."));
    }

    private RealityTest reached(String id, Vantage vantage, Visitor visitor) {
        RealityTest test = test(id, vantage);
        hands.mustReach(test.tested().force(), vantage, visitor);
        return test;
    }
}
