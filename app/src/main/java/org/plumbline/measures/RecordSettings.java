package org.plumbline.measures;

import java.util.Set;
import org.jooq.DSLContext;
import org.plumbline.record.Fact;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room by kind of subject, and the read table of the measures. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    @Bean
    Vocabulary measureFacts() {
        return new Vocabulary(Measure.KIND, MeasureFact.class);
    }

    @Bean
    Vocabulary batchFacts() {
        return new Vocabulary(Batch.KIND, BatchFact.class);
    }

    @Bean
    ShownTable<Measure> measureTable(DSLContext sql) {
        return new ShownTable<>(sql, Measure.KIND, Measure.class, Measure::after, RecordSettings::links);
    }

    private static Set<String> links(Fact fact) {
        return fact instanceof MeasureFact.Bound bound ? Set.of("finding/" + bound.finding()) : Set.of();
    }
}
