package org.plumbline.benchmarks.protocol;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one benchmark came to.
 *
 * @param gate what was found equal before anything was timed
 * @param samples every time taken
 * @param notes sentences that belong beside the figures
 * @param settings sizes and flags by name
 */
public record Result(
        String name,
        String title,
        List<String> gate,
        List<Line> lines,
        List<Growth> growth,
        List<Samples> samples,
        List<String> notes,
        SortedMap<String, String> settings) {
    public Result {
        gate = List.copyOf(gate);
        lines = List.copyOf(lines);
        growth = List.copyOf(growth);
        samples = List.copyOf(samples);
        notes = List.copyOf(notes);
        settings = new TreeMap<>(settings);
    }

    /** As above, with the settings in any map. */
    public static Result of(
            String name,
            String title,
            List<String> gate,
            List<Line> lines,
            List<Growth> growth,
            List<Samples> samples,
            List<String> notes,
            Map<String, String> settings) {
        return new Result(name, title, gate, lines, growth, samples, notes, new TreeMap<>(settings));
    }
}
