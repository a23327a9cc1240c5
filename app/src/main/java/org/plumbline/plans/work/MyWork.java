package org.plumbline.plans.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.findings.Due;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Memory;
import org.plumbline.findings.Owner;
import org.plumbline.findings.Status;
import org.plumbline.plans.Action;
import org.plumbline.plans.ActionStatus;
import org.plumbline.plans.Actions;
import org.plumbline.plans.DateMove;
import org.plumbline.plans.Plan;
import org.plumbline.plans.Plans;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.springframework.stereotype.Component;

/** What one person is to do, from any vantage: theirs by ownership, and where they decide, what waits for them. */
@Component
public class MyWork {
    private static final Comparator<WorkItem> BY_DATE = Comparator.comparing(
                    (WorkItem item) -> item.on().orElse(LocalDate.MAX))
            .thenComparing(WorkItem::reference);

    private final Actions actions;
    private final Plans plans;
    private final Findings findings;
    private final Memory memory;

    MyWork(Actions actions, Plans plans, Findings findings, Memory memory) {
        this.actions = actions;
        this.plans = plans;
        this.findings = findings;
        this.memory = memory;
    }

    /** What a worker is to do; worked out again once it may have changed. */
    public Work of(Worker worker, Vantage vantage) {
        return memory.recall(worker, Work.class, vantage, () -> asked(worker, vantage));
    }

    private Work asked(Worker worker, Vantage vantage) {
        List<WorkItem> own = new ArrayList<>();
        actions.ownedBy(worker.reference(), vantage).stream()
                .filter(Action::open)
                .flatMap(MyWork::parts)
                .forEach(own::add);
        own(worker, vantage).map(MyWork::item).forEach(own::add);
        sponsored(worker, vantage).flatMap(MyWork::looks).forEach(own::add);
        if (!worker.decides()) {
            return new Work(sorted(own), List.of(), List.of());
        }
        List<Action> force = memory.recall(
                        "actions of " + worker.organisation(),
                        ForceActions.class,
                        vantage,
                        () -> new ForceActions(actions.ofForce(worker.organisation(), vantage)))
                .all();
        return new Work(
                sorted(own),
                sorted(force.stream().flatMap(action -> waiting(action, worker)).toList()),
                sorted(force.stream()
                        .filter(action -> !action.ownedBy(worker.reference())
                                && action.status(vantage.asAt()).state() == ActionStatus.State.LATE)
                        .map(MyWork::late)
                        .toList()));
    }

    /** What is remembered while the record does not grow. */
    private record ForceActions(List<Action> all) {}

    private Stream<Finding> own(Worker worker, Vantage vantage) {
        FindingCriteria owned = FindingCriteria.ANY
                .withForce(worker.organisation())
                .withOwners(worker.reference())
                .withStatuses(
                        Status.OPEN, Status.LATE, Status.WORK_COMPLETE, Status.AWAITING_SIGN_OFF, Status.RETURNED);
        return findings.all(owned, vantage).stream();
    }

    private Stream<Plan> sponsored(Worker worker, Vantage vantage) {
        return plans.sponsoredBy(worker.reference(), vantage).stream();
    }

    private static WorkItem item(Finding finding) {
        Optional<Due> due = finding.dates().nearest();
        return new WorkItem(
                WorkItem.Kind.FINDING,
                "/findings/" + finding.id(),
                finding.received().ref(),
                finding.received().title(),
                due.map(Due::on),
                due.map(one -> one.whose().words()).orElse(""),
                finding.updatedAt());
    }

    private static Stream<WorkItem> parts(Action action) {
        Optional<Due> due = action.dates().nearest();
        return Stream.concat(
                Stream.of(new WorkItem(
                        WorkItem.Kind.ACTION,
                        path(action),
                        action.id(),
                        action.title(),
                        due.map(Due::on),
                        due.map(one -> one.whose().words()).orElse(""),
                        action.updatedAt())),
                action.milestones().stream()
                        .filter(step -> step.reachedOn().isEmpty())
                        .map(step -> new WorkItem(
                                WorkItem.Kind.MILESTONE,
                                path(action),
                                action.id() + " " + step.id(),
                                step.title(),
                                Optional.of(step.by()),
                                "",
                                action.updatedAt())));
    }

    private static Stream<WorkItem> looks(Plan plan) {
        return Stream.concat(
                plan.reviewDue().stream().map(by -> look(plan, WorkItem.Kind.REVIEW, by)),
                plan.lookBackDue().stream().map(by -> look(plan, WorkItem.Kind.LOOK_BACK, by)));
    }

    private static WorkItem look(Plan plan, WorkItem.Kind kind, LocalDate by) {
        Instant changed = plan.updatedAt();
        return new WorkItem(kind, "/plans/" + plan.id(), plan.id(), plan.title(), Optional.of(by), "", changed);
    }

    private static Stream<WorkItem> waiting(Action action, Worker worker) {
        Stream<WorkItem> requests = action.open()
                ? action.asked().stream()
                        .filter(move -> !move.asker().equals(worker.reference()))
                        .map(move -> request(action, move))
                : Stream.of();
        boolean confirms = action.toConfirm()
                && !action.ownedBy(worker.reference())
                && !action.doing().doneBy().equals(worker.reference());
        return Stream.concat(
                requests,
                confirms
                        ? Stream.of(new WorkItem(
                                WorkItem.Kind.CONFIRMATION,
                                path(action) + "/confirmation",
                                action.id(),
                                action.title(),
                                action.doing().doneOn(),
                                "said to be done by "
                                        + action.owner().map(Owner::title).orElse("nobody known"),
                                action.updatedAt()))
                        : Stream.of());
    }

    private static WorkItem request(Action action, DateMove move) {
        return new WorkItem(
                WorkItem.Kind.REQUEST,
                path(action) + "/date-decisions",
                action.id(),
                action.title(),
                Optional.of(move.askedOn()),
                move.askedBy() + " asks to move " + move.whose().words() + " to " + Dates.words(move.to()),
                action.updatedAt());
    }

    private static WorkItem late(Action action) {
        Optional<Due> due = action.dates().nearest();
        return new WorkItem(
                WorkItem.Kind.ACTION,
                path(action),
                action.id(),
                action.title(),
                due.map(Due::on),
                action.owner().map(Owner::title).orElse("nobody yet"),
                action.updatedAt());
    }

    private static String path(Action action) {
        return "/actions/" + action.id();
    }

    private static List<WorkItem> sorted(List<WorkItem> items) {
        return items.stream().sorted(BY_DATE).toList();
    }
}
