package org.plumbline.opendata.measures;

import java.time.Period;
import org.plumbline.opendata.measures.OpenMeasure.Basis;
import org.plumbline.opendata.measures.OpenMeasure.Cadence;
import org.plumbline.opendata.measures.OpenMeasure.Good;
import org.plumbline.opendata.measures.OpenMeasure.SourceClass;

/**
 * The definition of a measure.
 *
 * @param unit of the value; a "share" is a number from 0 to 1
 * @param numerator what is counted
 * @param denominator out of what; empty for a plain count
 * @param expectedLag from the end of a period to the day on which the publisher usually has it
 * @param comparable false where forces fill the figure in so differently that they must not be compared
 * @param caution what a reader should know beside the figure; empty where nothing
 */
public record Definition(
        String key,
        String name,
        String unit,
        String numerator,
        String denominator,
        Good good,
        Basis basis,
        Cadence cadence,
        Period expectedLag,
        SourceClass source,
        boolean comparable,
        String caution) {
    /** A definition in the making; what is not said is neither good nor bad, and nothing to beware of. */
    static final class Draft {
        private final String key;
        private final String name;
        private final String unit;
        private String numerator = "";
        private String denominator = "";
        private Good good = Good.NEITHER;
        private Basis basis = Basis.RECORDED;
        private Cadence cadence = Cadence.YEAR;
        private Period lag = Period.ZERO;
        private SourceClass source = SourceClass.OFFICIAL_STATISTIC;
        private boolean comparable = true;
        private String caution = "";

        Draft(String key, String name, String unit) {
            this.key = key;
            this.name = name;
            this.unit = unit;
        }

        Draft counts(String what) {
            numerator = what;
            return this;
        }

        Draft parts(String above, String below) {
            numerator = above;
            denominator = below;
            return this;
        }

        Draft good(Good direction) {
            good = direction;
            return this;
        }

        Draft basis(Basis of) {
            basis = of;
            return this;
        }

        Draft every(Cadence rhythm, int monthsLate) {
            cadence = rhythm;
            lag = Period.ofMonths(monthsLate);
            return this;
        }

        Draft from(SourceClass of) {
            source = of;
            return this;
        }

        Draft beware(String sentence) {
            caution = sentence;
            return this;
        }

        Draft notComparable(String sentence) {
            comparable = false;
            return beware(sentence);
        }

        Definition definition() {
            return new Definition(
                    key, name, unit, numerator, denominator, good, basis, cadence, lag, source, comparable, caution);
        }
    }
}
