package org.plumbline.monitoring.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.govuk.FormControl;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Audience;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for and records what concerns a force's monitoring, one kind of fact at a time. */
@Controller
class RecordingController {
    private static final String BEGINNING =
            "/monitoring/{force}/{noun:letter|meeting|target|disclosure|date-statement|length-statement|representation-window}";
    private static final String FOLLOWING =
            "/monitoring/{force}/{under:letters|meetings|targets|dates|representations}/{id}/{noun}";

    private final Forces forces;
    private final RecordingQuestions questions;
    private final List<MonitoringForm> forms;

    RecordingController(Forces forces, RecordingQuestions questions, List<FormGiver> givers) {
        this.forces = forces;
        this.questions = questions;
        this.forms = givers.stream().flatMap(giver -> giver.forms().stream()).toList();
    }

    @GetMapping(BEGINNING)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page askBeginning(@PathVariable String force, @PathVariable String noun, Vantage vantage, Visitor visitor) {
        return ask(form("", noun), new Place(force, "", vantage, visitor));
    }

    @PostMapping(BEGINNING)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer begin(
            @PathVariable String force,
            @PathVariable String noun,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        return record(form("", noun), new Typed(answers), new Place(force, "", vantage, visitor));
    }

    @GetMapping(FOLLOWING)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page askFollowing(
            @PathVariable String force,
            @PathVariable String under,
            @PathVariable String id,
            @PathVariable String noun,
            Vantage vantage,
            Visitor visitor) {
        return ask(form(under, noun), new Place(force, id, vantage, visitor));
    }

    @PostMapping(FOLLOWING)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer follow(
            @PathVariable String force,
            @PathVariable String under,
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        return record(form(under, noun), new Typed(answers), new Place(force, id, vantage, visitor));
    }

    private MonitoringForm form(String under, String noun) {
        return forms.stream()
                .filter(form -> form.under().equals(under) && form.noun().equals(noun))
                .findFirst()
                .orElseThrow(() -> new NotThere("Nothing of that name can be recorded here."));
    }

    private Page ask(MonitoringForm form, Place place) {
        forces.mustRecord(place.force(), place.vantage(), place.visitor());
        Map<String, String> usual = new HashMap<>(questions.usual(place.vantage()));
        return page(form, place, form.last().apply(place), Typed.of(usual));
    }

    private Answer record(MonitoringForm form, Typed typed, Place place) {
        forces.mustRecord(place.force(), place.vantage(), place.visitor());
        OptionalLong last = form.last().apply(place);
        OptionalLong seen =
                typed.text("last").matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(typed.text("last"))) : last;
        asks(form, place).forEach(ask -> ask.check(typed));
        form.check().accept(typed);
        if (typed.anythingWrong()) {
            return new Invalid(page(form, place, seen, typed));
        }
        Recording how =
                own(questions.recording(typed, place.force(), seen, place.vantage(), place.visitor()), place.visitor());
        String back = back(form, place);
        return Answer.after(
                form.recorder().record(place, typed, how),
                SeeOther.at(back).saying("Recorded."),
                back,
                Section.MONITORING);
    }

    /** Whoever records something sees it. */
    private static Recording own(Recording how, Visitor visitor) {
        return new Recording(
                how.viewer(),
                how.actor(),
                how.effectiveOn(),
                how.source(),
                how.audience().from().containsKey(Audience.PUBLIC)
                        ? how.audience()
                        : how.audience().and(visitor.organisation(), Instant.EPOCH),
                how.seen());
    }

    private FormPage page(MonitoringForm form, Place place, OptionalLong seen, Typed typed) {
        List<FormControl<?>> controls = Ask.controls(asks(form, place), typed);
        String action = "/monitoring/" + place.force()
                + (place.id().isEmpty() ? "" : "/" + form.under() + "/" + place.id()) + "/" + form.noun()
                + (seen.isPresent() ? "?last=" + seen.getAsLong() : "");
        return new FormPage(
                form.title(),
                Optional.of(Section.MONITORING),
                form.lead().isEmpty() ? List.of() : List.of(form.lead()),
                action,
                controls,
                "Record",
                back(form, place),
                false);
    }

    private static String back(MonitoringForm form, Place place) {
        return "/monitoring/" + place.force() + (form.back().isEmpty() ? "" : "/" + form.back());
    }

    private List<Ask> asks(MonitoringForm form, Place place) {
        List<Ask> asks = new ArrayList<>(form.asks().apply(place));
        asks.addAll(questions.of(place.force(), true, form.sourced(), place.vantage()));
        return asks;
    }
}
