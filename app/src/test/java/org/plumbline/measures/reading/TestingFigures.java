package org.plumbline.measures.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.measures.Annotation;
import org.plumbline.measures.Basis;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Definition;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Good;
import org.plumbline.measures.Measure;
import org.plumbline.measures.Recalculation;
import org.plumbline.measures.SourceClass;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.Target;

/** Measures and figures as tests need them. */
final class TestingFigures {
    static final String AREA = "a-force";
    private static int rows;

    private TestingFigures() {}

    static Measure measure(Chart chart, Good good, Cadence cadence, List<Target> targets, List<Recalculation> anew) {
        return new Measure(
                "m",
                new Definition(
                        "Cases waiting",
                        "Cases.",
                        chart == Chart.SHARES ? "percent" : "cases",
                        good,
                        "",
                        "",
                        Basis.RECORDED,
                        SourceClass.FORCE,
                        "",
                        cadence,
                        "",
                        5,
                        10,
                        chart),
                targets,
                anew,
                List.<Annotation>of(),
                List.of(),
                List.of(),
                LocalDate.of(2020, 1, 1),
                1);
    }

    static Measure counts(Good good) {
        return measure(Chart.COUNTS, good, Cadence.MONTHLY, List.of(), List.of());
    }

    static Figure figure(String from, String to, String asAt, String value) {
        return figure(from, to, asAt, value, Optional.empty(), Optional.empty(), "the force");
    }

    static Figure figure(
            String from,
            String to,
            String asAt,
            String value,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            String by) {
        rows++;
        return new Figure(
                "batch-" + rows,
                1,
                new StatedFigure(
                        "m",
                        AREA,
                        "",
                        StatedDay.of(from),
                        StatedDay.of(to),
                        StatedDay.of(asAt),
                        value,
                        value.equals(StatedFigure.NOT_KNOWN) ? Optional.empty() : Optional.of(new BigDecimal(value)),
                        numerator,
                        denominator,
                        "cases",
                        by,
                        "a paper",
                        "page 1",
                        "",
                        "",
                        1),
                rows,
                Instant.parse("2024-01-01T00:00:00Z"),
                LocalDate.of(2024, 1, 1));
    }

    static Figure share(String month, int counted, int of) {
        return figure(
                month,
                month,
                "",
                BigDecimal.valueOf(100L * counted / of).toPlainString(),
                Optional.of(BigDecimal.valueOf(counted)),
                Optional.of(BigDecimal.valueOf(of)),
                "the force");
    }

    /** One figure a month from January 2022 on. */
    static List<Figure> months(String... values) {
        List<Figure> figures = new ArrayList<>();
        YearMonth month = YearMonth.of(2022, 1);
        for (String value : values) {
            figures.add(figure(month.toString(), month.toString(), "", value));
            month = month.plusMonths(1);
        }
        return figures;
    }

    static MeasureReading read(Measure measure, List<Figure> figures) {
        return MeasureReading.of(measure, AREA, "", figures, LocalDate.of(2024, 6, 30));
    }
}
