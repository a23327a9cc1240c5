package org.plumbline.contradictions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.reconciliation.PartialDate;
import org.plumbline.reconciliation.Period;

/** A figure of the record as the reconciliation library takes it. */
final class Conversion {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\\d{4})");
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private Conversion() {}

    /**
     * Empty where what was stated is no number.
     *
     * @param measure the name of the measure
     */
    static Optional<org.plumbline.reconciliation.StatedFigure> of(String id, String measure, StatedFigure stated) {
        return stated.value()
                .map(value -> new org.plumbline.reconciliation.StatedFigure(
                        id,
                        stated.group().isEmpty() ? measure : measure + ", " + stated.group(),
                        value,
                        stated.unit(),
                        Period.parse(text(stated.from()), text(stated.to())),
                        stated.asAt()
                                .map(day -> PartialDate.parse(text(Optional.of(day))))
                                .orElse(null),
                        stated.statedBy(),
                        dated(stated.document()),
                        stated.place(),
                        stated.note()));
    }

    /** With as much of a day as was stated. */
    private static String text(Optional<StatedDay> day) {
        return day.map(one -> one.exact()
                        ? one.first().toString()
                        : one.first().plusMonths(1).minusDays(1).equals(one.last())
                                ? one.first().toString().substring(0, 7)
                                : one.first().getYear() == one.last().getYear()
                                        ? String.valueOf(one.first().getYear())
                                        : one.first().toString())
                .orElse("");
    }

    /** Days in the titles of documents as the library reads them. */
    static String dated(String document) {
        Matcher day = DAY.matcher(document);
        return day.replaceAll(found -> {
            try {
                return LocalDate.parse(found.group(), IN_WORDS).toString();
            } catch (DateTimeParseException e) {
                return found.group();
            }
        });
    }
}
