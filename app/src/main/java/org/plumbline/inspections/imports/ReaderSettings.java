package org.plumbline.inspections.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the imports the reader that runs in a process of its own. */
@Configuration(proxyBeanMethods = false)
class ReaderSettings {
    @Bean
    ReportFileReader reportFileReader() {
        return ReaderProgram.ofThisProcess()::read;
    }
}
