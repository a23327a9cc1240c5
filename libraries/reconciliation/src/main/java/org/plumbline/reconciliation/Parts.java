package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.reconciliation.Equation.Relation;

/** “Of which …” rows, which stand below their whole: none can be more than it, nor all of them together. */
final class Parts implements Recogniser {
    private static final Pattern OF_WHICH = Pattern.compile("^(?:of which|of whom|of these|of those)\\b.*");
    private static final Pattern CROSS_CUT = Pattern.compile(
            ".*\\b(?:fe)?males?\\b.*|.*\\b(?:men|women|aged?|under|over|white|black|asian|also|since|level)\\b.*");

    @Override
    public List<Equation> equations(Page page) {
        var equations = new ArrayList<Equation>();
        Map<Filed, List<Filed>> byWhole = new LinkedHashMap<>();
        Map<String, Filed> last = new LinkedHashMap<>();
        for (Filed filed : page.figures()) {
            String unit = filed.figure().unit();
            if (!Units.additive(unit)) {
                continue;
            }
            String place = filed.document() + "|" + unit;
            if (!OF_WHICH.matcher(filed.name().plain()).matches()) {
                last.put(place, filed);
                continue;
            }
            Filed whole = last.get(place);
            if (whole != null && near(filed, whole)) {
                equations.add(atMost(filed, whole, "a part cannot be more than the row it is “of”"));
                byWhole.computeIfAbsent(whole, _ -> new ArrayList<>()).add(filed);
            }
        }
        byWhole.forEach((whole, parts) -> {
            boolean plain = parts.stream()
                    .noneMatch(p -> CROSS_CUT.matcher(p.name().plain()).matches());
            if (parts.size() > 1 && plain) {
                equations.add(together(whole, parts));
            }
        });
        return equations;
    }

    /** Not pages away: the row is of the same time, or on the same line. */
    private static boolean near(Filed part, Filed whole) {
        return part.line() == whole.line() || (part.when().equals(whole.when()) && part.line() - whole.line() <= 10);
    }

    static Equation atMost(Filed part, Filed whole, String because) {
        return new Equation(
                Kind.PART_ABOVE_WHOLE,
                "“" + part.figure().measure() + "” is a part of “"
                        + whole.figure().measure() + "”: " + because + ".",
                part.stated(Rounding.OF_SUMS),
                Relation.AT_MOST,
                whole.stated(Rounding.OF_SUMS),
                "than the whole",
                List.of("part", "whole"));
    }

    private static Equation together(Filed whole, List<Filed> parts) {
        return new Equation(
                Kind.PART_ABOVE_WHOLE,
                "The rows “of which” below “" + whole.figure().measure() + "” cannot together be more than it.",
                new Expression.Sum(
                        parts.stream().map(p -> p.stated(Rounding.OF_SUMS)).toList()),
                Relation.AT_MOST,
                whole.stated(Rounding.OF_SUMS),
                "than the whole",
                java.util.stream.Stream.concat(parts.stream().map(_ -> "part"), java.util.stream.Stream.of("whole"))
                        .toList());
    }
}
