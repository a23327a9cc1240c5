package org.plumbline.benchmarks.record;

import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;

/** Makes the measured entries' facts known to the application; named to it, because no scan may find it. */
class NoteVocabulary {
    @Bean
    static Vocabulary noteFacts() {
        return new Vocabulary(NoteFact.KIND, NoteFact.class);
    }
}
