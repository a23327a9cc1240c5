package org.plumbline.plans.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.govuk.Choice;
import org.plumbline.plans.Objective;
import org.plumbline.plans.Plan;
import org.plumbline.plans.PlanFact;
import org.plumbline.plans.PlanWork;
import org.plumbline.plans.Rating;
import org.plumbline.web.Ask;
import org.plumbline.web.NotThere;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** The forms of a plan, in the order in which a page offers them. */
@Component
class PlanForms {
    private static final Set<Hand> FORCE = Set.of(Hand.FORCE);

    private final List<Form<Plan>> all;

    PlanForms(PlanWork work, Options options) {
        this.all = Stream.concat(whole(work, options).stream(), brought(work).stream())
                .toList();
    }

    List<Form<Plan>> all() {
        return all;
    }

    Form<Plan> named(String noun) {
        return all.stream()
                .filter(form -> form.noun().equals(noun))
                .findFirst()
                .orElseThrow(() -> new NotThere("Nothing of that name can be recorded about a plan."));
    }

    private static List<Form<Plan>> whole(PlanWork work, Options options) {
        return List.of(
                new Form<>(
                        "sponsor",
                        "Name the sponsor",
                        "Who answers for the plan as a whole?",
                        "",
                        FORCE,
                        PlanForms::always,
                        Form.Day.FROM,
                        false,
                        (plan, vantage) -> List.of(new Ask.OneOfMany(
                                "sponsor", "Sponsor", "", options.owners(plan.force()), "Choose the sponsor")),
                        (plan, typed, how) -> work.sponsor(plan.id(), sponsor(typed.text("sponsor")), how)),
                new Form<>(
                        "objectives",
                        "Add an objective",
                        "What is the plan to bring about?",
                        "",
                        FORCE,
                        PlanForms::always,
                        Form.Day.FROM,
                        false,
                        (plan, vantage) -> List.of(
                                new Ask.Line("title", "Objective", "", "Say what is to be brought about"),
                                new Ask.AnyOf(
                                        "finding",
                                        "Findings that it answers",
                                        "",
                                        options.findings(plan.force(), List.of(), vantage))),
                        (plan, typed, how) ->
                                work.objective(plan.id(), "", typed.text("title"), typed.all("finding"), how)),
                new Form<>(
                        "review-date",
                        "Set the next review",
                        "By when is the plan to be reviewed?",
                        "",
                        FORCE,
                        PlanForms::always,
                        Form.Day.TODAY,
                        false,
                        (plan, vantage) ->
                                List.of(Form.anyDay("date", "Next review by", "Enter the day of the next review")),
                        (plan, typed, how) -> work.reviewDue(
                                plan.id(),
                                new PlanFact.ReviewDue(typed.day("date").orElseThrow()),
                                how)),
                new Form<>(
                        "reviews",
                        "Record a review",
                        "How does every objective stand?",
                        "Every objective is rated, each with a reason in writing. How it stands by its actions’ dates is worked"
                                + " out beside it; you need not agree with it.",
                        FORCE,
                        (plan, who) -> !plan.objectives().isEmpty(),
                        Form.Day.HAPPENED,
                        false,
                        (plan, vantage) -> ratings(plan),
                        (plan, typed, how) -> work.review(plan.id(), typed.text("by"), rated(plan, typed), how)));
    }

