package org.plumbline.reviews;

import java.util.List;
import java.util.Optional;
import org.plumbline.statistics.agreement.Kappa;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Estimate;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Proportions;
import org.plumbline.statistics.sampling.FileReview;

/**
 * What one question came to in one closed round.
 *
 * @param round the id of the round
 * @param publishedBy who reviewed; empty where the force did
 * @param strata as they were designed; none where nothing is known of the population
 */
public record QuestionResult(
        String round,
        String roundTitle,
        String publishedBy,
        String caution,
        Period period,
        Question question,
        List<Stratum> strata,
        QuestionCount count) {
    public QuestionResult {
        strata = List.copyOf(strata);
    }

    /** In how many cases the answer was yes. */
    public int yes() {
        return count.strata().stream().mapToInt(QuestionCount.InStratum::yes).sum();
    }

    /** In how many the question could be asked. */
    public int of() {
        return count.strata().stream()
                .mapToInt(QuestionCount.InStratum::applicable)
                .sum();
    }

    public int notApplicable() {
        return count.strata().stream()
                .mapToInt(QuestionCount.InStratum::notApplicable)
                .sum();
    }

    /**
     * The share of yes among all cases of which it can be asked, with its interval; empty where the sample gives none: no case
     * that could be asked, or in some stratum a single one of several. Of one stratum it is Wilson's with the
     * finite-population correction; of several their weighted share with Wilson's interval on the effective size. How many
     * cases of the population can be asked is taken to be as in the sample.
     */
    public Optional<Estimate> estimate(Confidence confidence) {
        if (of() == 0) {
            return Optional.empty();
        }
        double share = (double) yes() / of();
        if (strata.isEmpty()) {
            return Optional.of(new Estimate(share, Proportions.wilson(yes(), of(), confidence)));
        }
        if (strata.size() == 1) {
            return Optional.of(new Estimate(
                    share,
                    Proportions.wilsonOfPopulation(
                            yes(), of(), asked(count.strata().getFirst()), confidence)));
        }
        List<QuestionCount.InStratum> asked =
                count.strata().stream().filter(one -> one.applicable() > 0).toList();
        FileReview review = FileReview.of(
                asked.stream().mapToDouble(this::asked).toArray(),
                asked.stream().mapToDouble(QuestionCount.InStratum::applicable).toArray(),
                asked.stream().mapToDouble(QuestionCount.InStratum::yes).toArray());
        Interval interval = review.wilson(confidence);
        return Double.isNaN(interval.lower())
                ? Optional.empty()
                : Optional.of(
                        new Estimate(Math.clamp(review.proportion(), interval.lower(), interval.upper()), interval));
    }

    /** How many cases of a stratum the question can be asked of, by the sample. */
    private double asked(QuestionCount.InStratum counted) {
        int population = strata.stream()
                .filter(one -> one.name().equals(counted.stratum()))
                .mapToInt(Stratum::population)
                .findFirst()
                .orElseThrow();
        return Math.max(counted.applicable(), (double) population * counted.applicable() / counted.all());
    }

    /** How far the two reviewers agreed; empty where no case was judged twice. */
    public Optional<Kappa> agreement() {
        if (count.twice().stream().mapToInt(i -> i).sum() == 0) {
            return Optional.empty();
        }
        double[][] table = new double[3][3];
        for (int at = 0; at < 9; at++) {
            table[at / 3][at % 3] = count.twice().get(at);
        }
        return Optional.of(Kappa.of(table));
    }
}
