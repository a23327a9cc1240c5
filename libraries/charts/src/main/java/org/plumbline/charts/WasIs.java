package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Then and now, a row for each measure. Measures of one unit share an axis; where units differ each row has its own, from zero.
 *
 * @param pairs in the order in which they are to stand
 */
public record WasIs(Words words, List<Pair> pairs) implements Chart {
    /** A value with the time that it speaks of; none where it is not known. */
    public record Moment(Period period, OptionalDouble value) {
        public Moment {
            Refused.unlessDrawable("The value for " + period.words(), value);
        }

        public static Moment of(Period period, double value) {
            return new Moment(period, OptionalDouble.of(value));
        }
    }

    /**
     * @param because what can be concluded, as the rule says it; may be empty
     */
    public record Pair(String measure, Unit unit, Moment was, Moment now, Reading reading, String because) {
        public Pair {
            Refused.ifBlank("A measure", measure);
        }

        public static Pair of(String measure, Unit unit, Moment was, Moment now) {
            return new Pair(measure, unit, was, now, Reading.ORDINARY, "");
        }

        /** The same with what the rules say of it. */
        public Pair reading(Reading says, String because) {
            return new Pair(measure, unit, was, now, says, because);
        }

        /** "May 2023 to 17 August 2023". */
        String times() {
            return was.period().words() + ", then " + now.period().words();
        }

        /** What it says, in words; empty when there is nothing to say. */
        String says() {
            if (reading == Reading.ORDINARY) {
                return because;
            }
            return because.isBlank() ? reading.words() : reading.words() + ": " + because;
        }
    }

    public WasIs {
        pairs = List.copyOf(pairs);
    }

    @Override
    public String svg(Look look) {
        return new WasIsDrawing(this, look).svg();
    }

    @Override
    public List<String> columns() {
        return List.of("Measure and times", "Was", "Is", SAYS);
    }

    @Override
    public List<Row> rows() {
        return pairs.stream()
                .map(pair -> new Row(
                        pair.measure() + " (" + pair.times() + ")",
                        List.of(
                                Row.Figure.of(pair.was().value(), pair.unit()),
                                Row.Figure.of(pair.now().value(), pair.unit())),
                        pair.says().isEmpty() ? List.of() : List.of(pair.says())))
                .toList();
    }

    @Override
    public String facts() {
        if (pairs.isEmpty()) {
            return "There are no figures to draw.";
        }
        List<String> facts = new ArrayList<>();
        for (Pair pair : pairs) {
            facts.add(pair.measure() + ": " + said(pair.was(), pair.unit()) + ", then " + said(pair.now(), pair.unit())
                    + (pair.says().isEmpty() ? "." : "; " + pair.says() + "."));
        }
        return String.join(" ", facts);
    }

    private static String said(Moment moment, Unit unit) {
        return unit.words(moment.value()) + " (" + moment.period().words() + ")";
    }
}
