package org.plumbline.plans.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.findings.Owner;
import org.plumbline.people.Organisation;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.plans.Actions;
import org.plumbline.plans.Plan;
import org.plumbline.plans.Plans;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of plans. */
@Controller
class PlansController {
    /** Of more plans than this, the list leaves it to each plan's own page to count its actions. */
    private static final int COUNTED = 20;

    private final Plans plans;
    private final Actions actions;
    private final Organisations organisations;

    PlansController(Plans plans, Actions actions, Organisations organisations) {
        this.plans = plans;
        this.actions = actions;
        this.organisations = organisations;
    }

    @GetMapping("/plans")
    @Access(Permission.READ)
    Page all(Vantage vantage, Visitor visitor) {
        List<Organisation> known = organisations.all(vantage);
        boolean force = known.stream()
                .anyMatch(one -> one.slug().equals(visitor.organisation()) && one.type() == OrganisationType.FORCE);
        Map<String, String> names =
                known.stream().collect(Collectors.toMap(Organisation::slug, Organisation::name, (a, b) -> a));
        List<Plan> seen = force ? plans.ofForce(visitor.organisation(), vantage) : plans.all(vantage);
        boolean counted = seen.size() <= COUNTED;
        return new PlansPage(
                seen.stream().map(plan -> row(plan, names, counted, vantage)).toList(),
                force
                        ? actions.outsidePlans(visitor.organisation(), vantage).stream()
                                .map(action -> ActionRow.of(action, vantage.asAt()))
                                .toList()
                        : List.of(),
                force);
    }

    private PlansPage.PlanRow row(Plan plan, Map<String, String> names, boolean counted, Vantage vantage) {
        return new PlansPage.PlanRow(
                plan.id(),
                plan.title(),
                names.getOrDefault(plan.force(), plan.force()),
                plan.sponsor().map(Owner::title).orElse("nobody yet"),
                String.valueOf(plan.objectives().size()),
                plan.lastReview()
                                .map(review -> review.number() + ", the last on " + Dates.words(review.on()))
                                .orElse("none yet")
                        + plan.reviewDue()
                                .map(by -> (by.isBefore(vantage.asAt()) ? "; next was due " : "; next due ")
                                        + Dates.words(by))
                                .orElse(""),
                counted ? PlanController.standing(actions.ofPlan(plan.id(), vantage), vantage.asAt()) : "see the plan");
    }
}
