package org.plumbline.statistics;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property many times from one printed seed; PLUMBLINE_SEED repeats a run. */
public final class Seeds {
    private static final int TIMES = 500;

    private Seeds() {}

    public static void everyTime(Consumer<Random> property) {
        String given = System.getenv("PLUMBLINE_SEED");
        long seed = given == null ? System.nanoTime() : Long.parseLong(given);
        System.out.println("seed " + seed + " (PLUMBLINE_SEED=" + seed + " repeats it)");
        Random random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            property.accept(random);
        }
    }
}
