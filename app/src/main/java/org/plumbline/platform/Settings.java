package org.plumbline.platform;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The few things that everything else is given instead of asking the machine. */
@Configuration(proxyBeanMethods = false)
class Settings {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(@Value("${plumbline.data:}") String setting) {
        return DataFolder.of(setting);
    }
}
