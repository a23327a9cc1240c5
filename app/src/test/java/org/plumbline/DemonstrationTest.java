package org.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test on the whole application over the demonstration, which its own command loaded once, in a database that these
 * tests share. The test's instance must not be one for the whole class, or it is made before the demonstration is loaded.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DemonstrationTest.Loaded.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestingClock.class)
public @interface DemonstrationTest {
    /** Loads it, and lends the application its settings: as the process's, for these alone are read early enough. */
    final class Loaded implements BeforeAllCallback, AfterAllCallback {
        private static final Map<String, String> SETTINGS = Map.of(
                "plumbline.data", "target/test-data", "plumbline.database", "demonstration_" + System.nanoTime());
        private static boolean loaded;

        /** The settings of an application over it. */
        public static Map<String, String> settings() {
            return SETTINGS;
        }

        /** The password under which every demonstration user signs in. */
        public static String password() {
            try {
                return Files.readString(Path.of("target/test-data/demonstration-password"))
                        .strip();
            } catch (IOException e) {
                throw new UncheckedIOException("the demonstration left no password", e);
            }
        }

        @Override
        public synchronized void beforeAll(ExtensionContext context) {
            if (!loaded) {
                int code = TestingCommandLine.run(SETTINGS, "load-demonstration");
                if (code != 0) {
                    throw new AssertionError("load-demonstration ended with " + code);
                }
                loaded = true;
            }
            SETTINGS.forEach(System::setProperty);
        }

        @Override
        public void afterAll(ExtensionContext context) {
            SETTINGS.keySet().forEach(System::clearProperty);
        }
    }
}
