package org.plumbline.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.summaries.Quantiles;

/** Holds the values of a return against the rules of its form. */
final class Checks {
    private static final double FIRST_QUARTILE = 0.25;
    private static final double THIRD_QUARTILE = 0.75;

    private final FormDesign design;
    private final ReturnPeriod period;
    private final Cells cells;
    private final Earlier earlier;
    private final List<Breach> breaches = new ArrayList<>();
    private final List<String> unchecked = new ArrayList<>();

    private Checks(FormDesign design, ReturnPeriod period, Cells cells, Earlier earlier) {
        this.design = design;
        this.period = period;
        this.cells = cells;
        this.earlier = earlier;
    }

    static Checked of(FormDesign design, ReturnPeriod period, Cells cells, Earlier earlier) {
        Checks checks = new Checks(design, period, cells, earlier);
        for (int number = 1; number <= design.rules().size(); number++) {
            checks.apply(number, design.rules().get(number - 1));
        }
        return new Checked(checks.breaches, checks.unchecked, checks.missing());
    }

    private List<String> missing() {
        return design.lines().stream()
                .flatMap(line -> design.areas().stream()
                        .filter(area -> cells.find(line.id(), area.slug()).isEmpty())
                        .map(area -> design.cell(line.id(), area.slug())))
                .toList();
    }

    private void apply(int number, FormRule rule) {
        List<String> lines = rule.line().isEmpty()
                ? design.lines().stream().map(FormLine::id).toList()
                : List.of(rule.line());
        List<String> areas = rule.kind() == FormRule.Kind.AREAS
                ? List.of(rule.area())
                : design.areas().stream().map(FormArea::slug).toList();
        for (String line : lines) {
            for (String area : areas) {
                apply(rule, new Place(number, rule, line, area));
            }
        }
    }

    /** A cell to which a rule applies. */
    private record Place(int number, FormRule rule, String line, String area) {}

    private void apply(FormRule rule, Place place) {
        switch (rule.kind()) {
            case LINES ->
                sum(
                        place,
                        rule.parts().stream()
                                .map(part -> here(part, place.area()))
                                .toList());
            case AREAS ->
                sum(
                        place,
                        rule.parts().stream()
                                .map(part -> here(place.line(), part))
                                .toList());
            case YEAR_TO_DATE -> sum(place, yearToDate(rule.parts().getFirst(), place.area()));
            case AT_LEAST -> limit(place, rule.limit(), true);
            case NOT_NEGATIVE -> limit(place, BigDecimal.ZERO, true);
            case AT_MOST -> limit(place, rule.limit(), false);
            case OUTLIER -> outlier(place);
        }
    }

    /** A part of a sum. */
    private record Part(String words, Optional<BigDecimal> value, boolean notKnown) {}

    private Part here(String line, String area) {
        return new Part(
                design.cell(line, area),
                cells.number(line, area),
                cells.find(line, area).isPresent());
    }

    private List<Part> yearToDate(String line, String area) {
        List<Part> parts = new ArrayList<>();
        ReturnPeriod past = new ReturnPeriod(period.yearBegins(), period.cadence());
        while (past.from().isBefore(period.from())) {
            parts.add(new Part(
                    design.cell(line, area) + " for " + past.words(),
                    earlier.number(past.from(), line, area),
                    earlier.periods().containsKey(past.from())));
            past = past.next();
        }
        parts.add(here(line, area));
        return parts;
    }

    private void sum(Place place, List<Part> parts) {
        List<Part> all = new ArrayList<>(parts);
        all.addFirst(here(place.line(), place.area()));
        Optional<Part> open =
                all.stream().filter(part -> part.value().isEmpty()).findFirst();
        if (open.isPresent()) {
            unchecked.add("The sum for %s could not be checked: %s is not %s."
                    .formatted(
                            design.cell(place.line(), place.area()),
                            open.get().words(),
                            open.get().notKnown() ? "known" : "given"));
            return;
        }
        BigDecimal found = all.getFirst().value().orElseThrow();
        List<BigDecimal> values =
                parts.stream().map(part -> part.value().orElseThrow()).toList();
        BigDecimal expected = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (found.compareTo(expected) != 0) {
            breach(
                    place,
                    "should be %s = %s; %s is given, %s."
                            .formatted(
                                    values.stream().map(Numbers::words).collect(Collectors.joining(" + ")),
                                    Numbers.words(expected),
                                    Numbers.words(found),
                                    difference(found, expected)));
        }
    }

    private static String difference(BigDecimal found, BigDecimal expected) {
        BigDecimal more = found.subtract(expected);
        return Numbers.words(more.abs()) + (more.signum() > 0 ? " more" : " less");
    }

    private void limit(Place place, @Nullable BigDecimal limit, boolean lower) {
        Optional<BigDecimal> found = cells.number(place.line(), place.area());
        if (limit == null || found.isEmpty()) {
            return;
        }
        int side = found.get().compareTo(limit);
        if (lower ? side < 0 : side > 0) {
            breach(
                    place,
                    "should be %s or %s; %s is given, %s."
                            .formatted(
                                    Numbers.words(limit),
                                    lower ? "more" : "less",
                                    Numbers.words(found.get()),
                                    difference(found.get(), limit)));
        }
    }

    private void outlier(Place place) {
        Optional<BigDecimal> found = cells.number(place.line(), place.area());
        double[] before = earlier.numbers(place.line(), place.area()).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        if (found.isEmpty() || before.length < FormRule.FEWEST_EARLIER) {
            return;
        }
        BigDecimal first = BigDecimal.valueOf(Quantiles.of(before, FIRST_QUARTILE));
        BigDecimal third = BigDecimal.valueOf(Quantiles.of(before, THIRD_QUARTILE));
        BigDecimal reach = third.subtract(first).multiply(BigDecimal.valueOf(FormRule.SPREADS));
        BigDecimal lowest = first.subtract(reach);
        BigDecimal highest = third.add(reach);
        if (found.get().compareTo(lowest) < 0 || found.get().compareTo(highest) > 0) {
            breach(
                    place,
                    ("is usually between %s and %s; %s is given. Of %d earlier values the middle half lies between %s"
                                    + " and %s, and %d times that spread is added on either side.")
                            .formatted(
                                    Numbers.words(lowest),
                                    Numbers.words(highest),
                                    Numbers.words(found.get()),
                                    before.length,
                                    Numbers.words(first),
                                    Numbers.words(third),
                                    FormRule.SPREADS));
        }
    }

    private void breach(Place place, String said) {
        breaches.add(new Breach(
                place.number(),
                place.line(),
                place.area(),
                place.rule().weight(),
                design.cell(place.line(), place.area()) + " " + said));
    }
}
