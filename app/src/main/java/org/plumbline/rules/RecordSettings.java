package org.plumbline.rules;

import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room; there are so few of them that they are folded each time and kept in no read table. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    @Bean
    Vocabulary ruleFacts() {
        return new Vocabulary(RuleFact.KIND, RuleFact.class);
    }
}
