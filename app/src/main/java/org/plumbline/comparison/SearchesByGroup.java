package org.plumbline.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.statistics.disparity.Disparity;
import org.plumbline.statistics.disparity.SmallNumbers;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Proportions;
import org.plumbline.statistics.intervals.TwoRates;

/**
 * Searches of a force by self-defined ethnicity.
 *
 * @param census the year of the census that the residents are of; empty where none was taken in
 * @param groups the five groups of the census
 * @param notStated searches of persons who did not say, in no group
 * @param vehicleOnly searches of vehicles alone
 * @param missing times of the whole for which nothing is known
 */
public record SearchesByGroup(
        String area,
        Disparities.Choice choice,
        Optional<Integer> census,
        List<Group> groups,
        long notStated,
        long vehicleOnly,
        List<Span> missing) {
    /** The group that the others are set beside. */
    public static final String REFERENCE = "White";

    private static final double THOUSAND = 1000;
    private static final double HUNDRED = 100;

    public SearchesByGroup {
        groups = List.copyOf(groups);
        missing = List.copyOf(missing);
    }

    /**
     * One group.
     *
     * @param found what was found out of which searches, counted over the same months and cells
     * @param residents of the group in the force's area; empty where that is not known
     */
    public record Group(String name, long searches, Optional<Funnel.Counted> found, OptionalDouble residents) {
        /** What may be said of so few. */
        public SmallNumbers size() {
            return SmallNumbers.of((double) searches);
        }

        /** Searches per 1,000 residents; empty where residents are not known or the searches too few to be printed. */
        public OptionalDouble rate() {
            return size() == SmallNumbers.SUPPRESSED
                    ? OptionalDouble.empty()
                    : Disparities.per(searches, residents, THOUSAND);
        }

        private boolean findsCanBeSaid() {
            return size() != SmallNumbers.SUPPRESSED
                    && found.filter(one -> one.numerator() <= one.denominator())
                            .filter(one -> SmallNumbers.of(one.numerator()) != SmallNumbers.SUPPRESSED)
                            .isPresent();
        }

        /** Finds out of searches in per cent; empty where not known, too few, or more than all. */
        public OptionalDouble findRate() {
            return findsCanBeSaid()
                    ? found.stream()
                            .mapToDouble(one -> one.numerator() * HUNDRED / one.denominator())
                            .findFirst()
                    : OptionalDouble.empty();
        }

        public Optional<Interval> findInterval() {
            return findsCanBeSaid()
                    ? found.map(one -> Proportions.wilson(one.numerator(), one.denominator(), Confidence.NINETY_FIVE)
                            .times(HUNDRED))
                    : Optional.empty();
        }

        /** {@code 738 of 4,993}. */
        public String findsOfSearches() {
            return found.map(one -> String.format(Locale.UK, "%,.0f of %,.0f", one.numerator(), one.denominator()))
                    .orElse("");
        }

        /** Why there is no find rate; empty where there is one. */
        public String findMissing() {
            if (findsCanBeSaid()) {
                return "";
            }
            return found.isEmpty()
                    ? "not known"
                    : found.get().numerator() > found.get().denominator()
                            ? "not known: more finds than searches are published"
                            : "fewer than 5, not printed";
        }
    }

    /** A group's rate beside the reference group's; empty for that group itself, for too few, or without residents. */
    public Optional<Disparity> disparity(Group group) {
        Optional<Group> reference = groups.stream()
                .filter(one -> one.name().equals(REFERENCE))
                .filter(one -> !group.name().equals(REFERENCE))
                .findFirst();
        return reference
                .filter(one -> counts(one) && counts(group))
                .map(one -> new Disparity(
                        new TwoRates(
                                group.searches(),
                                group.residents().orElseThrow(),
                                one.searches(),
                                one.residents().orElseThrow()),
                        Confidence.NINETY_FIVE));
    }

    private static boolean counts(Group group) {
        boolean many = group.size() == SmallNumbers.ENOUGH || group.size() == SmallNumbers.FEW;
        return many && group.residents().isPresent() && group.residents().getAsDouble() > 0;
    }
}
