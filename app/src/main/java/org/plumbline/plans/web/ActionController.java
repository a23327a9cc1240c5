package org.plumbline.plans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.findings.Due;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Owner;
import org.plumbline.findings.Whose;
import org.plumbline.plans.Action;
import org.plumbline.plans.ActionStatus;
import org.plumbline.plans.Actions;
import org.plumbline.plans.DateMove;
import org.plumbline.plans.DateMoves;
import org.plumbline.plans.Milestone;
import org.plumbline.plans.Plan;
import org.plumbline.plans.Plans;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Dates;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One action, and the forms that record what becomes of it. */
@Controller
class ActionController {
    private static final String FORM = "/actions/{id}/{noun:[a-z-]+}";

    private final Actions actions;
    private final Plans plans;
    private final Findings findings;
    private final DateMoves moves;
    private final ActionForms forms;
    private final PlanHands hands;
    private final FormDesk desk;
    private final Histories histories;

    ActionController(
            Actions actions,
            Plans plans,
            Findings findings,
            DateMoves moves,
            ActionForms forms,
            PlanHands hands,
            FormDesk desk,
            Histories histories) {
        this.actions = actions;
        this.plans = plans;
        this.findings = findings;
        this.moves = moves;
        this.forms = forms;
        this.hands = hands;
        this.desk = desk;
        this.histories = histories;
    }

    @GetMapping("/actions/{id}")
    @Access(Permission.READ)
    Page one(@PathVariable String id, Vantage vantage, Visitor visitor) {
        Action action = action(id, vantage);
        LocalDate asAt = vantage.asAt();
        ActionStatus status = action.status(asAt);
        return new ActionPage(
                id,
                action.title(),
                StatusTag.of(status),
                sentence(action, status),
                List.of(
                        id,
                        action.kind().words(),
                        action.owner().map(Owner::title).orElse("nobody answers for it yet"),
                        "opened " + Dates.words(action.openedOn())),
                action.plan().map(plan -> plan(plan, action, vantage)),
                dateLines(action, asAt),
                action.moves().stream().map(ActionController::line).toList(),
                rule(moves.limit(vantage)),
                action.milestones().stream()
                        .map(step -> new ActionPage.StepLine(
                                step.id(), step.title(), Dates.words(step.by()), stands(step, asAt)))
                        .toList(),
                action.findings().stream()
                        .map(finding -> finding(finding, vantage))
                        .toList(),
                action.needs().stream()
                        .map(need -> actions.find(need, vantage)
                                .map(other -> reference(other, asAt))
                                .orElse(new Reference("", need)))
                        .toList(),
                actions.waitingFor(id, vantage).stream()
                        .map(other -> reference(other, asAt))
                        .toList(),
                links(action, vantage, visitor),
                histories.of(actions.history(id, vantage)));
    }

    @GetMapping(FORM)
    @Access({Permission.MANAGE_FINDINGS, Permission.OWN_FINDINGS, Permission.JUDGE_FINDINGS})
    Page ask(@PathVariable String id, @PathVariable String noun, Vantage vantage, Visitor visitor) {
        Action action = action(id, vantage);
        return desk.ask(form(noun, action, vantage, visitor), Sheet.of(action), Map.of(), vantage);
    }

