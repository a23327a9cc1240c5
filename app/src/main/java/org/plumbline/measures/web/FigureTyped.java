package org.plumbline.measures.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.measures.Measure;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.record.Recording;
import org.plumbline.web.Typed;

/** One figure as somebody typed it. */
final class FigureTyped {
    private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,9})?";

    private FigureTyped() {}

    static void check(Typed typed) {
        if (!known(typed.text("value")).matches(NUMBER + "|" + StatedFigure.NOT_KNOWN)
                && !typed.text("value").isEmpty()) {
            typed.wrong("value", "Enter a number without signs, such as 3.6, or “not known”");
        }
        for (String name : new String[] {"numerator", "denominator"}) {
            if (!typed.text(name).isEmpty() && !known(typed.text(name)).matches(NUMBER)) {
                typed.wrong(name, "Enter a number");
            }
        }
        for (String name : new String[] {"begin", "end"}) {
            if (!typed.text(name).isEmpty() && StatedDay.of(typed.text(name)).isEmpty()) {
                typed.wrong(name, "Enter a day, a month or a year, such as 27/3/2024, March 2024 or 2023/24");
            }
        }
        Optional<StatedDay> begin = StatedDay.of(typed.text("begin"));
        Optional<StatedDay> end = StatedDay.of(typed.text("end"));
        if (begin.isPresent()
                && end.isPresent()
                && end.get().last().isBefore(begin.get().first())) {
            typed.wrong("end", "The period must end after it begins");
        }
    }

    /** Thousands apart or not. */
    private static String known(String text) {
        return text.replace(",", "").strip();
    }

    static StatedFigure figure(Typed typed, Measure measure, String area, Recording how) {
        Optional<StatedDay> begin = StatedDay.of(typed.text("begin"));
        Optional<StatedDay> end = StatedDay.of(typed.text("end"));
        return new StatedFigure(
                measure.id(),
                area,
                "",
                begin,
                begin.isPresent() ? end : Optional.empty(),
                begin.isPresent() ? Optional.empty() : end,
                typed.text("value"),
                number(typed.text("value")),
                number(typed.text("numerator")),
                number(typed.text("denominator")),
                measure.definition().unit(),
                typed.text("by"),
                how.source().document(),
                how.source().place(),
                "",
                "",
                1);
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = known(text);
        return plain.isEmpty() || plain.equals(StatedFigure.NOT_KNOWN)
                ? Optional.empty()
                : Optional.of(new BigDecimal(plain));
    }
}
