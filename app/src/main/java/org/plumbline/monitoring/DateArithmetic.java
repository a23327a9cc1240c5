package org.plumbline.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.reconciliation.Contradiction;
import org.plumbline.reconciliation.PartialDate;
import org.plumbline.reconciliation.Period;
import org.plumbline.reconciliation.dates.DateReconciliation;
import org.plumbline.reconciliation.dates.StatedDate;
import org.plumbline.reconciliation.dates.StatedLength;

/** Holds stated dates and lengths of time against the calendar. */
final class DateArithmetic {
    private DateArithmetic() {}

    static List<String> doubts(DatedEvent event, DatedEvent.Statement statement) {
        StatedDate stated = new StatedDate(
                event.id(),
                event.event(),
                period(statement.from(), statement.until()),
                statement.said(),
                statement
                        .tense()
                        .map(code -> code.equals("past") ? StatedDate.Tense.PAST : StatedDate.Tense.TO_COME)
                        .orElse(StatedDate.Tense.UNSAID),
                statement.source().document(),
                partial(statement.statedOn()),
                statement.source().place());
        return sentences(DateReconciliation.check(List.of(stated), List.of()));
    }

    static List<String> doubts(LengthStatement length) {
        StatedLength stated = new StatedLength(
                length.id(),
                length.words(),
                StatedLength.Sense.valueOf(
                        length.sense().toUpperCase(Locale.ROOT).replace('-', '_')),
                length.amount(),
                ChronoUnit.valueOf(length.unit().toUpperCase(Locale.ROOT)),
                partial(length.from().day()),
                length.ends().stream()
                        .map(end -> new StatedLength.End(end.what(), partial(end.day())))
                        .toList(),
                length.source().document(),
                length.source().place());
        return sentences(DateReconciliation.check(List.of(), List.of(stated)));
    }

    /** A whole month is stated as one, and not by its first and last day. */
    private static Period period(LocalDate from, LocalDate until) {
        boolean month =
                from.getDayOfMonth() == 1 && until.equals(from.plusMonths(1).minusDays(1));
        String first = month ? YearMonth.from(from).toString() : from.toString();
        return Period.parse(first, month ? first : until.toString());
    }

    private static PartialDate partial(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static List<String> sentences(List<Contradiction> found) {
        return found.stream()
                .map(one -> Stream.concat(Stream.of(one.arithmetic()), one.readings().stream())
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
