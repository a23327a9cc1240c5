package org.plumbline.plans.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingTab;
import org.plumbline.plans.Action;
import org.plumbline.plans.Actions;
import org.plumbline.plans.Plan;
import org.plumbline.plans.Plans;
import org.plumbline.record.Vantage;
import org.plumbline.web.Part;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** The tab of a finding that lists what is done about it. */
@Component
class PlanTab implements FindingTab {
    private final Actions actions;
    private final Plans plans;

    PlanTab(Actions actions, Plans plans) {
        this.actions = actions;
        this.plans = plans;
    }

    @Override
    public String slug() {
        return "plan";
    }

    @Override
    public String words() {
        return "Plan";
    }

    @Override
    public Part of(Finding finding, Vantage vantage, Visitor visitor) {
        List<Action> serving = actions.serving(finding.id(), vantage);
        Map<String, String> titles = serving.stream()
                .flatMap(action -> action.plan().stream())
                .distinct()
                .flatMap(id -> plans.find(id, vantage).stream())
                .collect(Collectors.toMap(Plan::id, Plan::title));
        return new PlanPart(
                PlanController.standing(serving, vantage.asAt()),
                serving.stream()
                        .map(action -> ActionRow.of(action, vantage.asAt()))
                        .toList(),
                titles.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(plan -> new Reference("/plans/" + plan.getKey(), plan.getValue()))
                        .toList(),
                !vantage.moved()
                                && visitor.may(Permission.MANAGE_FINDINGS)
                                && visitor.organisation()
                                        .equals(finding.received().force())
                        ? "/actions/new?finding=" + finding.id()
                        : "");
    }
}
