package org.plumbline.papers;

import java.util.Map;
import org.plumbline.TestingCommandLine;

/** The demonstration's story, told once by its own command into a database of these tests alone. */
final class ToldStory {
    private static final Map<String, String> SETTINGS =
            Map.of("plumbline.data", "target/test-data", "plumbline.database", "papers_" + System.nanoTime());
    private static boolean told;

    private ToldStory() {}

    /** The settings of an application over it. */
    static synchronized Map<String, String> settings() {
        if (!told) {
            int code = TestingCommandLine.run(SETTINGS, "load-demonstration");
            if (code != 0) {
                throw new AssertionError("load-demonstration ended with " + code);
            }
            told = true;
        }
        return SETTINGS;
    }
}
