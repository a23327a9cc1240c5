package org.plumbline.openfiles;

import org.jooq.DSLContext;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room, and the read table of the files that were taken in. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    @Bean
    Vocabulary openReadingFacts() {
        return new Vocabulary(OpenReading.KIND, OpenReadingFact.class);
    }

    @Bean
    ShownTable<OpenReading> openReadingTable(DSLContext sql) {
        return new ShownTable<>(sql, OpenReading.KIND, OpenReading.class, OpenReading::after);
    }
}