    private static List<Form<Plan>> brought(PlanWork work) {
        return List.of(
                new Form<>(
                        "benefits",
                        "Add an expected benefit",
                        "What is the plan to bring, and how will one know?",
                        "",
                        FORCE,
                        PlanForms::always,
                        Form.Day.FROM,
                        false,
                        (plan, vantage) -> List.of(
                                new Ask.Line("what", "Benefit", "", "Say what the benefit is"),
                                new Ask.Line(
                                        "measure",
                                        "How one will know",
                                        "The figure and its target, in words",
                                        "Say how one will know"),
                                Form.anyDay("date", "By when", "Enter the day by which it is expected")),
                        (plan, typed, how) -> work.expect(
                                plan.id(),
                                "",
                                typed.text("what"),
                                typed.text("measure"),
                                typed.day("date").orElseThrow(),
                                how)),
                new Form<>(
                        "measurements",
                        "Record what was measured",
                        "What was measured?",
                        "The figure as its source states it.",
                        FORCE,
                        (plan, who) -> !plan.benefits().isEmpty(),
                        Form.Day.HAPPENED,
                        true,
                        (plan, vantage) -> List.of(
                                new Ask.OneOf(
                                        "benefit",
                                        "Benefit",
                                        "",
                                        plan.benefits().stream()
                                                .map(benefit -> Choice.of(benefit.id(), benefit.what())
                                                        .withHint(benefit.measure()))
                                                .toList(),
                                        "Choose the benefit"),
                                new Ask.Line("value", "Figure", "With its unit", "Enter the figure")),
                        (plan, typed, how) -> work.measure(
                                plan.id(),
                                new PlanFact.BenefitMeasured(typed.text("benefit"), typed.text("value")),
                                how)),
                new Form<>(
                        "look-back-date",
                        "Set the post-implementation review",
                        "By when will somebody look back at what the plan brought?",
                        "",
                        FORCE,
                        PlanForms::always,
                        Form.Day.TODAY,
                        false,
                        (plan, vantage) -> List.of(
                                Form.anyDay("date", "Look back by", "Enter the day of the post-implementation review")),
                        (plan, typed, how) -> work.lookBackDue(
                                plan.id(),
                                new PlanFact.LookBackDue(typed.day("date").orElseThrow()),
                                how)),
                new Form<>(
                        "look-backs",
                        "Record the post-implementation review",
                        "What did the post-implementation review find?",
                        "",
                        FORCE,
                        PlanForms::always,
                        Form.Day.HAPPENED,
                        false,
                        (plan, vantage) -> List.of(
                                new Ask.Line("by", "Who looked back", "A role or a forum", "Say who looked back"),
                                new Ask.Words("found", "What was found", "", "Say what was found")),
                        (plan, typed, how) -> work.lookBack(
                                plan.id(), new PlanFact.LookedBack(typed.text("by"), typed.text("found")), how)));
    }

    private static boolean always(Plan plan, String who) {
        return true;
    }

    private static PlanFact.Sponsored sponsor(String option) {
        int space = option.indexOf(' ');
        return new PlanFact.Sponsored(option.substring(0, space), option.substring(space + 1));
    }

    private static List<Ask> ratings(Plan plan) {
        List<Ask> asks = new ArrayList<>();
        asks.add(new Ask.Line("by", "Who reviewed", "A role or a forum", "Say who reviewed"));
        for (Objective objective : plan.objectives()) {
            String id = objective.id();
            asks.add(new Ask.OneOf(
                    id + "-state",
                    id + ": " + objective.title(),
                    "",
                    Arrays.stream(Rating.State.values())
                            .map(state -> Choice.of(state.code(), state.words()))
                            .toList(),
                    "Rate " + id));
            asks.add(new Ask.OneOf(
                    id + "-direction", id + ": where it is going", "", directions(), "Say where " + id + " is going"));
            asks.add(new Ask.Words(id + "-reason", id + ": why", "", "Give the reason for " + id));
        }
        return asks;
    }

    private static List<Choice.Option> directions() {
        return Stream.concat(
                        Arrays.stream(Rating.Direction.values())
                                .map(direction -> Choice.of(direction.words(), direction.words())),
                        Stream.of(Choice.of("none", "it is not rated by colour")))
                .toList();
    }

    private static List<Rating> rated(Plan plan, Typed typed) {
        return plan.objectives().stream()
                .map(objective -> {
                    Rating.State state = Rating.State.of(typed.text(objective.id() + "-state"))
                            .orElseThrow();
                    return new Rating(
                            objective.id(),
                            state,
                            state.colour()
                                    ? Rating.Direction.of(typed.text(objective.id() + "-direction"))
                                            .orElse(null)
                                    : null,
                            typed.text(objective.id() + "-reason"));
                })
                .toList();
    }
}
