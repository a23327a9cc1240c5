package org.plumbline.reconciliation.dates;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.reconciliation.Contradiction;
import org.plumbline.reconciliation.Contradiction.Member;
import org.plumbline.reconciliation.Kind;
import org.plumbline.reconciliation.PartialDate;
import org.plumbline.reconciliation.Period;

/** One event, and dates of it that no day could all be. */
final class SeveralDates {
    private SeveralDates() {}

    static Optional<Contradiction> contradiction(List<StatedDate> same) {
        List<StatedDate> dated = same.stream()
                .filter(d -> !d.when().inWords().isEmpty())
                .sorted((a, b) -> start(a).compareTo(start(b)))
                .toList();
        if (dated.stream().noneMatch(a -> dated.stream().anyMatch(b -> clash(a.when(), b.when())))) {
            return Optional.empty();
        }
        List<String> versions =
                dated.stream().map(d -> d.when().inWords()).distinct().toList();
        var sentence = new StringBuilder();
        for (StatedDate date : dated) {
            sentence.append(sentence.isEmpty() ? "" : "; ")
                    .append(date.when().inWords())
                    .append(" (")
                    .append(date.place())
                    .append(")");
        }
        long apart = ChronoUnit.DAYS.between(
                start(dated.getFirst()).earliest(), start(dated.getLast()).earliest());
        sentence.append(": ").append(versions.size()).append(" different dates");
        sentence.append(apart > 0 ? ", up to " + apart + (apart == 1 ? " day" : " days") + " apart." : ".");
        return Optional.of(new Contradiction(
                Kind.SEVERAL_DATES,
                "“" + dated.getFirst().event() + "” happened once.",
                dated.stream()
                        .map(d -> new Member("stated", d.id(), d.when().inWords() + " (" + d.place() + ")"))
                        .toList(),
                sentence.toString(),
                Optional.empty(),
                yearOff(dated)));
    }

    private static PartialDate start(StatedDate date) {
        PartialDate start = date.when().start();
        PartialDate end = date.when().end();
        return start != null ? start : java.util.Objects.requireNonNull(end);
    }

    private static boolean clash(Period a, Period b) {
        return apart(a.start(), b.start()) || apart(a.end(), b.end());
    }

    private static boolean apart(@Nullable PartialDate a, @Nullable PartialDate b) {
        return a != null && b != null && !a.canBe(b);
    }

    private static List<String> yearOff(List<StatedDate> dated) {
        var readings = new ArrayList<String>();
        PartialDate first = start(dated.getFirst());
        PartialDate last = start(dated.getLast());
        boolean same = first.month() == last.month() && first.day() == last.day() && first.month() != 0;
        if (same && first.year() != last.year()) {
            readings.add("Day and month are the same; only the year differs.");
        }
        return readings;
    }
}
