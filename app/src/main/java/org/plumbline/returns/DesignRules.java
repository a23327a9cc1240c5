package org.plumbline.returns;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.measures.Cadence;
import org.plumbline.record.Outcome;

/** What a design must be to be of use. */
final class DesignRules {
    private static final int MOST = 100;
    private static final int MOST_DAYS = 366;

    private DesignRules() {}

    static Optional<Outcome.Refused> ofUse(FormDesign design) {
        return Outcome.refusedIf(design.name().isBlank(), "A form has a name.", "Give one.")
                .or(() -> Outcome.refusedIf(
                        design.lines().isEmpty() || design.lines().size() > MOST,
                        "A form has 1 to " + MOST + " lines; found "
                                + design.lines().size() + ".",
                        "Give its lines."))
                .or(() -> Outcome.refusedIf(
                        design.areas().isEmpty() || design.areas().size() > MOST,
                        "A form asks for 1 to " + MOST + " areas; found "
                                + design.areas().size() + ".",
                        "Give its areas."))
                .or(() -> twice(design.lines(), FormLine::id)
                        .map(id -> refused(
                                "Two lines are called " + design.lineName(id) + ".", "Give each a name of its own.")))
                .or(() -> twice(design.lines(), FormLine::measure)
                        .map(id -> refused(
                                "Two lines feed the measure " + id + ": one figure would hide the other.",
                                "Give each line a measure of its own.")))
                .or(() -> twice(design.areas(), FormArea::slug)
                        .map(slug -> refused(
                                "Two areas are called " + design.areaName(slug) + ".", "Give each a name of its own.")))
                .or(() -> Outcome.refusedIf(
                        design.cadence() == Cadence.WEEKLY || design.cadence() == Cadence.NONE,
                        "A return is monthly, quarterly or yearly.",
                        "Choose one of them."))
                .or(() -> Outcome.refusedIf(
                        !ReturnPeriod.canBegin(design.from(), design.cadence()),
                        "No such period begins on " + design.from() + ".",
                        "Give the first day of a month; of January, April, July or October for quarters; 1 April or 1 January"
                                + " for years."))
                .or(() -> Outcome.refusedIf(
                        design.dueDays() < 0 || design.dueDays() > MOST_DAYS,
                        "A return is due 0 to " + MOST_DAYS + " days after its period; found " + design.dueDays() + ".",
                        "Give how many days."))
                .or(() -> design.rules().stream()
                        .flatMap(rule -> ofUse(rule, design).stream())
                        .findFirst());
    }

    static Optional<Outcome.Refused> ofUse(FormRule rule, FormDesign design) {
        boolean line = rule.line().isEmpty() || design.line(rule.line()).isPresent();
        boolean own = design.line(rule.line()).isPresent();
        long parts = rule.parts().stream().distinct().count();
        return Outcome.refusedIf(!line, "The form has no line " + rule.line() + ".", "Choose a line of the form.")
                .or(() -> switch (rule.kind()) {
                    case LINES ->
                        Outcome.refusedIf(
                                !own
                                        || parts < 2
                                        || rule.parts().contains(rule.line())
                                        || !rule.parts().stream()
                                                .allMatch(part ->
                                                        design.line(part).isPresent()),
                                "A total is one line, its parts are two or more others.",
                                "Choose the line that is the total, and its parts.");
                    case AREAS ->
                        Outcome.refusedIf(
                                design.area(rule.area()).isEmpty()
                                        || parts < 2
                                        || rule.parts().contains(rule.area())
                                        || !rule.parts().stream()
                                                .allMatch(part ->
                                                        design.area(part).isPresent()),
                                "A total is one area, its parts are two or more others.",
                                "Choose the area that is the total, and its parts.");
                    case YEAR_TO_DATE ->
                        Outcome.refusedIf(
                                        !own
                                                || rule.parts().size() != 1
                                                || rule.parts().contains(rule.line())
                                                || design.line(rule.parts().getFirst())
                                                        .isEmpty(),
                                        "A year to date is one line that adds up one other.",
                                        "Choose both lines.")
                                .or(() -> Outcome.refusedIf(
                                        design.cadence() == Cadence.YEARLY,
                                        "A yearly return has no year to date.",
                                        "Choose another rule."));
                    case AT_LEAST, AT_MOST ->
                        Outcome.refusedIf(rule.limit() == null, "A limit is a number.", "Give the limit.");
                    case NOT_NEGATIVE, OUTLIER -> Optional.empty();
                });
    }

    private static <T> Optional<String> twice(List<T> all, Function<T, String> name) {
        HashSet<String> seen = new HashSet<>();
        Stream<String> names = all.stream().map(name);
        return names.filter(one -> !seen.add(one)).findFirst();
    }

    private static Outcome.Refused refused(String reason, String unblock) {
        return new Outcome.Refused(reason, unblock);
    }
}
