package org.plumbline.returns.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.FormControl;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.returns.FormDesign;
import org.plumbline.returns.FormWork;
import org.plumbline.returns.ReturnForm;
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

/** Designs forms, gives them rules and later versions, and ends them. */
@Controller
class FormController {
    private static final String CHANGE = "/returns/{id}/{noun:rules|rule-removals|versions|ending}";

    private final FormWork work;
    private final Places places;
    private final ReturnHands hands;
    private final DesignAsks designs;
    private final RecordingQuestions questions;

    FormController(FormWork work, Places places, ReturnHands hands, DesignAsks designs, RecordingQuestions questions) {
        this.work = work;
        this.places = places;
        this.hands = hands;
        this.designs = designs;
        this.questions = questions;
    }

    @GetMapping("/returns/new")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page askNew(Vantage vantage, Visitor visitor) {
        Map<String, String> usual = new HashMap<>(questions.usual(vantage));
        usual.put("due", "30");
        return page(newForm(vantage, visitor), "/returns", "/returns", Typed.of(usual));
    }

    @PostMapping("/returns")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer design(@RequestParam MultiValueMap<String, String> answers, Vantage vantage, Visitor visitor) {
        Typed typed = new Typed(answers);
        Change change = newForm(vantage, visitor);
        check(change, typed);
        if (typed.anythingWrong()) {
            return new Invalid(page(change, "/returns", "/returns", typed));
        }
        String id = work.freeId(typed.text("name"));
        Outcome outcome = work.design(
                id,
                designs.design(typed, visitor.organisation(), vantage),
                questions.recording(typed, visitor.organisation(), OptionalLong.empty(), vantage, visitor));
        return ReturnAnswers.of(
                outcome,
                outcome instanceof Outcome.Done ? "/returns/" + id : "/returns/new",
                "The form is designed. Add the rules by which its returns are checked.");
    }

    /** What can be done to a form, and what is asked for it. */
    private record Change(String title, List<String> lead, List<Ask> asks, String submit) {}

    private Change newForm(Vantage vantage, Visitor visitor) {
        return new Change(
                "Design a return form",
                List.of("Your organisation approves what is filled in. Rules are added once the form is there."),
                designAsks(vantage, visitor),
                "Design");
    }

    private List<Ask> designAsks(Vantage vantage, Visitor visitor) {
        List<Ask> asks = new ArrayList<>(designs.all(vantage));
        asks.add(questions.audience(visitor.organisation(), vantage));
        return asks;
    }

    private static void check(Change change, Typed typed) {
        change.asks().forEach(ask -> ask.check(typed));
        DesignAsks.check(typed);
        RuleAsks.check(typed);
    }

    @GetMapping(CHANGE)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Page ask(@PathVariable String id, @PathVariable String noun, Vantage vantage, Visitor visitor) {
        ReturnForm form = form(id, vantage, visitor);
        Map<String, String> usual = new HashMap<>(questions.usual(vantage));
        if (noun.equals("versions")) {
            usual.putAll(DesignAsks.answers(form.latest().design()));
        }
        return page(
                change(noun, form, vantage, visitor),
                address(form, noun) + "?last=" + form.lastEntry(),
                "/returns/" + id,
                Typed.of(usual));
    }

    @PostMapping(CHANGE)
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS, Permission.WRITE_PAPERS})
    Answer record(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        ReturnForm form = form(id, vantage, visitor);
        Typed typed = new Typed(answers);
        Change change = change(noun, form, vantage, visitor);
        check(change, typed);
        Recording how = ReturnAnswers.how(typed, vantage, visitor);
        if (typed.anythingWrong()) {
            String seen = "?last=" + how.seen().orElse(form.lastEntry());
            return new Invalid(page(change, address(form, noun) + seen, "/returns/" + id, typed));
        }
        return ReturnAnswers.of(record(noun, form, typed, how, vantage, visitor), "/returns/" + id, "Recorded.");
    }

    private Outcome record(String noun, ReturnForm form, Typed typed, Recording how, Vantage vantage, Visitor visitor) {
        return switch (noun) {
            case "rules" -> work.addRule(form.id(), RuleAsks.rule(typed), how);
            case "rule-removals" ->
                work.dropRule(form.id(), Integer.parseInt(typed.text("rule")), typed.text("because"), how);
            case "versions" ->
                work.succeed(
                        form.id(),
                        withRules(designs.design(typed, visitor.organisation(), vantage), form),
                        questions.recording(typed, visitor.organisation(), how.seen(), vantage, visitor));
            default -> work.end(form.id(), typed.day("begins").orElseThrow(), typed.text("because"), how);
        };
    }

    /** The rules of the version before that still speak of lines and areas that are there. */
    private static FormDesign withRules(FormDesign design, ReturnForm form) {
        return design.withRules(
                form.latest().design().rules().stream().filter(design::takes).toList());
    }

    private Change change(String noun, ReturnForm form, Vantage vantage, Visitor visitor) {
        FormDesign design = form.latest().design();
        return switch (noun) {
            case "rules" -> new Change("Add a rule", List.of(form.name() + "."), RuleAsks.all(design), "Add the rule");
            case "rule-removals" ->
                new Change(
                        "Take a rule away",
                        List.of(form.name() + "."),
                        List.of(
                                new Ask.OneOf(
                                        "rule",
                                        "Which rule?",
                                        "",
                                        IntStream.range(0, design.rules().size())
                                                .mapToObj(at -> Choice.of(
                                                        String.valueOf(at + 1),
                                                        design.rules().get(at).words(design)))
                                                .toList(),
                                        "Choose a rule"),
                                new Ask.Line("because", "Why it goes", "", "Say why")),
                        "Take it away");
            case "versions" ->
                new Change(
                        "Design a later version",
                        List.of(
                                form.name() + ".",
                                "It asks from its first period on. What is filled in already keeps the version under which it was"
                                        + " filled in. Rules stay as far as their lines and areas do."),
                        designAsks(vantage, visitor),
                        "Design");
            default ->
                new Change(
                        "End the form",
                        List.of(form.name() + "."),
                        List.of(
                                new Ask.Day(
                                        "begins",
                                        "First day of the first period for which it no longer asks",
                                        "For example, 1 4 2025",
                                        "Enter the day",
                                        Optional.empty()),
                                new Ask.Line("because", "Why it ends", "", "Say why")),
                        "End it");
        };
    }

    private static String address(ReturnForm form, String noun) {
        return "/returns/" + form.id() + "/" + noun;
    }

    private ReturnForm form(String id, Vantage vantage, Visitor visitor) {
        ReturnForm form = places.form(id, vantage);
        hands.mustChange(form.latest().design(), visitor, vantage);
        return form;
    }

    private static FormPage page(Change change, String action, String back, Typed typed) {
        List<FormControl<?>> controls = Ask.controls(change.asks(), typed);
        return new FormPage(
                change.title(),
                Optional.of(Section.MEASURES),
                change.lead(),
                action,
                controls,
                change.submit(),
                back,
                false);
    }
}
