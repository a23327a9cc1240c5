package org.plumbline.plans;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.plumbline.findings.Finding;
import org.plumbline.record.Fact;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room by kind of subject, and the read tables that show what they come to. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    @Bean
    Vocabulary planFacts() {
        return new Vocabulary(Plan.KIND, PlanFact.class);
    }

    @Bean
    Vocabulary actionFacts() {
        return new Vocabulary(Action.KIND, ActionFact.class);
    }

    @Bean
    ShownTable<Plan> planTable(DSLContext sql) {
        return new ShownTable<>(sql, Plan.KIND, Plan.class, Plan::after, RecordSettings::linksOfPlan);
    }

    @Bean
    ShownTable<Action> actionTable(DSLContext sql) {
        return new ShownTable<>(sql, Action.KIND, Action.class, Action::after, RecordSettings::linksOfAction);
    }

    private static Set<String> linksOfPlan(Fact fact) {
        return switch (fact) {
            case PlanFact.Opened it -> Set.of("force/" + it.force());
            case PlanFact.Sponsored it -> Set.of(it.sponsor());
            case PlanFact.ObjectiveSet it -> findings(it.findings());
            default -> Set.of();
        };
    }

    private static Set<String> linksOfAction(Fact fact) {
        return switch (fact) {
            case ActionFact.Opened it -> {
                Set<String> links = new HashSet<>(findings(it.findings()));
                links.add("force/" + it.force());
                links.add(it.plan() == null ? Actions.alone(it.force()) : Plan.KIND + "/" + it.plan());
                yield links;
            }
            case ActionFact.Assigned it -> Set.of(it.owner());
            case ActionFact.Serves it -> findings(it.findings());
            case ActionFact.Needs it ->
                Set.copyOf(
                        it.actions().stream().map(id -> Action.KIND + "/" + id).toList());
            default -> Set.of();
        };
    }

    private static Set<String> findings(List<String> ids) {
        return Set.copyOf(ids.stream().map(id -> Finding.KIND + "/" + id).toList());
    }
}
