package org.plumbline.evidence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Content;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.EvidenceItem;
import org.plumbline.evidence.EvidenceWork;
import org.plumbline.evidence.Offered;
import org.plumbline.evidence.Period;
import org.plumbline.govuk.FormControl;
import org.plumbline.record.Audience;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
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

/** Gives a piece of evidence another revision. */
@Controller
class RevisionController {
    private static final String REVISION = "/evidence/{id}/revisions/{kind:file|link|statement}";

    private final Evidence evidence;
    private final EvidenceWork work;
    private final EvidenceQuestions questions;
    private final EvidenceHands hands;

    RevisionController(Evidence evidence, EvidenceWork work, EvidenceQuestions questions, EvidenceHands hands) {
        this.evidence = evidence;
        this.work = work;
        this.questions = questions;
        this.hands = hands;
    }

    @GetMapping(REVISION)
    @Access({Permission.MANAGE_FINDINGS, Permission.OWN_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askRevision(@PathVariable String id, @PathVariable String kind, Vantage vantage, Visitor visitor) {
        EvidenceItem item = item(id, vantage, visitor);
        Period period = item.latest().speaksOf();
        Map<String, String> usual = new java.util.HashMap<>();
        Optional.ofNullable(period.from()).ifPresent(day -> usual.putAll(Typed.boxed("begins", day)));
        return page(item, AdditionController.kind(kind), Typed.of(usual));
    }

    @PostMapping(REVISION)
    @Access({Permission.MANAGE_FINDINGS, Permission.OWN_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer revise(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        EvidenceItem item = item(id, vantage, visitor);
        Content.Kind chosen = AdditionController.kind(kind);
        Typed typed = Typed.of(answers);
        questions.revising(chosen).forEach(ask -> ask.check(typed));
        questions.check(typed);
        if (chosen != Content.Kind.FILE) {
            return typed.anythingWrong()
                    ? new Invalid(page(item, chosen, typed))
                    : revise(item, typed, EvidenceQuestions.written(chosen, typed), vantage, visitor);
        }
        if (file == null || file.isEmpty()) {
            typed.wrong("file", "Choose a file that is not empty");
            return new Invalid(page(item, chosen, typed));
        }
        try (ArrivedFile arrived = ArrivedFile.of(file)) {
            if (!arrived.problem().isEmpty()) {
                typed.wrong("file", arrived.problem());
            }
            return typed.anythingWrong()
                    ? new Invalid(page(item, chosen, typed))
                    : revise(item, typed, arrived.offered(), vantage, visitor);
        }
    }

    private Answer revise(EvidenceItem item, Typed typed, Offered offered, Vantage vantage, Visitor visitor) {
        return answer(
                item,
                work.revise(
                        item.id(),
                        offered,
                        EvidenceQuestions.period(typed),
                        typed.text("because"),
                        how(item, typed, vantage, visitor)));
    }

    private FormPage page(EvidenceItem item, Content.Kind kind, Typed typed) {
        List<FormControl<?>> controls = new ArrayList<>();
        if (kind == Content.Kind.FILE) {
            controls.add(AdditionController.upload(typed));
        }
        questions.revising(kind).forEach(ask -> controls.add(ask.control(typed)));
        return form(
                item,
                "Give another " + kind.words(),
                "revisions/" + kind.words(),
                controls,
                "Record the revision",
                kind == Content.Kind.FILE);
    }

    static FormPage form(
            EvidenceItem item,
            String title,
            String noun,
            List<FormControl<?>> controls,
            String submit,
            boolean multipart) {
        return new FormPage(
                title,
                Optional.of(Section.FINDINGS),
                List.of(item.title(), "Everything that was recorded before stays in the record."),
                "/evidence/" + item.id() + "/" + noun + "?last=" + item.lastEntry(),
                controls,
                submit,
                "/evidence/" + item.id(),
                multipart);
    }

    /** The audience is the piece's own, which the activity knows. */
    static Recording how(EvidenceItem item, Typed typed, Vantage vantage, Visitor visitor) {
        String last = typed.text("last");
        return new Recording(
                visitor.viewer(),
                visitor.actor(),
                vantage.asAt(),
                Source.enteredHere(),
                Audience.of(item.force()),
                last.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(last)) : OptionalLong.empty());
    }

    static Answer answer(EvidenceItem item, Outcome outcome) {
        String page = "/evidence/" + item.id();
        return Answer.after(outcome, SeeOther.at(page).saying("Recorded."), page, Section.FINDINGS);
    }

    private EvidenceItem item(String id, Vantage vantage, Visitor visitor) {
        EvidenceItem item = evidence.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such evidence, as far as you may see from here."));
        hands.mustReach(item.force(), vantage, visitor);
        return item;
    }
}
