package org.plumbline.benchmarks.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sides timed in turn: A B A B …, each round once. */
public final class Rounds {
    private Rounds() {}

    /** Times the sides in turn, a round more than is kept, and gives their samples in the sides' order. */
    public static List<Samples> of(String what, int kept, List<Side> sides) throws Exception {
        List<List<Double>> seconds = sides.stream()
                .map(side -> (List<Double>) new ArrayList<Double>())
                .toList();
        List<Memory> memory =
                new ArrayList<>(sides.stream().map(side -> Memory.NONE).toList());
        for (int round = 0; round <= kept; round++) {
            for (int i = 0; i < sides.size(); i++) {
                try (MemoryWatch watch = new MemoryWatch(sides.get(i).processes())) {
                    seconds.get(i).add(sides.get(i).measure().seconds());
                    memory.set(i, memory.get(i).orMore(watch.most()));
                }
            }
            say(what, round, kept, sides, seconds);
        }
        List<Samples> samples = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            List<Double> all = seconds.get(i);
            samples.add(new Samples(sides.get(i).name(), all.getFirst(), all.subList(1, all.size()), memory.get(i)));
        }
        return samples;
    }

    private static void say(String what, int round, int kept, List<Side> sides, List<List<Double>> seconds) {
        String figures = IntStream.range(0, sides.size())
                .mapToObj(i -> sides.get(i).name() + " "
                        + Figures.seconds(seconds.get(i).getLast()))
                .collect(Collectors.joining(", "));
        System.err.printf("  %s: %s: %s%n", what, round == 0 ? "dropped" : round + " of " + kept, figures);
    }
}
