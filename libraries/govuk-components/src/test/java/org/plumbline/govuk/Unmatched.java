package org.plumbline.govuk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The published examples that ours do not match: by component and name, each with the reason above it in the list. */
final class Unmatched {
    private Unmatched() {}

    static Map<String, Map<String, String>> read() throws IOException {
        var reasons = new HashMap<String, Map<String, String>>();
        String reason = "";
        for (String line : lines()) {
            int slash = line.indexOf(" / ");
            if (line.startsWith("# ")) {
                reason = line.substring(2);
            } else if (slash > 0) {
                String component = line.substring(0, slash);
                String name = line.substring(slash + 3);
                String twice =
                        reasons.computeIfAbsent(component, _ -> new HashMap<>()).put(name, reason);
                if (reason.isEmpty() || twice != null) {
                    throw new IllegalStateException("No reason, or two, for " + line);
                }
            }
        }
        return reasons;
    }

    private static String[] lines() throws IOException {
        try (InputStream list = Unmatched.class.getResourceAsStream("unmatched-examples.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8).split("\n");
        }
    }
}
