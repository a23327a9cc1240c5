package org.plumbline.measures.reading;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.measures.Good;
import org.plumbline.measures.SuccessTest;

/**
 * Whether a measure reached what tests a finding, and held it.
 *
 * @param held for how many of the last periods in a row it is at the target or better
 * @param known how many figures are known
 */
public record Sustained(SuccessTest test, int held, int known) {
    /** Counts back from the last period; one that is not known ends the count, since nobody knows that it held. */
    public static Sustained of(SuccessTest test, Good good, Line line) {
        int held = 0;
        List<Point> latest = line.points().reversed();
        for (Point point : latest) {
            boolean reached = point.figure()
                    .flatMap(figure -> figure.stated().value())
                    .filter(value -> reached(value, test.target(), good))
                    .isPresent();
            if (!reached) {
                break;
            }
            held++;
        }
        return new Sustained(test, held, line.known());
    }

    /** At the target is reached. */
    static boolean reached(BigDecimal value, BigDecimal target, Good good) {
        int difference = value.compareTo(target);
        return good == Good.LOWER ? difference <= 0 : difference >= 0;
    }

    public boolean met() {
        return held >= test.periods();
    }
}
