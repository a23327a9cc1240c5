package org.plumbline.reconciliation.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.reconciliation.Contradiction;
import org.plumbline.reconciliation.Contradiction.Member;
import org.plumbline.reconciliation.Kind;
import org.plumbline.reconciliation.PartialDate;
import org.plumbline.reconciliation.dates.StatedLength.End;

/** Counts the days between two dates, and says for which of them a stated length is true. */
final class Lengths {
    private Lengths() {}

    static Optional<Contradiction> contradiction(StatedLength length) {
        List<End> fails = length.ends().stream().filter(e -> !can(length, e)).toList();
        if (fails.isEmpty()) {
            return Optional.empty();
        }
        String counted = length.ends().stream()
                .map(e -> "to " + e.day().inWords() + " (" + e.what() + ") " + days(length.from(), e.day()))
                .collect(Collectors.joining("; "));
        String holds = length.ends().stream()
                .filter(e -> can(length, e))
                .map(End::what)
                .collect(Collectors.joining(", "));
        String limit = length.amount() + " " + length.unit().toString().toLowerCase(Locale.ROOT) + " end on "
                + PartialDate.of(length.from().earliest().plus(length.amount(), length.unit()))
                        .inWords();
        return Optional.of(new Contradiction(
                Kind.DURATION,
                "“" + length.words() + "” should be the time between the two days.",
                List.of(new Member(
                        "stated",
                        length.id(),
                        length.words() + " (" + length.document() + ", " + length.locator() + ")")),
                "From " + length.from().inWords() + " " + counted + "; " + limit + "; "
                        + (holds.isEmpty() ? "true for none of them." : "true only for: " + holds + "."),
                Optional.empty(),
                List.of()));
    }

    private static String days(PartialDate from, PartialDate to) {
        long least = ChronoUnit.DAYS.between(from.latest(), to.earliest());
        long most = ChronoUnit.DAYS.between(from.earliest(), to.latest());
        return (least == most ? "" + most : least + " to " + most) + " days";
    }

    /** Whether some day of the one and some day of the other are so far apart; give or take the first and last day. */
    private static boolean can(StatedLength length, End end) {
        LocalDate soonest = length.from().earliest().plus(length.amount(), length.unit());
        LocalDate latest = length.from().latest().plus(length.amount(), length.unit());
        return switch (length.sense()) {
            case EXACTLY ->
                !end.day().latest().isBefore(soonest.minusDays(1))
                        && !end.day().earliest().isAfter(latest.plusDays(1));
            case LESS_THAN -> end.day().earliest().isBefore(latest.plusDays(1));
            case AT_LEAST -> !end.day().latest().isBefore(soonest.minusDays(1));
        };
    }
}
