package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.List;

/** What slip of the pen would explain a sum that does not come out: said as a possibility, never as the answer. */
final class Readings {
    private static final double NEAR = 1e-9;

    private Readings() {}

    static List<String> of(Equation equation) {
        var readings = new ArrayList<String>();
        if (equation.relation() != Equation.Relation.EQUAL) {
            return readings;
        }
        double stated = equation.stated().value();
        double computed = equation.computed().value();
        multiple(stated, computed, readings);
        if (equation.computed() instanceof Expression.Sum sum) {
            String gap = Words.computed(computed, 6);
            for (StatedFigure part : sum.figures()) {
                double value = part.value().doubleValue();
                if (value != 0 && near(stated - computed, value)) {
                    readings.add("The parts sum to " + gap + "; it would come out if “" + part.measure() + "” ("
                            + Words.number(part.value()) + ") counted twice, as when one number stands for two.");
                } else if (value != 0 && near(computed - stated, value)) {
                    readings.add("The parts sum to " + gap + "; it would come out without “" + part.measure() + "” ("
                            + Words.number(part.value()) + ").");
                }
            }
        }
        if (equation.stated() instanceof Expression.Stated said) {
            swapped(said.figure(), computed, readings);
            if (equation.kind() == Kind.CHANGE) {
                changes(equation, stated, readings);
            }
        }
        return readings;
    }

    private static void multiple(double stated, double computed, List<String> readings) {
        if (computed == 0 || stated == 0) {
            return;
        }
        for (int times : new int[] {2, 10, 100, 1000}) {
            String word = times == 2 ? "twice" : times + " times";
            if (near(stated, computed * times)) {
                readings.add(
                        "The sum is " + Words.computed(computed, 6) + "; what is stated is exactly " + word + " that.");
            } else if (near(stated * times, computed)) {
                readings.add("The sum is " + Words.computed(computed, 6) + ", exactly " + word + " what is stated.");
            }
        }
    }

    private static void swapped(StatedFigure said, double computed, List<String> readings) {
        String digits = said.value().toPlainString();
        for (int i = 0; i + 1 < digits.length(); i++) {
            if (digits.charAt(i) == digits.charAt(i + 1)) {
                continue;
            }
            var turned = new StringBuilder(digits);
            turned.setCharAt(i, digits.charAt(i + 1));
            turned.setCharAt(i + 1, digits.charAt(i));
            if (Character.isDigit(digits.charAt(i))
                    && Character.isDigit(digits.charAt(i + 1))
                    && near(Double.parseDouble(turned.toString()), computed)) {
                readings.add("Two digits may have changed places: " + Words.computed(computed, 6) + ".");
            }
        }
    }

    private static void changes(Equation equation, double stated, List<String> readings) {
        List<StatedFigure> figures = equation.figures();
        if (figures.size() != 3) {
            return;
        }
        double after = figures.get(1).value().doubleValue();
        double before = figures.get(2).value().doubleValue();
        double half = 0.5 * Math.pow(10, -figures.getFirst().value().scale());
        double computed = equation.computed().value();
        if (after != 0 && Math.abs(Math.abs(stated) - Math.abs((after - before) / after * 100)) <= half) {
            readings.add("It would come out as a share of the later figure, "
                    + Words.number(figures.get(1).value()) + ", instead of the earlier one.");
        }
        if (stated * computed < 0 && Math.abs(stated + computed) <= half) {
            readings.add("It would come out the other way round: a rise for a fall, or a fall for a rise.");
        }
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= NEAR * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }
}
