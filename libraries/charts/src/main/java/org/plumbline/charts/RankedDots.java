package org.plumbline.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Places in the order of their values, each with the interval within which its true value may lie. Those that are not known
 * stand at the end and are said to be so.
 *
 * @param entries in any order
 * @param reference a mean of the group or the nation
 * @param highestFirst which end comes first
 * @param leavesZero whether the axis may begin elsewhere than at zero, which it then says
 */
public record RankedDots(
        Words words,
        Unit unit,
        List<Entry> entries,
        Optional<Target> reference,
        boolean highestFirst,
        boolean leavesZero)
        implements Chart {

    /**
     * @param ours marked by its shape and a band
     * @param says what can be concluded, for the table: "higher than the mean, more than chance"; may be empty
     */
    public record Entry(
            String name, OptionalDouble value, OptionalDouble lower, OptionalDouble upper, boolean ours, String says) {
        public Entry {
            Refused.ifBlank("An entry", name);
            Refused.unlessDrawable("The value of " + name, value);
            Refused.unlessDrawable("The lower end for " + name, lower);
            Refused.unlessDrawable("The upper end for " + name, upper);
            if (lower.isPresent() != upper.isPresent()
                    || (lower.isPresent() && lower.getAsDouble() > upper.getAsDouble())) {
                throw new Refused("The interval of " + name + " needs two ends, the lower one first.");
            }
        }

        public static Entry of(String name, double value, double lower, double upper) {
            return new Entry(
                    name, OptionalDouble.of(value), OptionalDouble.of(lower), OptionalDouble.of(upper), false, "");
        }

        public static Entry notKnown(String name) {
            return new Entry(name, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), false, "");
        }

        /** The same as the one that the chart is about. */
        public Entry asOurs() {
            return new Entry(name, value, lower, upper, true, says);
        }

        /** The same with what can be concluded. */
        public Entry saying(String says) {
            return new Entry(name, value, lower, upper, ours, says);
        }
    }

    public RankedDots {
        Comparator<Entry> byValue =
                Comparator.comparingDouble(entry -> entry.value().getAsDouble());
        entries = Stream.concat(
                        entries.stream()
                                .filter(entry -> entry.value().isPresent())
                                .sorted((highestFirst ? byValue.reversed() : byValue).thenComparing(Entry::name)),
                        entries.stream()
                                .filter(entry -> entry.value().isEmpty())
                                .sorted(Comparator.comparing(Entry::name)))
                .toList();
    }

    /** Highest first, from zero. */
    public static RankedDots of(Words words, Unit unit, List<Entry> entries) {
        return new RankedDots(words, unit, entries, Optional.empty(), true, false);
    }

    public RankedDots withReference(double value, String label) {
        return new RankedDots(words, unit, entries, Optional.of(new Target(value, label)), highestFirst, leavesZero);
    }

    public RankedDots lowestFirst() {
        return new RankedDots(words, unit, entries, reference, false, leavesZero);
    }

    /** The same with an axis that begins where the values do. */
    public RankedDots leavingZero() {
        return new RankedDots(words, unit, entries, reference, highestFirst, true);
    }

    @Override
    public String svg(Look look) {
        return new RankedDrawing(this, look).svg();
    }

    @Override
    public List<String> columns() {
        return List.of("Name", words.measure().isBlank() ? "Value" : words.measure(), "Lower end", "Upper end", SAYS);
    }

    @Override
    public List<Row> rows() {
        return entries.stream().map(this::row).toList();
    }

    private Row row(Entry entry) {
        List<String> flags = new ArrayList<>();
        if (entry.ours()) {
            flags.add("Ours");
        }
        if (!entry.says().isBlank()) {
            flags.add(entry.says());
        }
        return new Row(
                entry.name(),
                List.of(Row.Figure.of(entry.value(), unit), end(entry, entry.lower()), end(entry, entry.upper())),
                flags);
    }

    private Row.Figure end(Entry entry, OptionalDouble end) {
        return entry.value().isPresent() && end.isEmpty() ? Row.Figure.none() : Row.Figure.of(end, unit);
    }

    @Override
    public String facts() {
        List<Entry> known =
                entries.stream().filter(entry -> entry.value().isPresent()).toList();
        if (known.isEmpty()) {
            return entries.isEmpty() ? "There are no figures to draw." : "No value is known for any of these.";
        }
        List<String> facts = new ArrayList<>();
        facts.add("Values of " + known.size() + " in their order, from "
                + known.getFirst().name() + " ("
                + unit.words(known.getFirst().value()) + ") to "
                + known.getLast().name() + " ("
                + unit.words(known.getLast().value()) + ").");
        for (int i = 0; i < known.size(); i++) {
            Entry entry = known.get(i);
            if (entry.ours()) {
                facts.add(entry.name() + " is number " + (i + 1) + " with " + unit.words(entry.value())
                        + (entry.lower().isPresent()
                                ? ", interval " + unit.words(entry.lower()) + " to " + unit.words(entry.upper())
                                : "")
                        + ".");
            }
        }
        reference.ifPresent(line -> facts.add(line.words(unit) + "."));
        if (known.size() < entries.size()) {
            facts.add("Not known for " + (entries.size() - known.size()) + ".");
        }
        return String.join(" ", facts);
    }
}
