package org.plumbline.comparison;

import org.jooq.DSLContext;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room, and the read table of the scans that were kept. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    @Bean
    Vocabulary scanFacts() {
        return new Vocabulary(Scan.KIND, ScanFact.class);
    }

    @Bean
    ShownTable<Scan> scanTable(DSLContext sql) {
        return new ShownTable<>(sql, Scan.KIND, Scan.class, Scan::after);
    }
}
