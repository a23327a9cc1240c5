package org.plumbline.measures.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.govuk.FormControl;
import org.plumbline.measures.Batch;
import org.plumbline.measures.FigureBatches;
import org.plumbline.measures.Figures;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Outcome;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotAllowed;
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

/** Takes figures that came together out of what counts, all of them; they stay in the record. */
@Controller
class WithdrawalController {
    private static final String BACK = "/measures/files";

    private final Figures figures;
    private final FigureBatches batches;
    private final MeasureHands hands;
    private final RecordingQuestions questions;

    WithdrawalController(Figures figures, FigureBatches batches, MeasureHands hands, RecordingQuestions questions) {
        this.figures = figures;
        this.batches = batches;
        this.hands = hands;
        this.questions = questions;
    }

    @GetMapping("/measures/files/{id}/withdrawal")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page ask(@PathVariable String id, Vantage vantage, Visitor visitor) {
        return page(own(id, vantage, visitor), Typed.of(questions.usual(vantage)), vantage, visitor);
    }

    @PostMapping("/measures/files/{id}/withdrawal")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer withdraw(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        Batch batch = own(id, vantage, visitor);
        Typed typed = new Typed(answers);
        asks(vantage, visitor).forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(page(batch, typed, vantage, visitor));
        }
        Outcome outcome = batches.withdraw(
                id,
                typed.text("because"),
                questions.recording(typed, visitor.organisation(), OptionalLong.empty(), vantage, visitor));
        return Answer.after(outcome, SeeOther.at(BACK).saying("Withdrawn."), BACK, Section.MEASURES);
    }

    private Batch own(String id, Vantage vantage, Visitor visitor) {
        Batch batch = figures.batch(id, vantage)
                .orElseThrow(() -> new NotThere("There are no such figures that you may see."));
        if (!hands.mayWithdraw(batch, visitor)) {
            throw new NotAllowed("Figures are withdrawn by the organisation that took them in.");
        }
        return batch;
    }

    private List<Ask> asks(Vantage vantage, Visitor visitor) {
        return List.of(
                new Ask.Words("because", "Why do they no longer count?", "", "Say why"),
                questions.audience(visitor.organisation(), vantage));
    }

    private FormPage page(Batch batch, Typed typed, Vantage vantage, Visitor visitor) {
        List<FormControl<?>> controls = Ask.controls(asks(vantage, visitor), typed);
        return new FormPage(
                "Withdraw figures",
                Optional.of(Section.MEASURES),
                List.of("%,d figures of %s.".formatted(batch.stated().figures(), batch.document())),
                BACK + "/" + batch.id() + "/withdrawal",
                controls,
                "Withdraw them",
                BACK,
                false);
    }
}
