package org.plumbline.openfiles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.measures.Basis;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Definition;
import org.plumbline.measures.Good;
import org.plumbline.measures.SourceClass;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.opendata.OpenFigure;
import org.plumbline.opendata.measures.OpenMeasure;

/** Puts what a published file tells into the words of the measures. */
final class Stating {
    private static final String SHARE = "share";
    private static final int DECIMALS = 2;
    private static final int DAYS_IN_MONTH = 31;
    private static final int FILES_NAMED = 3;
    private static final int DIGEST_SHOWN = 16;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Stating() {}

    /** The definition; one that must not be compared between forces says so in what it counts. */
    static Definition definition(OpenMeasure measure) {
        org.plumbline.opendata.measures.Definition told = measure.definition();
        boolean counted = told.denominator().isEmpty();
        String counts = told.name() + ": " + told.numerator() + (counted ? "" : ", out of " + told.denominator()) + "."
                + (told.caution().isEmpty() ? "" : " " + told.caution());
        return new Definition(
                told.name() + ", " + publisher(measure),
                counts,
                unit(measure),
                switch (told.good()) {
                    case HIGHER -> Good.HIGHER;
                    case LOWER -> Good.LOWER;
                    case NEITHER -> Good.NEITHER;
                },
                counted ? "" : told.numerator(),
                told.denominator(),
                switch (told.basis()) {
                    case RECORDED, OFFENCES_RECORDED -> Basis.RECORDED;
                    case OUTCOMES_RECORDED -> Basis.CLOSED;
                    case ESTIMATED, CENSUS, NOT_STATED -> Basis.NOT_SAID;
                },
                switch (told.source()) {
                    case OFFICIAL_STATISTIC -> SourceClass.OFFICIAL_STATISTIC;
                    case PUBLISHED_MANAGEMENT_RECORDS -> SourceClass.FORCE;
                },
                "",
                switch (told.cadence()) {
                    case MONTH -> Cadence.MONTHLY;
                    case QUARTER -> Cadence.QUARTERLY;
                    case YEAR -> Cadence.YEARLY;
                    case DECADE -> Cadence.NONE;
                },
                "",
                days(told.expectedLag()),
                Definition.USUAL_GRACE,
                chart(measure, counted));
    }

    /** Plain counts of crimes vary by more than chance alone would, so they are read as individuals. */
    private static Chart chart(OpenMeasure measure, boolean counted) {
        if (measure.definition().unit().equals(SHARE)) {
            return Chart.SHARES;
        }
        return !counted && measure.definition().unit().startsWith("per ") ? Chart.RATES : Chart.INDIVIDUALS;
    }

    private static int days(Period lag) {
        return (int) lag.toTotalMonths() * DAYS_IN_MONTH;
    }

    static String unit(OpenMeasure measure) {
        return measure.definition().unit().equals(SHARE)
                ? "percent"
                : measure.definition().unit();
    }

    /** Who publishes it. */
    static String publisher(OpenMeasure measure) {
        return switch (measure.key().substring(0, measure.key().indexOf('.'))) {
            case "police-uk" -> "police.uk";
            case "home-office" -> "Home Office";
            case "bt-999" -> "BT";
            default -> "ONS";
        };
    }

    /**
     * One figure.
     *
     * @param digests of the files by their names
     * @param line its number among those that came together
     */
    static StatedFigure figure(OpenFigure figure, Map<String, String> digests, int line) {
        BigDecimal value = value(figure);
        LocalDate start = figure.period().start();
        LocalDate end = figure.period().end();
        boolean day = start.equals(end);
        return new StatedFigure(
                figure.measure().key(),
                Areas.of(figure),
                figure.breakdown().entrySet().stream()
                        .map(part -> part.getKey() + ": " + part.getValue())
                        .collect(Collectors.joining("; ")),
                day ? Optional.empty() : Optional.of(StatedDay.of(start)),
                day ? Optional.empty() : Optional.of(StatedDay.of(end)),
                day ? Optional.of(StatedDay.of(end)) : Optional.empty(),
                value.toPlainString(),
                Optional.of(value),
                Optional.ofNullable(figure.numerator()).map(Stating::plain),
                Optional.ofNullable(figure.denominator()).map(Stating::plain),
                unit(figure.measure()),
                publisher(figure.measure()),
                document(figure),
                place(figure, digests),
                Optional.ofNullable(figure.remark()).orElse(""),
                "",
                line);
    }

    private static BigDecimal value(OpenFigure figure) {
        @Nullable Double above = figure.numerator();
        @Nullable Double below = figure.denominator();
        String unit = figure.measure().definition().unit();
        if (above != null && below != null && below > 0) {
            if (unit.equals(SHARE)) {
                return divided(above, below, HUNDRED);
            }
            if (unit.equals("per 1,000")) {
                return divided(above, below, THOUSAND);
            }
        }
        BigDecimal value = unit.equals(SHARE)
                ? BigDecimal.valueOf(figure.value()).multiply(HUNDRED)
                : BigDecimal.valueOf(figure.value());
        return value.stripTrailingZeros().scale() <= 0 ? plain(value) : value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal divided(double above, double below, BigDecimal times) {
        return BigDecimal.valueOf(above)
                .multiply(times)
                .divide(BigDecimal.valueOf(below), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@code prc.csv and pop.csv, release of 2025-07}. */
    private static String document(OpenFigure figure) {
        return named(figure.files(), UnaryOperator.identity())
                + (figure.released() == null ? "" : ", release of " + figure.released());
    }

    private static String place(OpenFigure figure, Map<String, String> digests) {
        String rows = figure.rows() == 1 ? "1 row" : "%,d rows".formatted(figure.rows());
        List<String> known = figure.files().stream()
                .flatMap(file -> Stream.ofNullable(digests.get(file)))
                .distinct()
                .toList();
        return known.isEmpty()
                ? rows
                : rows + ", SHA-256 "
                        + named(known, digest -> digest.substring(0, Math.min(DIGEST_SHOWN, digest.length())));
    }

    private static String named(List<String> all, UnaryOperator<String> how) {
        String first = all.stream().limit(FILES_NAMED).map(how).collect(Collectors.joining(", "));
        return all.size() <= FILES_NAMED ? first : first + " and " + (all.size() - FILES_NAMED) + " more";
    }
}
