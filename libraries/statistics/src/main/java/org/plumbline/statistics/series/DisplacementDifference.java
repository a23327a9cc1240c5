package org.plumbline.statistics.series;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;

/**
 * The weighted displacement difference of Wheeler and Ratcliffe (2018): did events fall in a treated area more than in a
 * control, counting what moved to the areas around both?
 *
 * @param local (Δ treated − Δ control), each count by its weight
 * @param localError the square root of the sum of counts ÷ weight²
 * @param displaced the same for the areas around
 * @param displacedError its error
 */
public record DisplacementDifference(double local, double localError, double displaced, double displacedError) {

    /** Counts of one area before and after, and what each is divided by, such as years or square miles; 1 for neither. */
    public record Area(double before, double after, double weightBefore, double weightAfter) {
        public static final Area NONE = new Area(0, 0, 1, 1);

        public Area {
            Refused.unlessNotNegative("The count before", before);
            Refused.unlessNotNegative("The count after", after);
            Refused.unlessPositive("The weight before", weightBefore);
            Refused.unlessPositive("The weight after", weightAfter);
        }

        double change() {
            return after / weightAfter - before / weightBefore;
        }

        double variance() {
            return after / (weightAfter * weightAfter) + before / (weightBefore * weightBefore);
        }
    }

    /** Compares; areas around are {@link Area#NONE} when there are none. */
    public static DisplacementDifference of(Area control, Area treated, Area aroundControl, Area aroundTreated) {
        return new DisplacementDifference(
                treated.change() - control.change(),
                Math.sqrt(treated.variance() + control.variance()),
                aroundTreated.change() - aroundControl.change(),
                Math.sqrt(aroundTreated.variance() + aroundControl.variance()));
    }

    public double total() {
        return local + displaced;
    }

    public double totalError() {
        return Math.hypot(localError, displacedError);
    }

    /** The total in standard errors; NaN when no event was counted. */
    public double z() {
        return totalError() == 0 ? Double.NaN : total() / totalError();
    }

    /** total ± z·error. */
    public Interval interval(Confidence confidence) {
        double reach = confidence.z() * totalError();
        return new Interval(total() - reach, total() + reach);
    }
}
