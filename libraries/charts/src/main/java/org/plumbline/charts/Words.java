package org.plumbline.charts;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written over and under a chart, in the words of whoever shows it.
 *
 * @param title the finding: "Overdue assessments fell by half in 2023"
 * @param measure what is counted, of which force or area
 * @param unit in words
 * @param period from when to when
 * @param source who published it, where and when
 */
public record Words(String title, String measure, String unit, String period, String source) {
    public Words {
        Refused.ifBlank("The title of a chart", title);
    }

    /** Measure, unit and period in one line. */
    public String subtitle() {
        return Stream.of(measure, unit, period).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** "Source: …", or nothing. */
    public String sourceLine() {
        return source.isBlank() ? "" : "Source: " + source;
    }
}
