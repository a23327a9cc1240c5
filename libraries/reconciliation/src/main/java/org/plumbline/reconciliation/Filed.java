package org.plumbline.reconciliation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what its words were found to say.
 *
 * @param order its place among the figures given
 * @param line the number at the end of its locator, or -1 where there is none
 * @param document the document without the name of a table or figure in it
 * @param when equal for two figures that speak of the same time; the day from which they are seen stands in for a missing
 *     period
 * @param hedge what words beside the number say of it
 */
record Filed(StatedFigure figure, Name name, int order, int line, String document, String when, Hedge hedge) {
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,9})\\D*$");
    private static final Pattern INNER = Pattern.compile(
            "[,;]?\\s+(?:fig|figure|table|tab|app|appendix|annex|chart|page|p|slide|section|sheet|para|paragraph)\\b\\.?\\s*[\\w.]*$",
            Pattern.CASE_INSENSITIVE);

    static Filed of(StatedFigure figure, Name name, int order, String document, Hedge hedge) {
        Matcher m = LAST_NUMBER.matcher(figure.locator());
        int line = m.find() ? Integer.parseInt(m.group(1)) : -1;
        return new Filed(figure, name, order, line, document, when(figure), hedge);
    }

    static String withoutTable(String document) {
        return INNER.matcher(document).replaceFirst("");
    }

    double value() {
        return figure.value().doubleValue();
    }

    Period period() {
        return figure.period();
    }

    private static String when(StatedFigure figure) {
        PartialDate start = figure.period().start();
        PartialDate end = figure.period().end();
        if (start == null && end == null) {
            PartialDate asAt = figure.asAt();
            return asAt == null ? "" : "as at " + asAt.inWords();
        }
        return (start == null ? "" : start.earliest()) + "/" + (end == null ? "" : end.latest());
    }

    /** The first day of its period, or else the day from which it is seen. */
    Optional<LocalDate> from() {
        return period().stated() ? period().first() : day();
    }

    Optional<LocalDate> to() {
        return period().stated() ? period().last() : day();
    }

    /** The day from which a figure without a period is seen. */
    private Optional<LocalDate> day() {
        @Nullable PartialDate asAt = figure.asAt();
        return period().start() != null || period().end() != null || asAt == null
                ? Optional.empty()
                : Optional.of(asAt.latest());
    }

    Expression.Stated stated(Rounding rounding) {
        return new Expression.Stated(figure, rounding.of(figure, hedge));
    }
}
