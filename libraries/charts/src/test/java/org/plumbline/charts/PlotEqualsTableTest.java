package org.plumbline.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.charts.ControlChart.Stage;
import org.plumbline.charts.Drawn.Place;
import org.plumbline.charts.Drawn.Scale;
import org.plumbline.charts.Drawn.Shape;
import org.plumbline.charts.SeriesChart.Series;
import org.plumbline.charts.WasIs.Moment;
import org.plumbline.charts.WasIs.Pair;

/** Reads every drawing back into values, by the labels of its axes, and compares them with the table. */
class PlotEqualsTableTest {
    private static final Words WORDS = new Words("Title", "Measure", "things", "", "");

    @Test
    void every_point_of_a_control_chart_is_a_row_of_its_table_with_shape_and_value() {
        Seeds.times(150, random -> {
            ControlChart chart = control(random);
            for (Look look : looks()) {
                Drawn drawn = new Drawn(chart.svg(look));
                List<Shape> shapes = drawn.shapes("points");
                List<Row> known = knownRows(chart);
                assertThat(shapes).hasSameSizeAs(known);
                Scale scale = drawn.upright();
                double before = -1;
                for (int i = 0; i < known.size(); i++) {
                    Shape shape = shapes.get(i);
                    Row row = known.get(i);
                    assertThat(scale.value(shape.y())).isCloseTo(figure(row, 0), within(scale.tolerance()));
                    assertThat(shape.x()).isGreaterThan(before);
                    assertThat(shape.hollow()).isEqualTo(row.flags().contains("Provisional"));
                    assertThat(shape.shape()).isEqualTo(shapeSaid(row));
                    before = shape.x();
                }
            }
        });
    }

    @Test
    void the_last_points_are_drawn_with_the_lines_that_they_have_among_all() {
        Seeds.times(150, random -> {
            ControlChart whole = control(random);
            int most = 1 + random.nextInt(whole.points().size() + 2);

            ControlChart latest = whole.latest(most);

            List<Row> last = whole.rows()
                    .subList(
                            Math.max(0, whole.points().size() - most),
                            whole.points().size());
            assertThat(latest.rows())
                    .extracting(Row::label)
                    .isEqualTo(last.stream().map(Row::label).toList());
            // Where no line reaches into the last points, their table has no columns for lines.
            int columns = latest.stages().isEmpty() ? 1 : latest.columns().size() - 2;
            assertThat(latest.rows())
                    .extracting(Row::figures)
                    .isEqualTo(last.stream()
                            .map(row -> row.figures().subList(0, columns))
                            .toList());
            assertThat(latest.equals(whole)).isEqualTo(most >= whole.points().size());
        });
    }

    @Test
    void a_line_is_broken_where_and_only_where_the_table_says_not_known() {
        Seeds.times(100, random -> {
            ControlChart chart = control(random);
            List<Integer> runs = new ArrayList<>();
            int run = 0;
            for (Row row : chart.rows()) {
                if (row.figures().getFirst().value().isPresent()) {
                    run++;
                } else if (run > 0) {
                    runs.add(run);
                    run = 0;
                }
            }
            if (run > 0) {
                runs.add(run);
            }

            List<Integer> drawn = new Drawn(chart.svg(Look.wide("c")))
                    .lines("line").stream().map(List::size).toList();

            assertThat(drawn).isEqualTo(runs);
        });
    }

    @Test
    void central_line_and_limits_are_drawn_at_each_point_as_its_row_has_them() {
        Seeds.times(100, random -> {
            ControlChart chart = control(random);
            Drawn drawn = new Drawn(chart.svg(Look.wide("c")));
            Scale scale = drawn.upright();
            List<Shape> shapes = drawn.shapes("points");
            List<Row> known = knownRows(chart);
            String[] groups = {"centre", "lower", "upper"};
            for (int line = 0; line < groups.length; line++) {
                for (int i = 0; i < known.size() && !chart.stages().isEmpty(); i++) {
                    OptionalDouble expected =
                            known.get(i).figures().get(line + 1).value();
                    double x = shapes.get(i).x();
                    List<Double> levels = levelsAt(drawn.lines(groups[line]), x);
                    if (expected.isEmpty()) {
                        assertThat(levels).isEmpty();
                    } else {
                        assertThat(levels).hasSize(1);
                        assertThat(scale.value(levels.getFirst()))
                                .isCloseTo(expected.getAsDouble(), within(scale.tolerance()));
                    }
                }
            }
        });
    }

