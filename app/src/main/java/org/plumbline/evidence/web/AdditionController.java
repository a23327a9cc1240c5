package org.plumbline.evidence.web;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Content;
import org.plumbline.evidence.EvidenceItem;
import org.plumbline.evidence.EvidenceWork;
import org.plumbline.evidence.Marking;
import org.plumbline.evidence.Offered;
import org.plumbline.findings.Finding;
import org.plumbline.govuk.FileUpload;
import org.plumbline.govuk.FormControl;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Outcome;
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
import org.springframework.web.multipart.MultipartFile;

/** Adds evidence: first in which of three ways it comes, then the thing itself. */
@Controller
class AdditionController {
    private static final String FORM = "/evidence/new/{kind:file|link|statement}";
    static final String ACCEPTED = ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.csv,.txt,.png,.jpg,.jpeg";

    private final EvidenceWork work;
    private final EvidenceQuestions questions;
    private final RecordingQuestions recording;
    private final EvidenceHands hands;
    private final Linked linked;
    private final SecureRandom random = new SecureRandom();

    AdditionController(
            EvidenceWork work,
            EvidenceQuestions questions,
            RecordingQuestions recording,
            EvidenceHands hands,
            Linked linked) {
        this.work = work;
        this.questions = questions;
        this.recording = recording;
        this.hands = hands;
        this.linked = linked;
    }

    @GetMapping("/evidence/new")
    @Access({Permission.MANAGE_FINDINGS, Permission.OWN_FINDINGS, Permission.JUDGE_FINDINGS})
    Page choose(@RequestParam(name = "for", defaultValue = "") String given, Vantage vantage, Visitor visitor) {
        hands.mustReach(force(given, vantage, visitor), vantage, visitor);
        return new EvidenceKindsPage(given);
    }

    @GetMapping(FORM)
    @Access({Permission.MANAGE_FINDINGS, Permission.OWN_FINDINGS, Permission.JUDGE_FINDINGS})
    Page ask(
            @PathVariable String kind,
            @RequestParam(name = "for", defaultValue = "") String given,
            Vantage vantage,
            Visitor visitor) {
        String force = force(given, vantage, visitor);
        hands.mustReach(force, vantage, visitor);
        Map<String, String> usual = new HashMap<>(recording.usual(vantage));
        usual.put("for", given);
        usual.put("givenBy", visitor.name());
        usual.put("marking", Marking.OFFICIAL.code());
        return page(kind(kind), force, given, Typed.of(usual), vantage);
    }

    @PostMapping(FORM)
    @Access({Permission.MANAGE_FINDINGS, Permission.OWN_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer add(
            @PathVariable String kind,
            @RequestParam(name = "about", defaultValue = "") String given,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        String force = force(given, vantage, visitor);
        hands.mustReach(force, vantage, visitor);
        Content.Kind chosen = kind(kind);
        Typed typed = Typed.of(answers);
        questions.adding(chosen, force, given, vantage).forEach(ask -> ask.check(typed));
        questions.check(typed);
        if (chosen != Content.Kind.FILE) {
            return typed.anythingWrong()
                    ? new Invalid(page(chosen, force, given, typed, vantage))
                    : record(force, typed, EvidenceQuestions.written(chosen, typed), vantage, visitor);
        }
        if (file == null || file.isEmpty()) {
            typed.wrong("file", "Choose a file that is not empty");
            return new Invalid(page(chosen, force, given, typed, vantage));
        }
        try (ArrivedFile arrived = ArrivedFile.of(file)) {
            if (!arrived.problem().isEmpty()) {
                typed.wrong("file", arrived.problem());
            }
            return typed.anythingWrong()
                    ? new Invalid(page(chosen, force, given, typed, vantage))
                    : record(force, typed, arrived.offered(), vantage, visitor);
        }
    }

    private Answer record(String force, Typed typed, Offered offered, Vantage vantage, Visitor visitor) {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        Outcome outcome = work.add(
                id,
                new EvidenceWork.Described(
                        force,
                        typed.text("title"),
                        typed.text("givenBy"),
                        Marking.of(typed.text("marking")).orElseThrow(),
                        EvidenceQuestions.embargo(typed),
                        List.of(typed.text("for")),
                        EvidenceQuestions.period(typed)),
                offered,
                recording.recording(typed, force, OptionalLong.empty(), vantage, visitor));
        return Answer.after(
                outcome,
                SeeOther.at("/evidence/" + id).saying("The evidence is recorded."),
                "/evidence",
                Section.FINDINGS);
    }

    /** The force of the finding that was asked for, else one's own organisation. */
    private String force(String given, Vantage vantage, Visitor visitor) {
        if (!given.isEmpty() && !EvidenceItem.canBeFor(given)) {
            throw new NotThere("Evidence is for a finding, an action or a measure.");
        }
        return given.startsWith(Finding.KIND + "/")
                ? linked.finding(given, vantage)
                        .map(finding -> finding.received().force())
                        .orElseThrow(() -> new NotThere("There is no such finding, as far as you may see."))
                : visitor.organisation();
    }

    private FormPage page(Content.Kind kind, String force, String given, Typed typed, Vantage vantage) {
        List<FormControl<?>> controls = new ArrayList<>();
        if (kind == Content.Kind.FILE) {
            controls.add(upload(typed));
        }
        for (Ask ask : questions.adding(kind, force, given, vantage)) {
            controls.add(ask.control(typed));
        }
        String noun = kind.name().toLowerCase(Locale.ROOT);
        return new FormPage(
                "Add a " + kind.words() + " as evidence",
                Optional.of(Section.FINDINGS),
                List.of(),
                "/evidence/new/" + noun + (given.isEmpty() ? "" : "?about=" + given),
                controls,
                "Add the evidence",
                "/evidence/new" + (given.isEmpty() ? "" : "?for=" + given),
                kind == Content.Kind.FILE);
    }

    static FileUpload upload(Typed typed) {
        return FileUpload.of("file", "The file")
                .withAccept(ACCEPTED)
                .withHint("PDF, Word (DOCX), Excel (XLSX), PowerPoint (PPTX), OpenDocument (ODT, ODS), CSV, plain text,"
                        + " PNG or JPEG, up to 50 MB; without macros and without a password")
                .withError(typed.problem("file"));
    }

    static Content.Kind kind(String noun) {
        return Content.Kind.valueOf(noun.toUpperCase(Locale.ROOT));
    }
}
