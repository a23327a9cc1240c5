package org.plumbline.inspections;

import java.util.Set;
import org.jooq.DSLContext;
import org.plumbline.record.Fact;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room by kind of subject, and the read tables that show what they come to. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    /** How what is recorded of a force is found. */
    static String ofForce(String force) {
        return Stage.KIND + "/" + force;
    }

    @Bean
    Vocabulary reportFacts() {
        return new Vocabulary(Report.KIND, ReportFact.class);
    }

    @Bean
    Vocabulary inspectionFacts() {
        return new Vocabulary(Inspection.KIND, InspectionFact.class);
    }

    @Bean
    Vocabulary stageFacts() {
        return new Vocabulary(Stage.KIND, StageFact.class);
    }

    @Bean
    ShownTable<Report> reportTable(DSLContext sql) {
        return new ShownTable<>(
                sql,
                Report.KIND,
                Report.class,
                Report::after,
                fact -> fact instanceof ReportFact.Confirmed confirmed ? Set.of(ofForce(confirmed.force())) : Set.of());
    }

    @Bean
    ShownTable<Inspection> inspectionTable(DSLContext sql) {
        return new ShownTable<>(
                sql, Inspection.KIND, Inspection.class, Inspection::after, RecordSettings::linksOfInspection);
    }

    @Bean
    ShownTable<StageHistory> stageTable(DSLContext sql) {
        return new ShownTable<>(sql, Stage.KIND, StageHistory.class, StageHistory::after);
    }

    private static Set<String> linksOfInspection(Fact fact) {
        return switch (fact) {
            case InspectionFact.Announced announced -> Set.of(ofForce(announced.force()));
            case InspectionFact.SaidOfFinding said ->
                Set.of("finding/" + said.result().finding());
            default -> Set.of();
        };
    }
}
