package org.plumbline.reconciliation.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.reconciliation.Contradiction;
import org.plumbline.reconciliation.Contradiction.Member;
import org.plumbline.reconciliation.Kind;
import org.plumbline.reconciliation.PartialDate;
import org.plumbline.reconciliation.dates.StatedDate.Tense;

/** What can be told from one stated date alone: its weekday, its years, and which side of the document's own day it is. */
final class OneDate {
    private static final Pattern MONDAY = Pattern.compile("\\b(?:week commencing|week beginning|w/c|wc)\\b");
    private static final Pattern YEARS = Pattern.compile("(?<![\\d/.-])((?:19|20)?\\d{2})/(\\d{2})(?![\\d/.-])");
    private static final int MOST_YEARS_TOGETHER = 5;
    private static final int NEAR_YEARS = 15;

    private OneDate() {}

    static List<Contradiction> contradictions(StatedDate date) {
        var found = new ArrayList<Contradiction>();
        sideOfDocument(date).ifPresent(found::add);
        weekday(date).ifPresent(found::add);
        years(date).ifPresent(found::add);
        return found;
    }

    private static Optional<Contradiction> sideOfDocument(StatedDate date) {
        PartialDate own = date.documentDate();
        PartialDate start = date.when().start();
        PartialDate end = date.when().end();
        if (own == null || start == null || end == null) {
            return Optional.empty();
        }
        if (date.tense() == Tense.PAST && start.earliest().isAfter(own.latest())) {
            return Optional.of(one(
                    Kind.BEFORE_IT_HAPPENED,
                    date,
                    "A document cannot tell as past what came after it.",
                    "Stated: " + date.when().inWords() + "; the document is of " + own.inWords() + ", "
                            + days(own.latest(), start.earliest()) + " earlier.",
                    earlier(start, own)));
        }
        if (date.tense() == Tense.TO_COME && end.latest().isBefore(own.earliest())) {
            return Optional.of(one(
                    Kind.ALREADY_PAST,
                    date,
                    "A document cannot tell as to come what was past when it was written.",
                    "Stated: " + date.when().inWords() + "; the document is of " + own.inWords() + ", "
                            + days(end.latest(), own.earliest()) + " later.",
                    later(end, own)));
        }
        return Optional.empty();
    }

    private static String days(LocalDate a, LocalDate b) {
        long days = ChronoUnit.DAYS.between(a, b);
        return days == 1 ? "1 day" : days + " days";
    }

    private static List<String> earlier(PartialDate stated, PartialDate own) {
        var readings = new ArrayList<String>();
        if (stated.month() > 1
                && stated.day()
                        <= YearMonth.of(stated.year(), stated.month() - 1).lengthOfMonth()) {
            fitting(
                    new PartialDate(stated.year(), stated.month() - 1, stated.day()),
                    own,
                    readings,
                    "one month earlier");
        }
        shifted(stated, -1).ifPresent(d -> fitting(d, own, readings, "one year earlier"));
        return readings;
    }

    private static List<String> later(PartialDate stated, PartialDate own) {
        return shifted(stated, 1)
                .filter(d -> !d.latest().isBefore(own.earliest()))
                .map(d -> List.of("It would fit as " + d.inWords() + ", one year later."))
                .orElse(List.of());
    }

    private static void fitting(PartialDate other, PartialDate own, List<String> readings, String how) {
        if (!other.earliest().isAfter(own.latest())) {
            readings.add("It would fit as " + other.inWords() + ", " + how + ".");
        }
    }

    private static Optional<PartialDate> shifted(PartialDate date, int years) {
        boolean leapDay = date.month() == 2 && date.day() == 29;
        return leapDay ? Optional.empty() : Optional.of(new PartialDate(date.year() + years, date.month(), date.day()));
    }

    private static Optional<Contradiction> weekday(StatedDate date) {
        PartialDate start = date.when().start();
        Optional<DayOfWeek> said = saidWeekday(date.said().toLowerCase(Locale.ROOT));
        if (start == null || start.day() == 0 || said.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek is = start.earliest().getDayOfWeek();
        if (is == said.get()) {
            return Optional.empty();
        }
        PartialDate own = date.documentDate();
        int about = own == null ? start.year() : own.year();
        List<String> readings = IntStream.rangeClosed(start.year() - NEAR_YEARS, start.year() + NEAR_YEARS)
                .boxed()
                .flatMap(y -> shifted(start, y - start.year()).stream())
                .filter(d -> d.earliest().getDayOfWeek() == said.get())
                .min((a, b) -> Integer.compare(Math.abs(a.year() - about), Math.abs(b.year() - about)))
                .map(d -> List.of("It would fit as " + d.inWords() + ", which is a " + name(said.get()) + "."))
                .orElse(List.of());
        return Optional.of(one(
                Kind.WEEKDAY,
                date,
                "“" + date.said() + "” says the day is a " + name(said.get()) + ".",
                start.inWords() + " is a " + name(is) + "; stated: " + name(said.get()) + ".",
                readings));
    }

    private static Optional<DayOfWeek> saidWeekday(String said) {
        if (MONDAY.matcher(said).find()) {
            return Optional.of(DayOfWeek.MONDAY);
        }
        List<DayOfWeek> named = Arrays.stream(DayOfWeek.values())
                .filter(d -> said.contains(name(d).toLowerCase(Locale.ROOT)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** “23/24” follows on; “15/01” may be a day and a month; “2010/13” may be three years: none of them is a slip. */
    private static Optional<Contradiction> years(StatedDate date) {
        Matcher m = YEARS.matcher(date.said());
        while (m.find()) {
            String first = m.group(1);
            int second = Integer.parseInt(m.group(2));
            boolean day = first.length() == 2 && second <= 12;
            int apart = Math.floorMod(second - Integer.parseInt(first), 100);
            if (!day && (apart == 0 || apart > MOST_YEARS_TOGETHER)) {
                String next = String.format(Locale.ROOT, "%02d", (Integer.parseInt(first) + 1) % 100);
                return Optional.of(one(
                        Kind.FINANCIAL_YEAR,
                        date,
                        "The two years of a financial year follow each other.",
                        "After " + first + " comes " + next + "; stated " + m.group() + ".",
                        List.of("It would fit as " + first + "/" + next + ".")));
            }
        }
        return Optional.empty();
    }

    private static Contradiction one(Kind kind, StatedDate date, String rule, String sum, List<String> readings) {
        String shown = date.event() + ": "
                + (date.said().isBlank() ? date.when().inWords() : date.said()) + " (" + date.place() + ")";
        return new Contradiction(
                kind, rule, List.of(new Member("stated", date.id(), shown)), sum, Optional.empty(), readings);
    }
}
