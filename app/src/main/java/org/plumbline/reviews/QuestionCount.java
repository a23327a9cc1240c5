package org.plumbline.reviews;

import java.util.List;

/**
 * How a question was answered in a round.
 *
 * @param number of the question
 * @param strata one for each stratum, in the order of the design
 * @param twice of the cases judged twice how many were answered which way: nine counts, the first reviewer's yes, no and not
 *     applicable in rows, the second's in columns; empty where none was
 */
public record QuestionCount(int number, List<InStratum> strata, List<Integer> twice) {
    public QuestionCount {
        strata = List.copyOf(strata);
        twice = List.copyOf(twice);
    }

    /** The answers within a stratum. */
    public record InStratum(String stratum, int yes, int no, int notApplicable) {
        public InStratum {
            if (yes < 0 || no < 0 || notApplicable < 0) {
                throw new IllegalArgumentException("nobody can count fewer than none");
            }
        }

        int applicable() {
            return yes + no;
        }

        int all() {
            return yes + no + notApplicable;
        }
    }
}
