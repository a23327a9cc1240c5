package org.plumbline.reconciliation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.reconciliation.Equation.Relation;
import org.plumbline.reconciliation.Expression.Constant;
import org.plumbline.reconciliation.Expression.Pair;
import org.plumbline.reconciliation.Expression.Sign;

/** “Change in X”, “fall in X” or “X change on four years earlier”, in per cent or in X's own unit, beside two values of X. */
final class Changes implements Recogniser {
    private static final String NOUN = "(change|rise|fall|increase|decrease|reduction|drop|growth)";
    private static final Pattern FIRST =
            Pattern.compile("^(?:percentage |per cent |% |net |overall |annual )*" + NOUN + " in (.+)$");
    private static final Pattern LAST = Pattern.compile("^(.+?),?:? (?:percentage |per cent |% |net |annual )*" + NOUN
            + "(?: (?:on|since|from|over|compared|against|versus) .+)?$");
    /** A value at one end of a change is not the change. */
    private static final Pattern ONE_SIDE = Pattern.compile("\\b(?:before|after)(?: the)? " + NOUN + "\\b");

    private static final Pattern AGAINST = Pattern.compile(
            "(?:,| on| since| from| over| compared (?:with|to)| against| versus) (?:the )?(?:(one|two|three|four|five|ten|\\d+) years? (?:earlier|before|ago)|(?:previous|last|prior) year|(?:a|one) year (?:earlier|before|ago)|year on year|(previous|last) (?:quarter|month|period))");
    private static final Map<String, Integer> YEARS =
            Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "ten", 10);

    @Override
    public List<Equation> equations(Page page) {
        Map<Set<String>, List<Filed>> levels = new LinkedHashMap<>();
        var changes = new ArrayList<Said>();
        for (Filed filed : page.figures()) {
            Optional<Said> said = said(filed);
            if (said.isPresent()) {
                changes.add(said.get());
            } else if (!Units.percent(filed.figure().unit()) && filed.to().isPresent()) {
                levels.computeIfAbsent(filed.name().words(), _ -> new ArrayList<>())
                        .add(filed);
            }
        }
        return changes.stream()
                .flatMap(said -> said.between(levels.getOrDefault(said.of, List.of())).stream())
                .toList();
    }

    private static Optional<Said> said(Filed filed) {
        String plain = filed.name().plain();
        if (ONE_SIDE.matcher(plain).find()) {
            return Optional.empty();
        }
        Matcher against = AGAINST.matcher(plain);
        int years = 0;
        if (against.find()) {
            years = against.group(2) != null ? 0 : yearsOf(against.group(1));
            plain = plain.substring(0, against.start());
        }
        Matcher first = FIRST.matcher(plain);
        if (first.matches()) {
            return Optional.of(new Said(filed, first.group(1), Name.wordsOf(bare(first.group(2))), years));
        }
        Matcher last = LAST.matcher(plain);
        return last.matches()
                ? Optional.of(new Said(filed, last.group(2), Name.wordsOf(bare(last.group(1))), years))
                : Optional.empty();
    }

    private static String bare(String text) {
        return text.replaceAll("\\([^)]*\\)", " ");
    }

    private static int yearsOf(@org.jspecify.annotations.Nullable String word) {
        if (word == null) {
            return 1;
        }
        Integer known = YEARS.get(word);
        return known == null ? Integer.parseInt(word) : known;
    }

    /** @param years how many years before, where the words say so; 0 where they do not */
    private record Said(Filed filed, String noun, Set<String> of, int years) {
        private static final long A_FEW_DAYS = 3;
        private static final long A_YEAR = 360;

        List<Equation> between(List<Filed> levels) {
            boolean percent = Units.percent(filed.figure().unit());
            List<Filed> all = levels.stream()
                    .filter(l -> l.figure().unit().equals(filed.figure().unit()) || percent)
                    .toList();
            Optional<Filed> after = after(all);
            if (after.isEmpty()) {
                return List.of();
            }
            List<Equation> found = before(after.get(), all).stream()
                    .map(before -> percent ? inPercent(after.get(), before) : inUnits(after.get(), before))
                    .toList();
            Optional<Equation> holds = found.stream().filter(Equation::holds).findFirst();
            return holds.map(List::of).orElse(found.size() == 1 ? found : List.of());
        }

        private Optional<Filed> after(List<Filed> levels) {
            if (filed.to().isEmpty()) {
                return Optional.empty();
            }
            LocalDate end = filed.to().get();
            List<Filed> same = levels.stream()
                    .filter(l -> filed.period().stated()
                            ? near(l.to().orElseThrow(), end)
                            : !l.to().orElseThrow().isAfter(end))
                    .toList();
            if (!filed.period().stated()) {
                return levels.size() == 2 && same.size() == 2
                        ? same.stream().max(Comparator.comparing(l -> l.to().orElseThrow()))
                        : Optional.empty();
            }
            return same.stream().mapToDouble(Filed::value).distinct().count() == 1
                    ? Optional.of(same.getFirst())
                    : Optional.empty();
        }

        /**
         * What it is measured against: as the words say; else where its own period begins; else what stands on its line; else the
         * year before. A quarter's change may be on the quarter or on the year before: without a word it is left alone.
         */
        private List<Filed> before(Filed after, List<Filed> levels) {
            LocalDate end = after.to().orElseThrow();
            List<Filed> earlier = levels.stream()
                    .filter(l -> !l.equals(after)
                            && l.figure().unit().equals(after.figure().unit())
                            && l.to().orElseThrow().isBefore(end)
                            && near(length(l), length(after)))
                    .toList();
            if (years > 0) {
                return earlier.stream()
                        .filter(l -> near(l.to().orElseThrow(), end.minusYears(years)))
                        .toList();
            }
            LocalDate began = filed.from().orElseThrow();
            if (filed.period().stated() && !near(began, after.from().orElseThrow())) {
                return earlier.stream()
                        .filter(l -> near(l.to().orElseThrow(), began))
                        .toList();
            }
            List<Filed> beside = earlier.stream()
                    .filter(l -> !filed.period().stated() || (l.line() >= 0 && l.line() == filed.line()))
                    .toList();
            if (!beside.isEmpty()) {
                return beside;
            }
            return length(after) >= A_YEAR
                    ? earlier.stream()
                            .filter(l -> near(l.to().orElseThrow(), end.minusYears(1)))
                            .toList()
                    : List.of();
        }

        private static boolean near(LocalDate a, LocalDate b) {
            return Math.abs(ChronoUnit.DAYS.between(a, b)) <= A_FEW_DAYS;
        }

        private static boolean near(long a, long b) {
            return Math.abs(a - b) <= A_FEW_DAYS;
        }

        private static long length(Filed filed) {
            return ChronoUnit.DAYS.between(
                    filed.from().orElseThrow(), filed.to().orElseThrow());
        }

        /** A fall is often stated as a bare number; one with a minus sign is taken as it stands. */
        private boolean down() {
            return Set.of("fall", "decrease", "reduction", "drop").contains(noun) && filed.value() >= 0;
        }

        private Equation inPercent(Filed after, Filed before) {
            Expression share = new Pair(
                    new Pair(after.stated(Rounding.OF_QUOTIENTS), Sign.OVER, before.stated(Rounding.OF_QUOTIENTS)),
                    Sign.TIMES,
                    new Constant(100));
            Expression change = down()
                    ? new Pair(new Constant(100), Sign.LESS, share)
                    : new Pair(share, Sign.LESS, new Constant(100));
            return equation(
                    Kind.CHANGE, change, Rounding.OF_QUOTIENTS, "than the change in per cent", "after", "before");
        }

        private Equation inUnits(Filed after, Filed before) {
            Filed first = down() ? before : after;
            Filed second = down() ? after : before;
            Expression change = new Pair(first.stated(Rounding.OF_SUMS), Sign.LESS, second.stated(Rounding.OF_SUMS));
            return equation(
                    Kind.DIFFERENCE,
                    change,
                    Rounding.OF_SUMS,
                    "than the difference",
                    down() ? "before" : "after",
                    down() ? "after" : "before");
        }

        private Equation equation(Kind kind, Expression change, Rounding rounding, String outcome, String a, String b) {
            List<StatedFigure> two = change.figures();
            return new Equation(
                    kind,
                    "“" + filed.figure().measure() + "” should be what lies between the two values of “"
                            + two.getFirst().measure() + "”.",
                    filed.stated(rounding),
                    Relation.EQUAL,
                    change,
                    outcome,
                    List.of(noun, a, b));
        }
    }
}
