package org.plumbline.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * The command line, read.
 *
 * @param names of benchmarks, in the order in which they run
 * @param pairs rounds that are kept
 * @param write whether the tables go into the documentation
 */
record Asked(List<String> names, int pairs, boolean small, boolean write, long seed) {
    static final String USAGE = """
            Usage: bin/benchmark [g3|g5|g9|g11|g12|opendata|register|portfolio|measure|all] [--pairs N] [--small] [--seed N] [--write]
              --pairs N  rounds that count, beside one that is dropped; 9, or 2 of a small run
              --small    little work, to try the benchmarks themselves: its figures say nothing
              --seed N   for everything generated; 20240627
              --write    of all, full size: put the tables into docs/benchmarks.md""";

    private static final int PAIRS = 9;
    private static final int PAIRS_OF_A_SMALL_RUN = 2;
    private static final long SEED = 20_240_627;

    Asked {
        names = List.copyOf(names);
    }

    /** Reads the command line; what it cannot read it refuses with a sentence. */
    static Asked of(List<String> arguments, List<String> known) {
        List<String> names = new ArrayList<>();
        int pairs = 0;
        boolean small = false;
        boolean write = false;
        long seed = SEED;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            switch (argument) {
                case "--small" -> small = true;
                case "--write" -> write = true;
                case "--pairs" -> pairs = (int) number(arguments, ++i);
                case "--seed" -> seed = number(arguments, ++i);
                case "all" -> names.addAll(known);
                default -> {
                    if (!known.contains(argument)) {
                        throw new IllegalArgumentException("There is no benchmark " + argument + ".");
                    }
                    names.add(argument);
                }
            }
        }
        List<String> wanted =
                names.isEmpty() ? known : names.stream().distinct().toList();
        if (write && (small || !wanted.containsAll(known))) {
            throw new IllegalArgumentException("Only a full run of all benchmarks is written into the documentation.");
        }
        int kept = pairs > 0 ? pairs : small ? PAIRS_OF_A_SMALL_RUN : PAIRS;
        return new Asked(wanted, kept, small, write, seed);
    }

    private static long number(List<String> arguments, int at) {
        if (at >= arguments.size() || !arguments.get(at).matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException(arguments.get(at - 1) + " is followed by a number from 1.");
        }
        return Long.parseLong(arguments.get(at));
    }
}
