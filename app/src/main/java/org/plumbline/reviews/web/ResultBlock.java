package org.plumbline.reviews.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.reviews.Comparison;
import org.plumbline.reviews.Percent;
import org.plumbline.reviews.QuestionCount;
import org.plumbline.reviews.QuestionResult;
import org.plumbline.reviews.Verdict;
import org.plumbline.statistics.agreement.Kappa;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Estimate;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.web.Frame;

/**
 * What one question came to, beside the rounds before.
 *
 * @param newest its result
 * @param earlier those of the same question before, the latest first: of the force's own a year of months, and all that were
 *     published
 */
public record ResultBlock(QuestionResult newest, List<QuestionResult> earlier) {
    private static final int YEAR = 12;

    public ResultBlock {
        List<QuestionResult> own = earlier.stream()
                .filter(one -> one.publishedBy().isEmpty())
                .limit(YEAR)
                .toList();
        earlier = earlier.stream()
                .filter(one -> !one.publishedBy().isEmpty() || own.contains(one))
                .toList();
    }

    public String question() {
        return newest.question().text();
    }

    /** The answer first. */
    public String headline() {
        String counted = "Yes in " + newest.yes() + " of " + newest.of() + " cases";
        return newest.estimate(Confidence.NINETY_FIVE)
                .map(estimate -> counted + ": " + Percent.of(estimate.value())
                        + whole() + " between "
                        + Percent.of(estimate.interval().lower()) + " and "
                        + Percent.of(estimate.interval().upper()) + ".")
                .orElse(counted + ".");
    }

    /** Nothing is known of the population of a review that was published. */
    private String whole() {
        return newest.strata().isEmpty() ? "," : stratified() ? " of all, weighted by stratum," : " of all,";
    }

    /** What goes with it, a sentence each. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (newest.question().good() == Verdict.NO) {
            sentences.add("Here no is the good answer.");
        }
        if (newest.notApplicable() > 0) {
            sentences.add(
                    newest.notApplicable() == 1
                            ? "To one more case it did not apply."
                            : "To " + newest.notApplicable() + " more cases it did not apply.");
        }
        Percent.limits(newest).ifPresent(sentences::add);
        agreement(newest).ifPresent(sentences::add);
        return sentences;
    }

    /** What changed, a sentence for each earlier round. */
    public List<String> changes() {
        List<String> changes = new ArrayList<>();
        List<Comparison> comparisons = Comparison.of(newest, earlier);
        comparisons.forEach(one -> changes.add(one.sentence()));
        if (comparisons.size() > 1) {
            changes.add(comparisons.size()
                    + " comparisons are made here, so each is judged more strictly: the chance of any false signal among"
                    + " them stays at 1 in 20.");
        }
        Stream.concat(Stream.of(newest), earlier.stream())
                .map(QuestionResult::caution)
                .filter(caution -> !earlier.isEmpty() && !caution.isEmpty())
                .distinct()
                .forEach(changes::add);
        return changes;
    }

    static Optional<String> agreement(QuestionResult result) {
        return result.agreement().map(kappa -> {
            String share = "%d cases were judged twice: the two agreed in %s"
                    .formatted(Math.round(kappa.n()), Percent.of(kappa.observed()));
            if (Double.isNaN(kappa.value())) {
                return share + "; both always gave the same answer, so kappa has no value.";
            }
            Interval interval = kappa.interval(Confidence.NINETY_FIVE);
            return share + "; kappa " + two(kappa.value())
                    + (kappa.observed() == 1
                            ? "; where two agree throughout, the formula gives it no interval."
                            : ", between " + two(interval.lower()) + " and " + two(interval.upper()) + " ("
                                    + words(kappa) + ").");
        });
    }

    /** The names that Landis and Koch (1977) gave to stretches of the scale; customary, and arbitrary. */
    private static String words(Kappa kappa) {
        double value = kappa.value();
        return value < 0
                ? "worse than chance"
                : value <= 0.2
                        ? "slight agreement"
                        : value <= 0.4
                                ? "fair agreement"
                                : value <= 0.6
                                        ? "moderate agreement"
                                        : value <= 0.8 ? "substantial agreement" : "almost perfect agreement";
    }

    static String two(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('-', '−');
    }

    /** This round and those before, one below the other. */
    public Table rounds(Frame frame) {
        return Table.of(
                        "Rounds that asked: " + question(),
                        List.of(
                                Column.of("Period"),
                                Column.of("Reviewed by"),
                                Column.numeric("Yes"),
                                Column.numeric("Of"),
                                Column.numeric("Share"),
                                Column.numeric("95% interval")),
                        Stream.concat(Stream.of(newest), earlier.stream())
                                .map(one -> List.of(
                                        Cell.of(Link.of(
                                                one.period().words(), frame.href("/reviews/rounds/" + one.round()))),
                                        Cell.of(by(one)),
                                        Cell.numeric(String.valueOf(one.yes())),
                                        Cell.numeric(String.valueOf(one.of())),
                                        Cell.numeric(estimate(one)
                                                .map(estimate -> Percent.of(estimate.value()))
                                                .orElse("not known")),
                                        Cell.numeric(estimate(one)
                                                .map(Percent::range)
                                                .orElse("not known"))))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    public boolean stratified() {
        return newest.strata().size() > 1;
    }

    public Table strata() {
        return Table.of(
                        "By stratum: " + question(),
                        List.of(
                                Column.of("Stratum"),
                                Column.numeric("Yes"),
                                Column.numeric("Of"),
                                Column.numeric("Not applicable")),
                        newest.count().strata().stream().map(ResultBlock::row).toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    private static List<Cell> row(QuestionCount.InStratum one) {
        return List.of(
                Cell.of(one.stratum()),
                Cell.numeric(String.valueOf(one.yes())),
                Cell.numeric(String.valueOf(one.yes() + one.no())),
                Cell.numeric(String.valueOf(one.notApplicable())));
    }

    private static Optional<Estimate> estimate(QuestionResult result) {
        return result.estimate(Confidence.NINETY_FIVE);
    }

    static String by(QuestionResult result) {
        return result.publishedBy().isEmpty() ? "the force itself" : result.publishedBy();
    }
}