    @Test
    void the_target_is_drawn_where_the_table_has_it() {
        ControlChart chart = Samples.control();
        Drawn drawn = new Drawn(chart.svg(Look.narrow("c")));

        double y = Drawn.number(
                (org.w3c.dom.Element) drawn.groups("target").getFirst().getFirstChild(), "y1");

        assertThat(drawn.upright().value(y))
                .isCloseTo(40, within(drawn.upright().tolerance()));
        assertThat(chart.rows()).allMatch(row -> figure(row, 4) == 40);
    }

    @Test
    void the_corners_of_each_series_are_its_column_of_the_table() {
        Seeds.times(60, random -> {
            List<Series> series = new ArrayList<>();
            int many = 1 + random.nextInt(4);
            for (int s = 0; s < many; s++) {
                series.add(new Series("Series " + s, control(random).points()));
            }
            SeriesChart chart = SeriesChart.of(WORDS, Unit.of("things", 3), series);
            Drawn drawn = new Drawn(chart.svg(Look.wide("s")));
            for (int s = 0; s < many; s++) {
                int column = s;
                List<Double> table = chart.rows().stream()
                        .map(row -> row.figures().get(column).value())
                        .flatMap(value -> value.stream().boxed())
                        .toList();
                List<Place> corners = Drawn.lines(drawn.groups("series").get(s)).stream()
                        .flatMap(List::stream)
                        .toList();
                assertThat(corners).hasSameSizeAs(table);
                for (int i = 0; i < table.size(); i++) {
                    assertThat(drawn.upright().value(corners.get(i).y()))
                            .isCloseTo(table.get(i), within(drawn.upright().tolerance()));
                }
            }
        });
    }

