package org.plumbline.returns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.govuk.FormControl;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.returns.ReturnWork;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Submits a return, approves it, sends it back and opens it again. */
@Controller
class ReturnActionController {
    private static final String ACTION =
            ReturnsController.PERIOD + "/{noun:submission|approval|sending-back|reopening}";

    private final ReturnWork work;
    private final ReturnActions actions;
    private final Places places;
    private final ReturnHands hands;

    ReturnActionController(ReturnWork work, ReturnActions actions, Places places, ReturnHands hands) {
        this.work = work;
        this.actions = actions;
        this.places = places;
        this.hands = hands;
    }

    @GetMapping(ACTION)
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS, Permission.JUDGE_FINDINGS})
    Page ask(
            @PathVariable String id,
            @PathVariable String from,
            @PathVariable String noun,
            Vantage vantage,
            Visitor visitor) {
        Places.Place place = place(id, from, noun, vantage, visitor);
        return page(place, actions.of(noun, place, vantage), place.last(), Typed.of(Map.of()));
    }

    @PostMapping(ACTION)
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.WRITE_PAPERS, Permission.JUDGE_FINDINGS})
    Answer record(
            @PathVariable String id,
            @PathVariable String from,
            @PathVariable String noun,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        Places.Place place = place(id, from, noun, vantage, visitor);
        ReturnActions.Action action = actions.of(noun, place, vantage);
        Typed typed = new Typed(answers);
        action.asks().forEach(ask -> ask.check(typed));
        Recording how = ReturnAnswers.how(typed, vantage, visitor);
        if (typed.anythingWrong()) {
            return new Invalid(page(place, action, how.seen().orElse(place.last()), typed));
        }
        return ReturnAnswers.of(record(place, noun, action, typed, how), place.address(), action.done());
    }

    private Outcome record(Places.Place place, String noun, ReturnActions.Action action, Typed typed, Recording how) {
        String form = place.form().id();
        var from = place.expected().period().from();
        return switch (noun) {
            case "submission" -> work.submit(form, from, action.reasons(typed), how);
            case "approval" -> work.approve(form, from, how);
            case "sending-back" -> work.sendBack(form, from, typed.text("because"), how);
            default -> work.reopen(form, from, typed.text("because"), how);
        };
    }

    private Places.Place place(String id, String from, String noun, Vantage vantage, Visitor visitor) {
        Places.Place place = places.of(id, from, vantage);
        if (noun.equals("submission")) {
            hands.mustFill(place.expected().version().design(), visitor, vantage);
        } else {
            hands.mustApprove(place.expected().version().design(), visitor, vantage);
        }
        return place;
    }

    private static FormPage page(Places.Place place, ReturnActions.Action action, long seen, Typed typed) {
        List<FormControl<?>> controls = new ArrayList<>();
        for (Ask ask : action.asks()) {
            controls.add(ask.control(typed));
        }
        return new FormPage(
                action.title(),
                Optional.of(Section.MEASURES),
                action.lead(),
                place.address() + "/" + action.noun() + "?last=" + seen,
                controls,
                action.submit(),
                place.address(),
                false);
    }
}
