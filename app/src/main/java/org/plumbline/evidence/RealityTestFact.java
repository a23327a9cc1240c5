package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about a reality test; its subjects are of the kind {@link RealityTest#KIND}. */
public sealed interface RealityTestFact extends Fact {
    /**
     * Somebody looked at a sample of what is really done; effective on the day of the test.
     *
     * @param force the slug of the force that was tested
     * @param sampled of what the sample was, in words: closed investigations with a vulnerable victim
     * @param population from what it was drawn, in words
     * @param populationSize how many those were; null: not known
     * @param tester a reference, such as {@code user/7f3a…}
     * @param testerTitle what they are called on pages: a role
     * @param result in words
     * @param shows what it shows
     * @param retestBy the day by which it is to be done again; null: not again
     * @param retestOf the id of the test that this one repeats; empty where it is the first
     * @param subjects what it tests and what it stands on: {@code finding/…}, {@code evidence/…}
     */
    record Tested(
            String force,
            String sampled,
            String population,
            @Nullable Integer populationSize,
            Counts counts,
            String tester,
            String testerTitle,
            String result,
            String shows,
            @Nullable LocalDate retestBy,
            String retestOf,
            List<String> subjects)
            implements RealityTestFact {
        public Tested {
            subjects = List.copyOf(subjects);
        }

        OptionalInt size() {
            return populationSize == null ? OptionalInt.empty() : OptionalInt.of(populationSize);
        }
    }

    /** How many of the sample met what was asked, did not, or could not be asked it. */
    record Counts(int met, int notMet, int notApplicable) {
        public Counts {
            if (met < 0 || notMet < 0 || notApplicable < 0) {
                throw new IllegalArgumentException("nobody can count fewer than none");
            }
        }

        public int sample() {
            return met + notMet + notApplicable;
        }
    }

    /** The test was made again, as another one. */
    record Repeated(String by) implements RealityTestFact {}

    /** It should not count; it stays in the record. */
    record Withdrawn(String reason) implements RealityTestFact {}
}
