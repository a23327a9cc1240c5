package org.plumbline.returns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What must be so of the values of a return.
 *
 * @param line the id of the line that it is about; empty for every line
 * @param area the slug of the area that is a total; empty for rules that are no sum of areas
 * @param parts the lines or areas of which a total is made; the one line that a year to date adds up
 * @param limit null for rules that have none
 * @param hard whether it forbids approval where it is broken; otherwise it asks for a reason
 */
public record FormRule(
        Kind kind,
        String line,
        String area,
        List<String> parts,
        @Nullable BigDecimal limit,
        boolean hard) {
    /** How many earlier values an outlier is judged by, at least. */
    public static final int FEWEST_EARLIER = 8;
    /** How many spreads between the quartiles a value may lie beyond them. */
    public static final int SPREADS = 3;

    public FormRule {
        parts = List.copyOf(parts);
    }

    /** What kinds of rules there are. */
    public enum Kind {
        LINES("lines", "A line is the sum of other lines"),
        AREAS("areas", "An area is the sum of other areas"),
        YEAR_TO_DATE("year-to-date", "A line adds up another one since 1 April"),
        AT_LEAST("at-least", "A line is not below a limit"),
        AT_MOST("at-most", "A line is not above a limit"),
        NOT_NEGATIVE("not-negative", "A line is not below zero"),
        OUTLIER("outlier", "A line is not far from its earlier values (this only warns)");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String code() {
            return code;
        }

        public String words() {
            return words;
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    /** What follows where it is broken. */
    Weight weight() {
        return kind == Kind.OUTLIER ? Weight.WARNING : hard ? Weight.HARD : Weight.SOFT;
    }

    /** As a sentence, in the words of a form. */
    public String words(FormDesign design) {
        String of = line.isEmpty() ? "Every line" : design.lineName(line);
        String rule =
                switch (kind) {
                    case LINES -> of + " is " + joined(design, true) + ".";
                    case AREAS -> of + ": " + design.areaName(area) + " is " + joined(design, false) + ".";
                    case YEAR_TO_DATE -> of + " is " + design.lineName(parts.getFirst()) + " since 1 April, added up.";
                    case AT_LEAST -> of + " is " + number() + " or more.";
                    case AT_MOST -> of + " is " + number() + " or less.";
                    case NOT_NEGATIVE -> of + " is not below 0.";
                    case OUTLIER ->
                        of + " lies no further than " + SPREADS + " spreads between the quartiles beyond them, from "
                                + FEWEST_EARLIER + " earlier values on.";
                };
        return rule + " " + weight().words();
    }

    private String joined(FormDesign design, boolean lines) {
        return parts.stream()
                .map(part -> lines ? design.lineName(part) : design.areaName(part))
                .collect(Collectors.joining(" + "));
    }

    private String number() {
        return limit == null ? "" : Numbers.words(limit);
    }
}
