package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plumbline.reconciliation.Families.Family;
import org.plumbline.reconciliation.Families.Row;

/**
 * Whether the parts named are all of a total, and why it is thought so.
 *
 * <p>Tables list chosen parts, or the same whole cut two ways, without saying so; a sum over those would be a false alarm.
 */
record Completeness(Family family, List<Family> siblings) {
    private static final Pattern REST = Pattern.compile(
            ".*\\b(?:other|others|remaining|remainder|rest|unknown|not known|not stated|not recorded)\\b.*");
    private static final Pattern SEX = Pattern.compile("(?:fe)?males?|men|women|boys|girls");
    private static final Pattern AGE = Pattern.compile(
            ".*\\b(?:aged?|under|over|adults?|children|juveniles?)\\b.*|\\d+\\s*(?:-|–|to)\\s*\\d+|\\d+\\+");
    private static final Pattern ETHNICITY = Pattern.compile(".*\\b(?:white|black|asian|mixed|ethnic.*|chinese)\\b.*");
    private static final double NEAR = 0.8;
    private static final double NEAR_FOR_TWO = 0.9;
    private static final double BARE_NEAR = 0.1;

    /** Beyond this, the rows are more likely two cuts of one whole than a slip in one. */
    private static final double FAR = 1.5;

    Optional<String> reason() {
        if (family.adds()) {
            return Optional.of("they come to it exactly");
        }
        if (cutTwoWays()) {
            return Optional.empty();
        }
        double total = family.total().filed().value();
        double sum = family.sum();
        Optional<String> sister = sister();
        if (sister.isPresent()) {
            return sister;
        }
        if (family.total().label().equals(Families.BARE)) {
            boolean near = together() && Math.abs(sum - total) <= BARE_NEAR * total;
            return near
                    ? Optional.of("they stand on the lines beside it with none missing, and come within a tenth of it")
                    : Optional.empty();
        }
        if (total >= 0 && sum > total && sum <= FAR * total) {
            return Optional.of("parts cannot be more than their total");
        }
        if (alwaysShort()) {
            return Optional.empty();
        }
        if (family.parts().stream().anyMatch(r -> REST.matcher(r.label()).matches())) {
            return Optional.of("what is left over has a row of its own");
        }
        if (together()) {
            return Optional.of("they stand on the lines beside it with none missing");
        }
        double enough = family.parts().size() > 2 ? NEAR : NEAR_FOR_TWO;
        boolean near = total > 0 && sum >= enough * total;
        return near
                ? Optional.of("they come to " + Words.computed(100 * sum / total, 0)
                        + "% of it, too near for a part to be left out by choice")
                : Optional.empty();
    }

    /** Another period, or the columns beside these, where the same parts come to the same kind of total exactly. */
    private Optional<String> sister() {
        return siblings.stream()
                .filter(s -> !s.equals(family) && s.adds() && (s.labels().equals(family.labels()) || besideMine(s)))
                .findFirst()
                .map(s -> "the same parts come exactly to “"
                        + s.total().filed().figure().measure() + "”"
                        + (s.total()
                                        .filed()
                                        .when()
                                        .equals(family.total().filed().when())
                                ? " in the column beside"
                                : ", " + s.total().filed().period().inWords()));
    }

    /** The rows of mine are rows of that table too; its further rows had nothing to state in my column. */
    private boolean besideMine(Family other) {
        return other.labels().containsAll(family.labels())
                && family.total().filed().line() == other.total().filed().line()
                && family.parts().stream()
                        .allMatch(mine -> other.parts().stream()
                                .anyMatch(r -> r.label().equals(mine.label())
                                        && r.filed().line() >= 0
                                        && r.filed().line() == mine.filed().line()));
    }

    private boolean alwaysShort() {
        return siblings.stream()
                        .filter(s -> !s.equals(family) && s.labels().equals(family.labels()))
                        .filter(s -> s.sum() < s.total().filed().value())
                        .count()
                >= 2;
    }

    /** On neighbouring lines, with the total first or last. */
    private boolean together() {
        int[] lines =
                family.parts().stream().mapToInt(r -> r.filed().line()).sorted().toArray();
        int total = family.total().filed().line();
        if (lines[0] < 0 || total < 0) {
            return false;
        }
        int step = lines[1] - lines[0];
        for (int i = 1; i < lines.length; i++) {
            if (lines[i] - lines[i - 1] != step) {
                return false;
            }
        }
        return step > 0 && step <= 10 && (total == lines[lines.length - 1] + step || total == lines[0] - step);
    }

    /** By sex and by age, say, or with subtotals among the parts: then each cut is tried by itself. */
    private boolean cutTwoWays() {
        for (Pattern way : List.of(SEX, AGE, ETHNICITY)) {
            List<Row> some = only(r -> way.matcher(r.label()).matches());
            if (!some.isEmpty() && some.size() < family.parts().size()) {
                return true;
            }
        }
        for (Row row : family.parts()) {
            boolean inside = family.parts().stream()
                    .anyMatch(r -> !r.equals(row) && r.label().startsWith(row.label() + " "));
            if (inside || subtotal(row)) {
                return true;
            }
        }
        return twoRuns();
    }

    /** The first rows come to the total, and the rows after them to much the same: the whole twice over. */
    private boolean twoRuns() {
        double total = family.total().filed().value();
        double sum = 0;
        for (int i = 0; i + 2 < family.parts().size(); i++) {
            sum += family.parts().get(i).filed().value();
            double rest = family.sum() - sum;
            boolean one = sum == total && rest >= total / 2;
            boolean other = rest == total && sum >= total / 2;
            if (i > 0 && (one || other)) {
                return true;
            }
        }
        return false;
    }

    /** A part that is the sum of the two or more next to it, and without which (or them) the total comes out. */
    private boolean subtotal(Row row) {
        double total = family.total().filed().value();
        boolean fits = family.sum() - row.filed().value() == total;
        int at = family.parts().indexOf(row);
        List<Row> after =
                new ArrayList<>(family.parts().subList(at + 1, family.parts().size()));
        List<Row> before = new ArrayList<>(family.parts().subList(0, at)).reversed();
        return fits
                && (runSumsTo(after, row.filed().value())
                        || runSumsTo(before, row.filed().value()));
    }

    private static boolean runSumsTo(List<Row> rows, double value) {
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            sum += rows.get(i).filed().value();
            if (i > 0 && sum == value) {
                return true;
            }
        }
        return false;
    }

    private List<Row> only(Predicate<Row> which) {
        return family.parts().stream().filter(which).toList();
    }
}
