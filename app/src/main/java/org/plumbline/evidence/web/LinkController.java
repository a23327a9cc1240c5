package org.plumbline.evidence.web;

import java.util.List;
import java.util.Map;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.EvidenceItem;
import org.plumbline.evidence.EvidenceWork;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.FormControl;
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
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Links a piece of evidence to more or less, or withdraws it. */
@Controller
class LinkController {
    private static final String LINKS = "/evidence/{id}/{noun:links}";
    private static final String REMOVAL = "/evidence/{id}/{noun:unlinking|withdrawal}";

    private final Evidence evidence;
    private final EvidenceWork work;
    private final EvidenceQuestions questions;
    private final EvidenceHands hands;
    private final Linked linked;

    LinkController(
            Evidence evidence, EvidenceWork work, EvidenceQuestions questions, EvidenceHands hands, Linked linked) {
        this.evidence = evidence;
        this.work = work;
        this.questions = questions;
        this.hands = hands;
        this.linked = linked;
    }

    @GetMapping(LINKS)
    @Access({Permission.MANAGE_FINDINGS, Permission.OWN_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askLink(@PathVariable String id, @PathVariable String noun, Vantage vantage, Visitor visitor) {
        EvidenceItem item = item(id, vantage, visitor);
        return page(item, noun, asks(item, noun, vantage), new Typed(Map.of()));
    }

    @PostMapping(LINKS)
    @Access({Permission.MANAGE_FINDINGS, Permission.OWN_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer link(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        return record(item(id, vantage, visitor), noun, Typed.of(answers), vantage, visitor);
    }

    @GetMapping(REMOVAL)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askRemoval(@PathVariable String id, @PathVariable String noun, Vantage vantage, Visitor visitor) {
        EvidenceItem item = item(id, vantage, visitor);
        return page(item, noun, asks(item, noun, vantage), new Typed(Map.of()));
    }

    @PostMapping(REMOVAL)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer remove(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        return record(item(id, vantage, visitor), noun, Typed.of(answers), vantage, visitor);
    }

    private Answer record(EvidenceItem item, String noun, Typed typed, Vantage vantage, Visitor visitor) {
        List<Ask> asks = asks(item, noun, vantage);
        asks.forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(page(item, noun, asks, typed));
        }
        Recording how = RevisionController.how(item, typed, vantage, visitor);
        return RevisionController.answer(
                item,
                switch (noun) {
                    case "links" -> work.link(item.id(), typed.text("for"), how);
                    case "unlinking" -> work.unlink(item.id(), typed.text("for"), typed.text("reason"), how);
                    default -> work.withdraw(item.id(), typed.text("reason"), how);
                });
    }

    private List<Ask> asks(EvidenceItem item, String noun, Vantage vantage) {
        Ask reason = new Ask.Words("reason", "Why", "", "Say why");
        return switch (noun) {
            case "links" -> List.of(questions.linking(item.force(), "", vantage));
            case "unlinking" ->
                List.of(
                        new Ask.OneOf(
                                "for",
                                "What it is no evidence for",
                                "",
                                item.subjects().stream()
                                        .map(one -> Choice.of(
                                                one, linked.place(one, vantage).words()))
                                        .toList(),
                                "Choose what it is no evidence for"),
                        reason);
            default -> List.of(reason);
        };
    }

    private static FormPage page(EvidenceItem item, String noun, List<Ask> asks, Typed typed) {
        List<FormControl<?>> controls = Ask.controls(asks, typed);
        return switch (noun) {
            case "links" ->
                RevisionController.form(item, "Link it to something more", noun, controls, "Link it", false);
            case "unlinking" ->
                RevisionController.form(item, "Take a link away", noun, controls, "Take the link away", false);
            default ->
                RevisionController.form(
                        item, "Withdraw revision " + item.latest().number(), noun, controls, "Withdraw it", false);
        };
    }

    private EvidenceItem item(String id, Vantage vantage, Visitor visitor) {
        EvidenceItem item = evidence.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such evidence, as far as you may see from here."));
        hands.mustReach(item.force(), vantage, visitor);
        return item;
    }
}
