package org.plumbline.reviews;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what the cases of a round come to. */
final class Counting {
    /** Of rows and columns. */
    private static final List<Verdict> ORDER = List.of(Verdict.YES, Verdict.NO, Verdict.NOT_APPLICABLE);

    private Counting() {}

    static List<QuestionCount> of(Design design, List<ReviewedCase> cases) {
        List<ReviewedCase> sample =
                cases.stream().filter(ReviewedCase::inSample).toList();
        return design.questions().stream()
                .map(question -> new QuestionCount(
                        question.number(),
                        design.strata().stream()
                                .map(stratum -> inStratum(question.number(), stratum.name(), sample))
                                .toList(),
                        twice(question.number(), sample)))
                .toList();
    }

    private static QuestionCount.InStratum inStratum(int question, String stratum, List<ReviewedCase> sample) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        sample.stream()
                .filter(one -> one.drawn().stratum().equals(stratum))
                .flatMap(one -> one.counts(question).stream())
                .forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
        return new QuestionCount.InStratum(
                stratum,
                counts.getOrDefault(Verdict.YES, 0),
                counts.getOrDefault(Verdict.NO, 0),
                counts.getOrDefault(Verdict.NOT_APPLICABLE, 0));
    }

    /** As the two judged by themselves, whatever was settled afterwards. */
    private static List<Integer> twice(int question, List<ReviewedCase> sample) {
        int[] table = new int[9];
        for (ReviewedCase one : sample) {
            if (one.answered(CaseFact.Turn.FIRST) && one.answered(CaseFact.Turn.SECOND)) {
                Verdict first = one.first().flatMap(each -> each.of(question)).orElseThrow();
                Verdict again = one.again().flatMap(each -> each.of(question)).orElseThrow();
                table[3 * ORDER.indexOf(first) + ORDER.indexOf(again)]++;
            }
        }
        return Arrays.stream(table).sum() == 0
                ? List.of()
                : Arrays.stream(table).boxed().toList();
    }
}
