package org.plumbline.reviews;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.record.Outcome;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.sampling.Allocation;
import org.plumbline.statistics.sampling.SampleSize;

/**
 * How large a sample is to be and how it is spread over the strata.
 *
 * @param kind from what the size follows
 * @param size how many are drawn in all where that is given; 0 elsewhere
 * @param confidence of the interval that is wanted, in per cent
 * @param halfWidth how far it may reach to either side, in percentage points
 * @param expected the share that is expected, in per cent; 50 is the most cautious
 */
public record Sizing(Kind kind, int size, int confidence, int halfWidth, int expected) {
    /** From what the size follows. */
    public enum Kind {
        /** From the interval that is wanted; spread in proportion. */
        INTERVAL,
        /** A number is given; spread in proportion. */
        NUMBER,
        /** A number is given for every stratum. */
        BY_HAND
    }

    public static Sizing interval(int confidence, int halfWidth, int expected) {
        return new Sizing(Kind.INTERVAL, 0, confidence, halfWidth, expected);
    }

    public static Sizing number(int size) {
        return new Sizing(Kind.NUMBER, size, 95, 0, 50);
    }

    public static Sizing byHand() {
        return new Sizing(Kind.BY_HAND, 0, 95, 0, 50);
    }

    /** How many are drawn in all; the figures must fit. */
    int whole(List<Stratum> strata) {
        return switch (kind) {
            case INTERVAL ->
                SampleSize.of(
                                population(strata),
                                expected / 100.0,
                                halfWidth / 100.0,
                                new Confidence(confidence / 100.0))
                        .whole();
            case NUMBER -> size;
            case BY_HAND -> strata.stream().mapToInt(Stratum::sample).sum();
        };
    }

    /** The strata with the numbers to be drawn. */
    List<Stratum> spread(List<Stratum> strata) {
        if (kind == Kind.BY_HAND) {
            return strata;
        }
        int[] sizes = Allocation.proportional(
                        strata.stream().mapToDouble(Stratum::population).toArray(), whole(strata))
                .whole();
        List<Stratum> spread = new ArrayList<>();
        for (int at = 0; at < sizes.length; at++) {
            spread.add(strata.get(at).drawing(sizes[at]));
        }
        return spread;
    }

    /** Why no sample can be had by these figures. */
    Optional<Outcome.Refused> refusal(List<Stratum> strata) {
        Set<String> names = new HashSet<>();
        return Outcome.refusedIf(
                        strata.isEmpty() || strata.stream().anyMatch(one -> one.population() < 1),
                        "A stratum without cases cannot be sampled.",
                        "Say how many cases are in each, or leave the empty one out.")
                .or(() -> Outcome.refusedIf(
                        !strata.stream().allMatch(one -> !one.name().isBlank() && names.add(one.name())),
                        "Two strata have the same name, or one has none.",
                        "Give each stratum a name of its own."))
                .or(() -> Outcome.refusedIf(
                        kind == Kind.INTERVAL
                                && (confidence < 50
                                        || confidence > 99
                                        || halfWidth < 1
                                        || halfWidth > 50
                                        || expected < 1
                                        || expected > 99),
                        "That interval cannot be had by any sample.",
                        "Ask for 1 to 50 percentage points to either side, at a share expected of 1 to 99 per cent."))
                .or(() -> Outcome.refusedIf(
                        kind == Kind.NUMBER && (size < 1 || size > population(strata)),
                        "A sample of " + size + " cannot be drawn from " + population(strata) + ".",
                        "Give a number from 1 to the number of all cases."))
                .or(() -> spread(strata).stream()
                        .filter(one -> one.sample() < 1 || one.sample() > one.population())
                        .findFirst()
                        .map(one -> new Outcome.Refused(
                                one.sample() + " of the " + one.population() + " cases in “" + one.name()
                                        + "” would be drawn.",
                                one.sample() < 1
                                        ? "Spread the sample by hand, draw more, or put this stratum into another."
                                        : "Spread the sample by hand, or draw fewer.")));
    }

    private static int population(List<Stratum> strata) {
        return strata.stream().mapToInt(Stratum::population).sum();
    }
}
