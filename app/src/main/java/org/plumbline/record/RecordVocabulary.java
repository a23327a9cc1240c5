package org.plumbline.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of the record itself: what was disclosed to whom. */
@Configuration(proxyBeanMethods = false)
class RecordVocabulary {
    @Bean
    Vocabulary recordFacts() {
        return new Vocabulary(RecordFact.DISCLOSURE, RecordFact.class);
    }
}