    @PostMapping(FORM)
    @Access({Permission.MANAGE_FINDINGS, Permission.OWN_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer record(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        Action action = action(id, vantage);
        return desk.record(
                form(noun, action, vantage, visitor), Sheet.of(action), new Typed(answers), vantage, visitor);
    }

    private Form<Action> form(String noun, Action action, Vantage vantage, Visitor visitor) {
        Form<Action> form = forms.named(noun);
        if (!hands.any(action, form.hands(), vantage, visitor)) {
            throw PlanHands.refused();
        }
        return form;
    }

    private List<Reference> links(Action action, Vantage vantage, Visitor visitor) {
        return vantage.moved()
                ? List.of()
                : forms.all().stream()
                        .filter(form ->
                                form.offered().test(action, visitor.actor().reference()))
                        .filter(form -> hands.any(action, form.hands(), vantage, visitor))
                        .map(form -> new Reference("/actions/" + action.id() + "/" + form.noun(), form.link()))
                        .toList();
    }

    private Action action(String id, Vantage vantage) {
        return actions.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no action at this address that you may see."));
    }

    private Reference plan(String id, Action action, Vantage vantage) {
        Optional<Plan> plan = plans.find(id, vantage);
        String objective = plan.flatMap(one -> action.objective().flatMap(one::objective))
                .map(one -> ", " + one.id() + ": " + one.title())
                .orElse("");
        return new Reference("/plans/" + id, plan.map(Plan::title).orElse(id) + objective);
    }

    private Reference finding(String id, Vantage vantage) {
        return findings.find(id, vantage)
                .map(finding -> new Reference(
                        "/findings/" + id,
                        finding.received().ref() + ": " + finding.received().title()))
                .orElse(new Reference("", "a finding that you may not see"));
    }

    private static Reference reference(Action other, LocalDate asAt) {
        return new Reference(
                "/actions/" + other.id(),
                other.id() + ": " + other.title() + " (" + other.status(asAt).words() + ")");
    }

    private static String sentence(Action action, ActionStatus status) {
        List<String> sentences = new ArrayList<>();
        if (action.open()) {
            status.due()
                    .map(due -> "The nearest date is " + due.whose().words() + ", " + Dates.words(due.on()) + ".")
                    .ifPresent(sentences::add);
        }
        action.doing()
                .doneOn()
                .map(on -> "The force says done on " + Dates.words(on) + ".")
                .ifPresent(sentences::add);
        action.doing()
                .notDoneOn()
                .filter(on -> action.open())
                .map(on -> "It was found not done on " + Dates.words(on) + ".")
                .ifPresent(sentences::add);
        action.asked().stream()
                .map(move -> "A request to move " + move.whose().words() + " to " + Dates.words(move.to())
                        + " waits to be decided.")
                .forEach(sentences::add);
        return String.join(" ", sentences);
    }

    private static List<ActionPage.DateLine> dateLines(Action action, LocalDate asAt) {
        List<ActionPage.DateLine> lines = new ArrayList<>();
        for (Whose whose : Whose.values()) {
            long slipped = action.slipped(whose);
            lines.add(new ActionPage.DateLine(
                    Histories.capital(whose.words()),
                    Dates.words(action.first().of(whose)),
                    Dates.words(action.dates().of(whose)),
                    slipped == 0 ? "no" : "by " + Histories.count((int) slipped, "day"),
                    action.dates()
                            .of(whose)
                            .map(on -> stands(action, new Due(on, whose), asAt))
                            .orElse("not set")));
        }
        return lines;
    }

    private static String stands(Action action, Due due, LocalDate asAt) {
        if (action.doing().withdrawnOn().isPresent()) {
            return "withdrawn";
        }
        Optional<LocalDate> done = action.doing().doneOn();
        long late = due.daysLate(done.orElse(asAt));
        if (done.isPresent()) {
            return late > 0 ? "missed by " + Histories.count((int) late, "day") : "met";
        }
        return late > 0
                ? "breached, " + Histories.count((int) late, "day") + " ago"
                : late == 0 ? "today" : "in " + Histories.count((int) -late, "day");
    }

    private static String stands(Milestone step, LocalDate asAt) {
        return step.reachedOn().map(on -> "reached " + Dates.words(on)).orElse(step.late(asAt) ? "late" : "to come");
    }

    private static ActionPage.MoveLine line(DateMove move) {
        return new ActionPage.MoveLine(
                (move.number() == 0 ? "" : move.number() + ": ")
                        + Histories.capital(move.whose().words()) + ", from " + Dates.words(move.from()) + " to "
                        + Dates.words(move.to()),
                move.number() == 0 ? "not asked for" : move.askedBy() + ", " + Dates.words(move.askedOn()),
                move.reason().isBlank() ? "not known" : move.reason(),
                move.decision()
                        .map(made -> (move.number() == 0
                                        ? "decided by the inspectorate"
                                        : (made.accepted() ? "accepted by " : "refused by ") + made.by())
                                + ", " + Dates.words(made.on())
                                + (move.number() == 0 ? "" : ": " + made.reason()))
                        .orElse("not decided yet"));
    }

    private static String rule(int limit) {
        return limit == 0
                ? "No date may be moved at request."
                : "The force’s own date and the owner’s promise may each be moved at request "
                        + (limit == 1 ? "once." : limit == 2 ? "twice." : limit + " times.");
    }
}
