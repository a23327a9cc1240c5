package org.plumbline.reconciliation;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property many times from one printed seed; PLUMBLINE_SEED repeats a run. */
final class Seeds {
    private static final int TIMES = 1_000;

    private Seeds() {}

    static void everyTime(Consumer<Random> property) {
        String given = System.getenv("PLUMBLINE_SEED");
        long seed = given == null ? System.nanoTime() : Long.parseLong(given);
        System.out.println("seed " + seed + " (PLUMBLINE_SEED=" + seed + " repeats it)");
        Random random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            property.accept(random);
        }
    }
}
