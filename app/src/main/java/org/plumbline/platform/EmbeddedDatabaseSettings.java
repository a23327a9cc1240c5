package org.plumbline.platform;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Opens the embedded database before anything asks for one, unless {@code spring.datasource.url} names another.
 *
 * <p>The database is given up when the process ends in an orderly way, after everything that used it.
 */
public final class EmbeddedDatabaseSettings implements EnvironmentPostProcessor {
    private static @Nullable EmbeddedDatabase opened;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        DataFolder data = DataFolder.of(environment.getProperty("plumbline.data", ""));
        Map<String, Object> settings = new HashMap<>();
        for (String property : open(data)
                .settings(environment.getProperty("plumbline.database", "plumbline"))
                .asProperties()) {
            int equals = property.indexOf('=');
            settings.put(property.substring(0, equals), property.substring(equals + 1));
        }
        settings.put(
                "spring.flyway.placeholders.application", String.valueOf(settings.get("spring.datasource.username")));
        environment.getPropertySources().addLast(new MapPropertySource("embedded database", settings));
    }

    private static synchronized EmbeddedDatabase open(DataFolder data) {
        EmbeddedDatabase database = opened;
        if (database == null) {
            database = EmbeddedDatabase.open(data);
            opened = database;
            SpringApplication.getShutdownHandlers().add(EmbeddedDatabaseSettings::close);
        }
        return database;
    }

    private static synchronized void close() {
        EmbeddedDatabase database = opened;
        if (database != null) {
            database.close();
            opened = null;
        }
    }
}
