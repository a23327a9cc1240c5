package org.plumbline.measures.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.FormControl;
import org.plumbline.measures.Definition;
import org.plumbline.measures.Measure;
import org.plumbline.measures.MeasureWork;
import org.plumbline.measures.Measures;
import org.plumbline.people.RecordingQuestions;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Defines measures, and records what concerns one of them, one kind of fact at a time. */
@Controller
class MeasureFormController {
    private static final String FORM = "/measures/{id}/{noun:[a-z-]+}";

    private final Measures measures;
    private final MeasureWork work;
    private final MeasureForms forms;
    private final MeasureHands hands;
    private final RecordingQuestions questions;

    MeasureFormController(
            Measures measures, MeasureWork work, MeasureForms forms, MeasureHands hands, RecordingQuestions questions) {
        this.measures = measures;
        this.work = work;
        this.forms = forms;
        this.hands = hands;
        this.questions = questions;
    }

    @GetMapping("/measures/new")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page askNew(Vantage vantage, Visitor visitor) {
        Map<String, String> usual = new HashMap<>(questions.usual(vantage));
        usual.put("lag", "0");
        usual.put("grace", String.valueOf(Definition.USUAL_GRACE));
        usual.put("chart", "individuals");
        return newPage(Typed.of(usual), vantage, visitor);
    }

    @PostMapping("/measures")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer define(@RequestParam MultiValueMap<String, String> answers, Vantage vantage, Visitor visitor) {
        Typed typed = new Typed(answers);
        newAsks(vantage, visitor).forEach(ask -> ask.check(typed));
        DefinitionAsks.check(typed);
        if (typed.anythingWrong()) {
            return new Invalid(newPage(typed, vantage, visitor));
        }
        Recording how = questions.recording(typed, visitor.organisation(), OptionalLong.empty(), vantage, visitor);
        String id = work.freeId(typed.text("name"));
        return answer(
                work.define(id, DefinitionAsks.definition(typed, visitor.organisation()), how),
                "/measures/" + id,
                "/measures");
    }

    private List<Ask> newAsks(Vantage vantage, Visitor visitor) {
        List<Ask> asks = new ArrayList<>(DefinitionAsks.all());
        asks.addAll(questions.of(visitor.organisation(), true, false, vantage));
        return asks;
    }

    private FormPage newPage(Typed typed, Vantage vantage, Visitor visitor) {
        List<FormControl<?>> controls = Ask.controls(newAsks(vantage, visitor), typed);
        return new FormPage(
                "Define a measure",
                Optional.of(Section.MEASURES),
                List.of("Definition and kind of source are what makes it this measure: they cannot be changed later."),
                "/measures",
                controls,
                "Define",
                "/measures",
                false);
    }

    @GetMapping(FORM)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page ask(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam(required = false) @Nullable String area,
            Vantage vantage,
            Visitor visitor) {
        MeasureForm.Place place = place(id, area, vantage, visitor);
        Map<String, String> usual = new HashMap<>(questions.usual(vantage));
        if (noun.equals("definition")) {
            usual.putAll(DefinitionAsks.answers(place.measure().definition()));
        }
        return page(form(noun), place, place.measure().lastEntry(), Typed.of(usual), visitor);
    }

    @PostMapping(FORM)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer record(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        MeasureForm.Place place = place(id, area, vantage, visitor);
        MeasureForm form = form(noun);
        Typed typed = new Typed(answers);
        long seen = typed.text("last").matches("\\d{1,18}")
                ? Long.parseLong(typed.text("last"))
                : place.measure().lastEntry();
        asks(form, place, visitor).forEach(ask -> ask.check(typed));
        form.check().accept(place, typed);
        if (typed.anythingWrong()) {
            return new Invalid(page(form, place, seen, typed, visitor));
        }
        Recording how = questions.recording(typed, visitor.organisation(), OptionalLong.of(seen), vantage, visitor);
        String back = "/measures/" + id;
        return answer(form.recorder().record(place, typed, how), back, back);
    }

    private static Answer answer(Outcome outcome, String done, String back) {
        return Answer.after(outcome, SeeOther.at(done).saying("Recorded."), back, Section.MEASURES);
    }

    private MeasureForm form(String noun) {
        return forms.find(noun).orElseThrow(() -> new NotThere("Nothing of that name can be recorded here."));
    }

    private MeasureForm.Place place(String id, @Nullable String area, Vantage vantage, Visitor visitor) {
        Measure measure = measures.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no such measure that you may see."));
        hands.mustChange(measure, visitor, vantage);
        return new MeasureForm.Place(measure, area == null || area.isBlank() ? visitor.organisation() : area, vantage);
    }

    private List<Ask> asks(MeasureForm form, MeasureForm.Place place, Visitor visitor) {
        List<Ask> asks = new ArrayList<>(form.asks().apply(place));
        asks.addAll(questions.of(visitor.organisation(), true, form.sourced(), place.vantage()));
        return asks;
    }

    private FormPage page(MeasureForm form, MeasureForm.Place place, long seen, Typed typed, Visitor visitor) {
        List<FormControl<?>> controls = Ask.controls(asks(form, place, visitor), typed);
        String address = "/measures/" + place.measure().id();
        return new FormPage(
                form.title(),
                Optional.of(Section.MEASURES),
                List.of(place.measure().name() + ".", form.lead()),
                address + "/" + form.noun() + "?area=" + place.area() + "&last=" + seen,
                controls,
                "Record",
                address,
                false);
    }
}
