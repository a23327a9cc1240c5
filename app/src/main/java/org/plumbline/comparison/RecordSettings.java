package org.plumbline.comparison;

import org.jooq.DSLContext;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room, and the read tables of scans and of lists of similar forces. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    @Bean
    Vocabulary scanFacts() {
        return new Vocabulary(Scan.KIND, ScanFact.class);
    }

    @Bean
    Vocabulary similarFacts() {
        return new Vocabulary(SimilarLists.KIND, SimilarFact.class);
    }

    @Bean
    ShownTable<SimilarList> similarTable(DSLContext sql) {
        return new ShownTable<>(sql, SimilarLists.KIND, SimilarList.class, SimilarList::after);
    }

    @Bean
    ShownTable<Scan> scanTable(DSLContext sql) {
        return new ShownTable<>(sql, Scan.KIND, Scan.class, Scan::after);
    }
}
