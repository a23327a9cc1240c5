package org.plumbline.comparison;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.reading.FigureWords;

/** The days of which figures that are compared speak; one day for a state of things. */
public record Span(LocalDate from, LocalDate to) implements Comparable<Span> {
    /** Empty where a figure says no time. */
    static Optional<Span> of(StatedFigure figure) {
        Optional<LocalDate> from = figure.from().map(StatedDay::first);
        Optional<LocalDate> to = figure.to().map(StatedDay::last);
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Span(from.get(), to.get()))
                : figure.asAt().map(day -> new Span(day.first(), day.last()));
    }

    /** Reads {@code 2024-04-01_2025-03-31}. */
    public static Optional<Span> of(String code) {
        String[] parts = code.split("_", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new Span(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String code() {
        return from + "_" + to;
    }

    public String words() {
        return FigureWords.period(from, to);
    }

    @Override
    public int compareTo(Span other) {
        int byEnd = to.compareTo(other.to);
        return byEnd != 0 ? byEnd : other.from.compareTo(from);
    }
}