    @Test
    void a_funnel_has_each_place_at_its_denominator_and_value() {
        FunnelPlot chart = Samples.funnel();
        for (Look look : looks()) {
            Drawn drawn = new Drawn(chart.svg(look));
            List<Row> rows = new ArrayList<>(chart.rows());
            rows.sort((one, other) ->
                    Boolean.compare(one.flags().contains("Ours"), other.flags().contains("Ours")));
            List<Shape> shapes = drawn.shapes("points");
            assertThat(shapes).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(drawn.across().value(shapes.get(i).x()))
                        .isCloseTo(figure(rows.get(i), 0), within(drawn.across().tolerance()));
                assertThat(drawn.upright().value(shapes.get(i).y()))
                        .isCloseTo(
                                figure(rows.get(i), 1), within(drawn.upright().tolerance()));
            }
        }
    }

    @Test
    void the_curves_of_a_funnel_are_the_limits_that_were_given() {
        FunnelPlot chart = Samples.funnel();
        Drawn drawn = new Drawn(chart.svg(Look.wide("f")));

        List<Place> upper = drawn.lines("upper998").getFirst();

        assertThat(upper).hasSameSizeAs(chart.curve());
        for (int i = 0; i < upper.size(); i++) {
            assertThat(drawn.across().value(upper.get(i).x()))
                    .isCloseTo(
                            chart.curve().get(i).denominator(),
                            within(drawn.across().tolerance()));
            assertThat(drawn.upright().value(upper.get(i).y()))
                    .isCloseTo(
                            chart.curve().get(i).upper998(),
                            within(drawn.upright().tolerance()));
        }
    }

    @Test
    void ranked_dots_stand_in_the_order_of_the_table_with_their_intervals() {
        RankedDots chart = Samples.ranked(20);
        for (Look look : looks()) {
            Drawn drawn = new Drawn(chart.svg(look));
            List<Row> known = knownRows(chart);
            List<Shape> shapes = drawn.shapes("rows");
            assertThat(shapes).hasSameSizeAs(known);
            Scale scale = drawn.across();
            double before = -1;
            for (int i = 0; i < known.size(); i++) {
                Shape shape = shapes.get(i);
                assertThat(scale.value(shape.x())).isCloseTo(figure(known.get(i), 0), within(scale.tolerance()));
                assertThat(shape.y()).isGreaterThan(before);
                before = shape.y();
                List<Double> ends = drawn.all("line").stream()
                        .filter(line -> Drawn.number(line, "y1") == shape.y() && Drawn.number(line, "y2") == shape.y())
                        .flatMap(line -> Stream.of(Drawn.number(line, "x1"), Drawn.number(line, "x2")))
                        .map(scale::value)
                        .toList();
                assertThat(ends).hasSize(2);
                assertThat(ends.get(0)).isCloseTo(figure(known.get(i), 1), within(scale.tolerance()));
                assertThat(ends.get(1)).isCloseTo(figure(known.get(i), 2), within(scale.tolerance()));
            }
            assertThat(chart.rows().getLast().cells()).contains("Devon and Cornwall", "not known");
        }
    }

    @Test
    void then_and_now_stand_on_their_shared_axis_as_the_table_has_them() {
        Seeds.times(60, random -> {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                pairs.add(Pair.of(
                        "Measure " + i,
                        Unit.of("things", 1),
                        Moment.of(Period.year(2020), random.nextInt(1000)),
                        Moment.of(Period.year(2024), random.nextInt(1000))));
            }
            WasIs chart = new WasIs(WORDS, pairs);
            for (Look look : looks()) {
                Drawn drawn = new Drawn(chart.svg(look));
                List<Shape> shapes = drawn.shapes("rows");
                assertThat(shapes).hasSize(2 * pairs.size());
                for (int i = 0; i < pairs.size(); i++) {
                    Row row = chart.rows().get(i);
                    for (int side = 0; side < 2; side++) {
                        Shape shape = shapes.get(2 * i + side);
                        assertThat(shape.hollow()).isEqualTo(side == 0);
                        assertThat(drawn.across().value(shape.x()))
                                .isCloseTo(
                                        figure(row, side), within(drawn.across().tolerance()));
                    }
                }
            }
        });
    }

    @Test
    void a_sparkline_has_a_corner_for_each_known_row_and_higher_values_higher_up() {
        Sparkline chart = Samples.sparkline();
        List<Place> corners = new Drawn(chart.svg(Look.wide("k")))
                .lines("line").stream().flatMap(List::stream).toList();
        List<Row> known = knownRows(chart);

        assertThat(corners).hasSameSizeAs(known);
        for (int i = 1; i < known.size(); i++) {
            assertThat(Math.signum(corners.get(i - 1).y() - corners.get(i).y()))
                    .isEqualTo(Math.signum(figure(known.get(i), 0) - figure(known.get(i - 1), 0)));
        }
    }

    @Test
    void every_row_has_a_cell_for_every_column() {
        Samples.all()
                .forEach((name, chart) -> assertThat(chart.rows())
                        .as(name)
                        .allMatch(row -> row.cells().size() == chart.columns().size()));
    }

    private static ControlChart control(Random random) {
        int many = 1 + random.nextInt(40);
        double scale = Math.pow(10, random.nextInt(8) - 1);
        double shift = random.nextInt(4) == 0 ? -scale / 2 : 0;
        Reading[] readings = Reading.values();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Period month = Period.month(YearMonth.of(2019, 1).plusMonths(i));
            Point point = random.nextInt(6) == 0
                    ? Point.notKnown(month)
                    : Point.of(month, scale * random.nextDouble() + shift)
                            .reading(readings[random.nextInt(readings.length)], "a rule");
            points.add(random.nextInt(8) == 0 ? point.stillProvisional() : point);
        }
        List<Stage> stages = new ArrayList<>();
        for (int first = 0; first < many && random.nextInt(4) > 0; ) {
            int last = Math.min(many - 1, first + random.nextInt(15));
            double centre = scale * random.nextDouble();
            Stage stage = random.nextInt(5) == 0
                    ? Stage.centreOnly(first, last, centre)
                    : Stage.of(first, last, centre, centre - scale / 4, centre + scale / 4);
            stages.add(random.nextBoolean() ? stage.because("a reason") : stage);
            first = last + 1 + random.nextInt(2);
        }
        return ControlChart.of(WORDS, Unit.of("things", 4), points).withStages(stages);
    }

    private static List<Look> looks() {
        return List.of(Look.wide("a"), Look.narrow("b"), Look.wide("c").spoken());
    }

    private static List<Row> knownRows(Chart chart) {
        return chart.rows().stream()
                .filter(row -> row.figures().getFirst().value().isPresent())
                .toList();
    }

    private static double figure(Row row, int column) {
        return row.figures().get(column).value().orElseThrow();
    }

    private static String shapeSaid(Row row) {
        String said = row.flags().isEmpty() ? "" : row.flags().getFirst();
        return said.startsWith("Improving")
                ? "diamond"
                : said.startsWith("Worsening") ? "triangle" : said.startsWith("Changed") ? "square" : "circle";
    }

    /** The heights at which level parts of a line pass this place. */
    private static List<Double> levelsAt(List<List<Place>> lines, double x) {
        List<Double> levels = new ArrayList<>();
        for (List<Place> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                Place from = line.get(i - 1);
                Place to = line.get(i);
                if (from.y() == to.y() && from.x() < x && x < to.x()) {
                    levels.add(from.y());
                }
            }
        }
        return levels;
    }
}
