package org.plumbline.benchmarks.protocol;

import java.util.ArrayList;
import java.util.List;

/** The answers that must be equal before any time counts. */
public final class Gate {
    private final List<String> passed = new ArrayList<>();

    /** Goes on only if it is so. */
    public void require(boolean so, String sentence) {
        if (!so) {
            throw new IllegalStateException("The answers differ, so nothing is timed. Not so: " + sentence);
        }
        passed.add(sentence);
    }

    /** What was found to be so, in order. */
    public List<String> passed() {
        return List.copyOf(passed);
    }
}
