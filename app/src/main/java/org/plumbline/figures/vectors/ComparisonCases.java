package org.plumbline.figures.vectors;

import org.plumbline.figures.Answer;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.TwoProportions;
import org.plumbline.statistics.intervals.TwoRates;

/** Two rates or two proportions compared. */
final class ComparisonCases implements Family {
    @Override
    public boolean knows(VectorCase vector) {
        return vector.input().has("events1") || vector.input().has("x1");
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        if (input.has("x1")) {
            return proportions(vector);
        }
        TwoRates rates = new TwoRates(
                input.number("events1"), input.number("exposure1"), input.number("events2"), input.number("exposure2"));
        return input.has("test") ? test(vector, rates) : interval(vector, rates);
    }

    private static Answer interval(VectorCase vector, TwoRates rates) {
        Input input = vector.input();
        Confidence confidence = input.confidence();
        String method = input.text("method");
        Interval interval =
                switch (method) {
                    case "score" -> rates.score(confidence);
                    case "wald_log" -> rates.waldLog(confidence);
                    case "wald_log_cc(+0.5)", "wald_log_cc" -> rates.waldLogCorrected(confidence);
                    case "exact_conditional", "exact_conditional_central" -> rates.exactConditional(confidence);
                    case "exact_conditional_minlike" -> rates.exactMinimumLikelihoodRounded(confidence);
                    default ->
                        throw input.unknown("method", "score, wald_log, wald_log_cc(+0.5) or exact_conditional…");
                };
        return Answer.of("ratio", rates.ratio())
                .limits("lower", "upper", interval)
                .only(
                        method.equals("score")
                                ? vector.shape("ratio", "lower", "upper")
                                : vector.shape("lower", "upper"));
    }

    private static Answer test(VectorCase vector, TwoRates rates) {
        Input input = vector.input();
        double against = input.number("null_ratio", 1);
        String test = input.text("test");
        Answer answer = Answer.of("ratio", rates.ratio());
        return switch (test) {
            case "exact_conditional_minlike" ->
                answer.and("p", rates.exactMinimumLikelihood(against)).only(vector.shape("p", "ratio"));
            case "exact_conditional_central", "exact_conditional" ->
                answer.and("p", rates.exactCentral(against)).only(vector.shape("p"));
            case "exact_conditional_greater" ->
                answer.and("p", rates.exactGreater(against)).only(vector.shape("p"));
            case "exact_conditional_less" ->
                answer.and("p", rates.exactLess(against)).only(vector.shape("p"));
            case "wald_log_two_sided" ->
                statistic(answer, rates.waldLogStatistic(against)).only(vector.shape("z", "p"));
            case "score_two_sided" ->
                statistic(answer, rates.scoreStatistic(against)).only(vector.shape("z", "p"));
            default ->
                throw input.unknown(
                        "test", "exact_conditional_minlike, …_greater, wald_log_two_sided or score_two_sided");
        };
    }

    private static Answer statistic(Answer answer, double z) {
        return answer.and("z", z).and("p", TwoRates.bothTails(z));
    }

    private static Answer proportions(VectorCase vector) {
        Input input = vector.input();
        Confidence confidence = input.confidence();
        TwoProportions two =
                new TwoProportions(input.number("x1"), input.number("n1"), input.number("x2"), input.number("n2"));
        if (!input.given("method")) {
            return Answer.of("risk_ratio_katz_log", two.katz(confidence))
                    .and("risk_ratio_adjusted_log", two.adjustedLog(confidence))
                    .and("risk_ratio_koopman", two.koopman(confidence))
                    .and("odds_ratio_woolf", two.woolf(confidence))
                    .and("odds_ratio_gart", two.gart(confidence))
                    .and("diff_newcombe", two.newcombe(confidence))
                    .and("diff_wald", two.waldDifference(confidence))
                    .and("diff_agresti_caffo", two.agrestiCaffo(confidence))
                    .only(vector.shape(
                            "risk_ratio_katz_log",
                            "risk_ratio_adjusted_log",
                            "risk_ratio_koopman",
                            "odds_ratio_woolf",
                            "odds_ratio_gart",
                            "diff_newcombe",
                            "diff_wald"));
        }
        Interval interval =
                switch (input.text("method")) {
                    case "koopman_score_risk_ratio" -> two.koopman(confidence);
                    case "katz_log_risk_ratio" -> two.katz(confidence);
                    case "adjusted_log_risk_ratio" -> two.adjustedLog(confidence);
                    case "woolf_odds_ratio" -> two.woolf(confidence);
                    case "gart_odds_ratio" -> two.gart(confidence);
                    case "newcombe_difference" -> two.newcombe(confidence);
                    case "wald_difference" -> two.waldDifference(confidence);
                    case "agresti_caffo_difference" -> two.agrestiCaffo(confidence);
                    default ->
                        throw input.unknown("method", "one such as koopman_score_risk_ratio or newcombe_difference");
                };
        return new Answer().limits("lower", "upper", interval);
    }
}
