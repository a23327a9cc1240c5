package org.plumbline.figures.vectors;

import java.util.Arrays;
import java.util.List;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.charts.Assurance;
import org.plumbline.statistics.charts.MakingDataCount;

/** The building blocks of the Making Data Count rules, each named by the case's "fn". */
final class RulePrimitives implements Family {
    @Override
    public boolean knows(VectorCase vector) {
        return vector.whole().has("fn");
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        return switch (vector.whole().text("fn")) {
            case "seven_points_one_side_trailing" ->
                Answer.bits(MakingDataCount.endsSevenOnOneSide(signs(input.numbers())));
            case "expand_back_seven" -> Answer.bits(MakingDataCount.partOfSeven(flags(input.numbers())));
            case "seven_point_trend" -> list(MakingDataCount.endsTrendOfSeven(input.numbers()));
            case "two_in_three_window" ->
                Answer.bits(MakingDataCount.inTwoOfThree(flags(input.numbers("close")), signs(input.numbers("side"))));
            case "two_in_three_point" ->
                Answer.bits(
                        MakingDataCount.closeInTwoOfThree(flags(input.numbers("close")), signs(input.numbers("side"))));
            case "assurance" ->
                Assurance.of(
                                XmrCases.direction(input, "direction"),
                                input.number("lpl", Double.NaN),
                                input.number("upl", Double.NaN),
                                input.number("target", Double.NaN))
                        .map(Assurance::label);
            default -> throw vector.whole().unknown("fn", "a rule such as seven_point_trend or two_in_three_window");
        };
    }

    private static List<Integer> list(int... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static int[] signs(double... numbers) {
        return Arrays.stream(numbers)
                .mapToInt(number -> Double.isNaN(number) ? 0 : (int) Math.signum(number))
                .toArray();
    }

    private static boolean[] flags(double... numbers) {
        boolean[] flags = new boolean[numbers.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = Math.abs(numbers[i]) == 1;
        }
        return flags;
    }
}
