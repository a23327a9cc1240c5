package org.plumbline.plans.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Status;
import org.plumbline.govuk.Choice;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.plans.Action;
import org.plumbline.plans.Actions;
import org.plumbline.plans.Objective;
import org.plumbline.plans.Plan;
import org.plumbline.plans.Plans;
import org.plumbline.record.Actor;
import org.plumbline.record.Vantage;
import org.plumbline.web.Permission;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms: people, findings, actions, plans and their objectives. */
@Component
class Options {
    private static final Set<Status> NOT_SETTLED =
            EnumSet.of(Status.LATE, Status.OPEN, Status.WORK_COMPLETE, Status.SUBMITTED);

    private final Users users;
    private final Findings findings;
    private final Plans plans;
    private final Actions actions;

    Options(Users users, Findings findings, Plans plans, Actions actions) {
        this.users = users;
        this.findings = findings;
        this.plans = plans;
        this.actions = actions;
    }

    /** Who of a force can answer for something; each option holds the reference and, after a space, the title. */
    List<Choice.Option> owners(String force) {
        return users.of(force).stream()
                .filter(user -> !user.disabled()
                        && (user.permissions().contains(Permission.OWN_FINDINGS)
                                || user.permissions().contains(Permission.MANAGE_FINDINGS)))
                .map(Options::person)
                .toList();
    }

    private static Choice.Option person(User user) {
        return Choice.of(Actor.user(user.id()).reference() + " " + user.title(), user.title());
    }

    /** What of a force's findings is not settled, and those that were chosen before. */
    List<Choice.Option> findings(String force, Collection<String> chosen, Vantage vantage) {
        List<Finding> open = new ArrayList<>(
                findings.all(FindingCriteria.ANY.withStatuses(NOT_SETTLED.toArray(Status[]::new)), vantage).stream()
                        .filter(finding -> finding.received().force().equals(force))
                        .toList());
        chosen.stream()
                .filter(id -> open.stream().noneMatch(finding -> finding.id().equals(id)))
                .forEach(id -> findings.find(id, vantage).ifPresent(open::add));
        return open.stream()
                .map(finding -> Choice.of(
                                finding.id(),
                                finding.received().ref() + ": "
                                        + finding.received().title())
                        .withHint(finding.received().kind().words() + ", "
                                + finding.received().reportId()))
                .toList();
    }

    /** The other actions of the same plan, or of none. */
    List<Choice.Option> siblings(Action action, Vantage vantage) {
        List<Action> near = action.plan()
                .map(plan -> actions.ofPlan(plan, vantage))
                .orElseGet(() -> actions.outsidePlans(action.force(), vantage));
        return Stream.concat(
                        near.stream(),
                        action.needs().stream()
                                .filter(need ->
                                        near.stream().noneMatch(one -> one.id().equals(need)))
                                .flatMap(need -> actions.find(need, vantage).stream()))
                .filter(other -> !other.id().equals(action.id()))
                .map(other -> Choice.of(other.id(), other.id() + ": " + other.title()))
                .toList();
    }

    /** Where an action can stand: alone, in a plan, under an objective of it. */
    List<Choice.Option> places(String force, Vantage vantage) {
        List<Choice.Option> places = new ArrayList<>();
        places.add(Choice.of("alone", "no plan"));
        for (Plan plan : plans.ofForce(force, vantage)) {
            places.add(Choice.of(plan.id(), plan.title() + ", the plan as a whole"));
            for (Objective objective : plan.objectives()) {
                places.add(Choice.of(
                        plan.id() + " " + objective.id(),
                        plan.title() + ", " + objective.id() + ": " + objective.title()));
            }
        }
        return places;
    }
}
