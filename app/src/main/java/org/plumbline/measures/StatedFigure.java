package org.plumbline.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure as somebody stated it.
 *
 * @param measure the id of the measure
 * @param area the slug of the force or area
 * @param group what part of it, such as {@code ethnicity: Black}; empty for all
 * @param from the first day of the period; empty where it has none
 * @param to its last day
 * @param asAt the day for which it was given, or on which it was said
 * @param stated as it was put
 * @param value empty where it is not known, or where what was stated is no number
 * @param numerator empty where it was not stated; as denominator
 * @param statedBy who says so, as the document has it
 * @param place where in the document
 * @param corrects what it puts right, as {@code batch/row}; empty where nothing
 * @param line in the file in which it came
 */
public record StatedFigure(
        String measure,
        String area,
        String group,
        Optional<StatedDay> from,
        Optional<StatedDay> to,
        Optional<StatedDay> asAt,
        String stated,
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        String unit,
        String statedBy,
        String document,
        String place,
        String note,
        String corrects,
        int line) {
    /** How what is not known is written. */
    public static final String NOT_KNOWN = "not known";

    /** The day of which it speaks: the last of its period, or the one on which it was said where that is earlier. */
    public Optional<LocalDate> speaksOf() {
        return Stream.concat(to.stream(), asAt.stream()).map(StatedDay::last).min(LocalDate::compareTo);
    }

    /** What is the same of two statements of one figure: the later takes the place of the earlier. */
    public Key key() {
        return new Key(
                measure,
                area,
                group,
                from.map(StatedDay::first),
                to.map(StatedDay::last),
                from.isPresent() || to.isPresent() ? Optional.empty() : asAt.map(StatedDay::last),
                statedBy);
    }

    /** @param asAt the day for which it was given, where it has no period */
    public record Key(
            String measure,
            String area,
            String group,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<LocalDate> asAt,
            String statedBy) {}

    /** Whether both say the same. */
    public boolean saysAs(StatedFigure other) {
        return same(value, other.value)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && (value.isPresent() || stated.equals(other.stated));
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
    }
}
