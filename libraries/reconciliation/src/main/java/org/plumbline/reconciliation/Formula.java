package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One side of a declared identity, before figures are put in for its names. */
sealed interface Formula {
    /** The names in it, from left to right. */
    List<Named> names();

    boolean quotient();

    /** With figures in place of names. */
    Expression with(Map<Named, List<Filed>> figures, Rounding rounding);

    /** A number of the rule. */
    record Fixed(double value) implements Formula {
        @Override
        public List<Named> names() {
            return List.of();
        }

        @Override
        public boolean quotient() {
            return false;
        }

        @Override
        public Expression with(Map<Named, List<Filed>> figures, Rounding rounding) {
            return new Expression.Constant(value);
        }
    }

    /**
     * A measure by name, where {@code *} stands for any words, and what else its figures must be.
     *
     * @param place its place in the identity, so that one name used twice is two terms
     * @param all whether every figure of that name is meant, added up
     */
    record Named(int place, String pattern, boolean all, Wanted wanted) implements Formula {
        boolean open() {
            return pattern.indexOf('*') >= 0;
        }

        /** What the star stands for in a name; empty where the name is another, “” where there is no star. */
        Optional<String> star(String plain) {
            int star = pattern.indexOf('*');
            if (star < 0) {
                return pattern.equals(plain) ? Optional.of("") : Optional.empty();
            }
            String before = pattern.substring(0, star);
            String after = pattern.substring(star + 1);
            boolean fits = plain.length() > before.length() + after.length()
                    && plain.startsWith(before)
                    && plain.endsWith(after);
            return fits
                    ? Optional.of(plain.substring(before.length(), plain.length() - after.length()))
                    : Optional.empty();
        }

        @Override
        public List<Named> names() {
            return List.of(this);
        }

        @Override
        public boolean quotient() {
            return false;
        }

        @Override
        public Expression with(Map<Named, List<Filed>> figures, Rounding rounding) {
            List<Filed> mine = figures.getOrDefault(this, List.of());
            return all
                    ? new Expression.Sum(
                            mine.stream().map(f -> f.stated(rounding)).toList())
                    : mine.getFirst().stated(rounding);
        }
    }

    /** What stands in brackets after a name: {@code [2022-04-01/2023-03-31, in PEEL, by HMICFRS, as at 2023-03-31]}. */
    record Wanted(
            @Nullable String period,
            @Nullable String asAt,
            @Nullable String document,
            @Nullable String source) {
        private static final Pattern ITEM = Pattern.compile("(as at|in|by)\\s+(.+)|(\\d{4}\\S*/\\d{4}\\S*)");

        static final Wanted ANY = new Wanted(null, null, null, null);

        /** Reads what stands between the brackets, or nothing where it cannot be read. */
        static Optional<Wanted> read(String text) {
            Wanted wanted = ANY;
            for (String item : text.split(",", -1)) {
                Matcher m = ITEM.matcher(item.strip());
                if (!m.matches()) {
                    return Optional.empty();
                }
                String value = m.group(2);
                wanted = switch (String.valueOf(m.group(1))) {
                    case "as at" -> new Wanted(wanted.period, value, wanted.document, wanted.source);
                    case "in" -> new Wanted(wanted.period, wanted.asAt, value, wanted.source);
                    case "by" -> new Wanted(wanted.period, wanted.asAt, wanted.document, value);
                    default -> new Wanted(m.group(3), wanted.asAt, wanted.document, wanted.source);
                };
            }
            return Optional.of(wanted);
        }

        boolean fits(StatedFigure figure) {
            return (period == null || periodOf(figure.period()).equals(period))
                    && (asAt == null
                            || (figure.asAt() != null && iso(figure.asAt()).equals(asAt)))
                    && (document == null || figure.document().contains(document))
                    && (source == null || figure.statedBy().contains(source));
        }

        private static String periodOf(Period period) {
            PartialDate start = period.start();
            PartialDate end = period.end();
            return start == null || end == null ? "" : iso(start) + "/" + iso(end);
        }

        private static String iso(PartialDate date) {
            String day = date.earliest().toString();
            return date.day() != 0 ? day : day.substring(0, date.month() == 0 ? 4 : 7);
        }
    }

    /** Terms added up. */
    record Added(List<Formula> terms) implements Formula {
        @Override
        public List<Named> names() {
            return terms.stream().flatMap(t -> t.names().stream()).toList();
        }

        @Override
        public boolean quotient() {
            return terms.stream().anyMatch(Formula::quotient);
        }

        @Override
        public Expression with(Map<Named, List<Filed>> figures, Rounding rounding) {
            return new Expression.Sum(
                    terms.stream().map(t -> t.with(figures, rounding)).toList());
        }
    }

    /** Two sides with a sign between them. */
    record Joined(Formula left, Expression.Sign sign, Formula right) implements Formula {
        @Override
        public List<Named> names() {
            var names = new ArrayList<>(left.names());
            names.addAll(right.names());
            return names;
        }

        @Override
        public boolean quotient() {
            return sign != Expression.Sign.LESS || left.quotient() || right.quotient();
        }

        @Override
        public Expression with(Map<Named, List<Filed>> figures, Rounding rounding) {
            return new Expression.Pair(left.with(figures, rounding), sign, right.with(figures, rounding));
        }
    }
}
