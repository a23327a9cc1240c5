package org.plumbline.evidence;

import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.plumbline.record.Fact;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room by kind of subject, the read tables that show what they come to, and what these link. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    @Bean
    Vocabulary evidenceFacts() {
        return new Vocabulary(EvidenceItem.KIND, EvidenceFact.class);
    }

    @Bean
    Vocabulary realityTestFacts() {
        return new Vocabulary(RealityTest.KIND, RealityTestFact.class);
    }

    @Bean
    ShownTable<EvidenceItem> evidenceTable(DSLContext sql) {
        return new ShownTable<>(
                sql, EvidenceItem.KIND, EvidenceItem.class, EvidenceItem::after, RecordSettings::evidenceLinks);
    }

    @Bean
    ShownTable<RealityTest> realityTestTable(DSLContext sql) {
        return new ShownTable<>(
                sql, RealityTest.KIND, RealityTest.class, RealityTest::after, RecordSettings::realityTestLinks);
    }

    private static Set<String> evidenceLinks(Fact fact) {
        return switch (fact) {
            case EvidenceFact.Added added -> {
                Set<String> links = new HashSet<>(added.subjects());
                links.add("force/" + added.force());
                yield links;
            }
            case EvidenceFact.Linked linked -> Set.of(linked.subject());
            default -> Set.of();
        };
    }

    private static Set<String> realityTestLinks(Fact fact) {
        if (!(fact instanceof RealityTestFact.Tested tested)) {
            return Set.of();
        }
        Set<String> links = new HashSet<>(tested.subjects());
        links.add("force/" + tested.force());
        links.add(tested.tester());
        return links;
    }
}
