package org.plumbline.plans.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.FormControl;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.plans.ActionFact;
import org.plumbline.plans.ActionKind;
import org.plumbline.plans.ActionWork;
import org.plumbline.plans.Objective;
import org.plumbline.plans.PlanFact;
import org.plumbline.plans.PlanWork;
import org.plumbline.plans.Plans;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins plans and actions of the visitor's own force. */
@Controller
class OpeningController {
    private static final String PLAN = "/plans/new";
    private static final String ACTION = "/actions/new";

    private final PlanWork plans;
    private final ActionWork actions;
    private final Plans known;
    private final Options options;
    private final RecordingQuestions questions;

    OpeningController(PlanWork plans, ActionWork actions, Plans known, Options options, RecordingQuestions questions) {
        this.plans = plans;
        this.actions = actions;
        this.known = known;
        this.options = options;
        this.questions = questions;
    }

    @GetMapping(PLAN)
    @Access(Permission.MANAGE_FINDINGS)
    Page askPlan(Vantage vantage, Visitor visitor) {
        return planPage(Typed.of(questions.usual(vantage)), vantage, visitor);
    }

    @PostMapping(PLAN)
    @Access(Permission.MANAGE_FINDINGS)
    Answer openPlan(@RequestParam MultiValueMap<String, String> answers, Vantage vantage, Visitor visitor) {
        Typed typed = new Typed(answers);
        planAsks(vantage, visitor).forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(planPage(typed, vantage, visitor));
        }
        String id = plans.reference();
        Outcome outcome = plans.open(
                id,
                new PlanFact.Opened(visitor.organisation(), typed.text("title"), typed.text("purpose")),
                how(typed, vantage, visitor));
        return answer(
                outcome, "/plans/" + id, "The plan is begun. Name its sponsor and its objectives next.", "/plans");
    }

    @GetMapping(ACTION)
    @Access(Permission.MANAGE_FINDINGS)
    Page askAction(
            @RequestParam @Nullable String plan,
            @RequestParam @Nullable String finding,
            Vantage vantage,
            Visitor visitor) {
        Map<String, String> usual = new HashMap<>(questions.usual(vantage));
        usual.put("where", plan == null ? "alone" : plan);
        if (finding != null) {
            usual.put("finding", finding);
        }
        return actionPage(Typed.of(usual), vantage, visitor);
    }

    @PostMapping(ACTION)
    @Access(Permission.MANAGE_FINDINGS)
    Answer openAction(@RequestParam MultiValueMap<String, String> answers, Vantage vantage, Visitor visitor) {
        Typed typed = new Typed(answers);
        actionAsks(vantage, visitor, typed.all("finding")).forEach(ask -> ask.check(typed));
        if (typed.anythingWrong()) {
            return new Invalid(actionPage(typed, vantage, visitor));
        }
        String id = actions.reference();
        Outcome outcome = actions.open(id, opened(typed, vantage, visitor), how(typed, vantage, visitor));
        return answer(outcome, "/actions/" + id, "The action is open. Give it an owner and a date next.", "/plans");
    }

    /** Without findings of its own an action serves those of its objective. */
    private ActionFact.Opened opened(Typed typed, Vantage vantage, Visitor visitor) {
        String[] place = typed.text("where").split(" ", 2);
        @Nullable String plan = place[0].equals("alone") ? null : place[0];
        @Nullable String objective = place.length > 1 ? place[1] : null;
        List<String> chosen = typed.all("finding");
        List<String> served = chosen.isEmpty() && plan != null && objective != null
                ? known.find(plan, vantage)
                        .flatMap(one -> one.objective(objective))
                        .map(Objective::findings)
                        .orElse(List.of())
                : chosen;
        return new ActionFact.Opened(
                visitor.organisation(),
                plan,
                objective,
                typed.text("title"),
                ActionKind.of(typed.text("kind")).orElseThrow(),
                served);
    }

    private FormPage planPage(Typed typed, Vantage vantage, Visitor visitor) {
        return page("Begin a plan", PLAN, planAsks(vantage, visitor), typed, "/plans");
    }

    private FormPage actionPage(Typed typed, Vantage vantage, Visitor visitor) {
        return page("Add an action", ACTION, actionAsks(vantage, visitor, typed.all("finding")), typed, "/plans");
    }

    private static FormPage page(String title, String path, List<Ask> asks, Typed typed, String back) {
        List<FormControl<?>> controls = Ask.controls(asks, typed);
        return new FormPage(title, Optional.of(Section.PLANS), List.of(), path, controls, "Record", back, false);
    }

    private List<Ask> planAsks(Vantage vantage, Visitor visitor) {
        List<Ask> asks = new ArrayList<>();
        asks.add(new Ask.Line("title", "What the plan is called", "", "Enter what the plan is called"));
        asks.add(new Ask.Words("purpose", "What it is for", "", "Say what the plan is for"));
        asks.addAll(questions.of(visitor.organisation(), false, false, vantage));
        return asks;
    }

    private List<Ask> actionAsks(Vantage vantage, Visitor visitor, List<String> chosen) {
        List<Ask> asks = new ArrayList<>();
        asks.add(new Ask.Line("title", "What is to be done", "", "Say what is to be done"));
        asks.add(new Ask.OneOf(
                "kind",
                "Kind",
                "",
                Arrays.stream(ActionKind.values())
                        .map(kind -> Choice.of(kind.code(), kind.words()).withHint(kind.meaning()))
                        .toList(),
                "Choose the kind"));
        asks.add(new Ask.OneOfMany(
                "where",
                "Where it belongs",
                "",
                options.places(visitor.organisation(), vantage),
                "Choose where it belongs"));
        asks.add(new Ask.AnyOf(
                "finding",
                "Findings that it serves",
                "If you tick none, it serves those of its objective",
                options.findings(visitor.organisation(), chosen, vantage)));
        asks.addAll(questions.of(visitor.organisation(), false, false, vantage));
        return asks;
    }

    private Recording how(Typed typed, Vantage vantage, Visitor visitor) {
        return questions.recording(typed, visitor.organisation(), OptionalLong.empty(), vantage, visitor);
    }

    private static Answer answer(Outcome outcome, String there, String message, String back) {
        return Answer.after(outcome, SeeOther.at(there).saying(message), back, Section.PLANS);
    }
}
