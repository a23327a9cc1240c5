package org.plumbline.figures.vectors;

import java.util.List;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.screening.Multiplicity;
import org.plumbline.statistics.summaries.Quantiles;
import tools.jackson.databind.JsonNode;

/** Quantiles of a list, and p-values adjusted for how many they are. */
final class ScreeningCases implements Family {
    private static final List<String> USUAL = List.of("0.1", "0.25", "0.5", "0.75", "0.9", "0.95");

    @Override
    public boolean knows(VectorCase vector) {
        return (vector.input().has("values") && IntervalCases.isQuantiles(vector))
                || (vector.input().has("p") && !vector.input().has("margin"));
    }

    @Override
    public Object actual(VectorCase vector) {
        return vector.input().has("values") ? quantiles(vector) : adjusted(vector);
    }

    private static Answer adjusted(VectorCase vector) {
        double[] p = vector.input().numbers("p");
        return Answer.of("bh_q", Multiplicity.BENJAMINI_HOCHBERG.adjust(p))
                .and("bonferroni", Multiplicity.BONFERRONI.adjust(p))
                .and("holm", Multiplicity.HOLM.adjust(p))
                .and("hochberg", Multiplicity.HOCHBERG.adjust(p))
                .and("by_q", Multiplicity.BENJAMINI_YEKUTIELI.adjust(p))
                .only(vector.shape("bh_q", "bonferroni"));
    }

    private static Answer quantiles(VectorCase vector) {
        double[] values = vector.input().numbers("values");
        Answer answer = new Answer();
        for (String name : vector.shape("type7", "nearest_rank_type1")) {
            Answer quantiles = new Answer();
            for (String probability : probabilities(vector, name)) {
                quantiles.and(probability, Quantiles.of(type(vector, name), values, Double.parseDouble(probability)));
            }
            answer.and(name, quantiles);
        }
        return answer;
    }

    private static List<String> probabilities(VectorCase vector, String name) {
        JsonNode expected = vector.expected().path(name);
        return expected.isObject() ? List.copyOf(expected.propertyNames()) : USUAL;
    }

    /** The type by the number that the name ends with. */
    private static Quantiles.Type type(VectorCase vector, String name) {
        for (Quantiles.Type type : Quantiles.Type.values()) {
            if (name.endsWith("type" + type.number())) {
                return type;
            }
        }
        throw vector.whole().unknown("expected", "an object with names such as type7, and “" + name + "” is none");
    }
}
