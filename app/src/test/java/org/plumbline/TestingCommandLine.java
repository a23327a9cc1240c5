package org.plumbline;

import java.util.Map;

/** Runs a command of the command line in this process, on other settings than the machine's. */
public final class TestingCommandLine {
    private TestingCommandLine() {}

    /** Gives the exit code. */
    public static int run(Map<String, String> settings, String... arguments) {
        settings.forEach(System::setProperty);
        try {
            return CommandLineEntrance.run(arguments);
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }
}
