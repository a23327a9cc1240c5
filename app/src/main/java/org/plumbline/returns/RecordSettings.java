package org.plumbline.returns;

import java.util.Set;
import org.jooq.DSLContext;
import org.plumbline.record.Fact;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room by kind of subject, and the read tables of forms and returns. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    @Bean
    Vocabulary returnFormFacts() {
        return new Vocabulary(ReturnForm.KIND, FormFact.class);
    }

    @Bean
    Vocabulary returnFacts() {
        return new Vocabulary(FilledReturn.KIND, ReturnFact.class);
    }

    @Bean
    ShownTable<ReturnForm> returnFormTable(DSLContext sql) {
        return new ShownTable<>(sql, ReturnForm.KIND, ReturnForm.class, ReturnForm::after);
    }

    @Bean
    ShownTable<FilledReturn> returnTable(DSLContext sql) {
        return new ShownTable<>(sql, FilledReturn.KIND, FilledReturn.class, FilledReturn::after, RecordSettings::links);
    }

    private static Set<String> links(Fact fact) {
        return fact instanceof ReturnFact.Filled filled ? Set.of(ReturnForm.KIND + "/" + filled.form()) : Set.of();
    }
}
