package org.plumbline.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.charts.ControlChart.Stage;
import org.plumbline.charts.SeriesChart.Series;

class EdgeCasesTest {
    private static final Words WORDS = new Words("Title", "Measure", "", "", "");
    private static final Unit THINGS = Unit.count("things");

    private static ControlChart chart(Unit unit, double... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(Point.of(Period.year(2000 + i), values[i]));
        }
        return ControlChart.of(WORDS, unit, points);
    }

    private static void readsBack(ControlChart chart) {
        for (Look look : List.of(Look.wide("a"), Look.narrow("b"))) {
            Drawn drawn = new Drawn(chart.svg(look));
            var shapes = drawn.shapes("points");
            assertThat(shapes).hasSize(chart.points().size());
            for (int i = 0; i < shapes.size(); i++) {
                assertThat(drawn.upright().value(shapes.get(i).y()))
                        .isCloseTo(
                                chart.points().get(i).value().orElseThrow(),
                                within(drawn.upright().tolerance()));
                assertThat(shapes.get(i).y()).isBetween(0.0, drawn.height());
                assertThat(shapes.get(i).x()).isBetween(0.0, drawn.width());
            }
        }
    }

    @Nested
    class Drawn_all_the_same {
        @Test
        void a_series_without_points_says_so() {
            ControlChart chart = chart(THINGS);

            assertThat(chart.svg(Look.wide("c"))).contains(">No figures</text>");
            assertThat(chart.rows()).isEmpty();
            assertThat(chart.facts()).contains("There are no figures to draw.");
        }

        @Test
        void a_series_of_which_nothing_is_known_says_so_and_has_its_rows() {
            ControlChart chart = ControlChart.of(
                    WORDS, THINGS, List.of(Point.notKnown(Period.year(2023)), Point.notKnown(Period.year(2024))));

            assertThat(chart.svg(Look.wide("c"))).contains(">Not known</text>").doesNotContain("class=\"circle\"");
            assertThat(chart.rows()).extracting(Row::cells).allMatch(cells -> cells.contains("not known"));
            assertThat(chart.facts()).contains("No value is known for any of these periods.");
        }

        @Test
        void one_point_stands_in_the_middle_of_its_axis() {
            ControlChart chart = chart(THINGS, 7);

            readsBack(chart);
            assertThat(chart.facts()).isEqualTo("Line chart of 1 year, 2000. Latest 7 (2000).");
        }

        @ParameterizedTest
        @ValueSource(doubles = {0, 5, -5, 1e15, -1e15, 0.25, 1e-9})
        void equal_values_make_a_level_line(double value) {
            readsBack(chart(Unit.of("things", 2), value, value, value));
            readsBack(chart(Unit.of("things", 2), value, value, value).leavingZero());
        }

        @Test
        void negative_values_lie_below_zero() {
            ControlChart chart = chart(THINGS, -30, 20, -55);

            readsBack(chart);
            assertThat(chart.svg(Look.wide("c"))).contains(">−60</text>").contains(">0</text>");
        }

        @Test
        void values_of_a_thousand_million_are_labelled_in_words() {
            ControlChart chart = chart(Unit.pounds(0), 1.2e9, 3.4e9);

            readsBack(chart);
            assertThat(chart.svg(Look.wide("c"))).contains(">£4 billion</text>").contains(">£3,400,000,000</text>");
        }

        @Test
        void values_below_one_have_ticks_with_decimals() {
            ControlChart chart = chart(Unit.of("per head", 3), 0.012, 0.047);

            readsBack(chart);
            assertThat(chart.svg(Look.wide("c"))).contains(">0.01</text>").contains(">0.047</text>");
        }

        @Test
        void counts_have_no_ticks_between_whole_numbers() {
            assertThat(new Drawn(chart(THINGS, 1, 0, 1).svg(Look.wide("c")))
                            .groups("values")
                            .getFirst()
                            .getTextContent())
                    .isEqualTo("01");
        }

        @Test
        void a_sparkline_of_huge_values_keeps_room_for_its_line() {
            Sparkline chart = Sparkline.of(
                    WORDS,
                    Unit.pounds(2),
                    List.of(Point.of(Period.year(2023), 1e14), Point.of(Period.year(2024), -1e15)));
            Drawn drawn = new Drawn(chart.svg(Look.wide("k")));

            assertThat(drawn.written()).allMatch(text -> text.x1() > 60 && text.x2() < drawn.width());
            assertThat(drawn.written()).extracting(Drawn.Written::words).containsExactly("−£1,000 trillion");
        }

        @Test
        void what_is_not_known_is_never_drawn_at_zero() {
            ControlChart chart = ControlChart.of(
                    WORDS,
                    THINGS,
                    List.of(
                            Point.of(Period.month(2024, 1), 9),
                            Point.notKnown(Period.month(2024, 2)),
                            Point.of(Period.month(2024, 3), 8)));
            Drawn drawn = new Drawn(chart.svg(Look.wide("c")));

            assertThat(drawn.shapes("points")).hasSize(2);
            assertThat(drawn.lines("line")).hasSize(2);
            assertThat(chart.rows().get(1).cells()).containsExactly("February 2024", "not known", "");
        }

        @Test
        void a_month_that_nobody_mentions_breaks_the_line_too() {
            ControlChart chart = ControlChart.of(
                    WORDS, THINGS, List.of(Point.of(Period.month(2024, 1), 9), Point.of(Period.month(2024, 3), 8)));

            assertThat(new Drawn(chart.svg(Look.wide("c"))).lines("line")).hasSize(2);
        }

        @Test
        void states_on_single_days_are_joined() {
            assertThat(new Drawn(Samples.twoDates().svg(Look.wide("c"))).lines("line"))
                    .singleElement()
                    .satisfies(line -> assertThat(line).hasSize(3));
        }

        @Test
        void an_axis_that_leaves_zero_says_so_and_one_that_does_not_is_silent() {
            assertThat(Samples.leavingZero().svg(Look.wide("c")))
                    .contains("xis begins at")
                    .contains("not at zero");
            assertThat(Samples.control().svg(Look.wide("c"))).doesNotContain("not at zero");
        }

        @Test
        void an_axis_begins_at_zero_unless_it_was_asked_to_leave_it() {
            String ticks = new Drawn(chart(THINGS, 1000, 1001).svg(Look.wide("c")))
                    .groups("values")
                    .getFirst()
                    .getTextContent();

            assertThat(ticks).startsWith("0");
        }

        @Test
        void a_long_title_is_wrapped_and_loses_no_word() {
            String title = "Word ".repeat(80).strip();
            Words words = new Words(title, "", "", "", "");
            for (Look look : List.of(Look.wide("c").spoken(), Look.narrow("c").spoken())) {
                List<String> lines = new Drawn(
                                ControlChart.of(words, THINGS, List.of()).svg(look))
                        .written().stream().map(Drawn.Written::words).toList();
                assertThat(String.join(" ", lines)).contains(title);
                assertThat(lines).noneMatch(line -> line.length() > 80);
            }
        }

        @Test
        void markup_in_words_stays_words() {
            String svg = Samples.awkward().svg(Look.wide("c").spoken());

            assertThat(svg).doesNotContain("<script>", "<title> &");
            assertThat(new Drawn(svg).root().getFirstChild().getTextContent())
                    .contains("<title> & \"quotes\" that’s")
                    .contains("Юникод, 日本語");
        }
    }

    @Nested
    class Refused_with_a_sentence {
        @Test
        void a_value_that_is_no_number() {
            assertThatThrownBy(() -> Point.of(Period.month(2024, 2), Double.NaN))
                    .isInstanceOf(Refused.class)
                    .hasMessage(
                            "The value for February 2024 is not a number (NaN); where it is not known, give no value.");
        }

        @ParameterizedTest
        @ValueSource(doubles = {1.1e15, -1.1e15, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void a_value_beyond_what_an_axis_can_show(double value) {
            assertThatThrownBy(() -> Point.of(Period.month(2024, 2), value))
                    .hasMessageStartingWith("The value for February 2024 is ")
                    .hasMessageEndingWith("; a chart can show values up to 1,000,000,000,000,000.");
        }

        @Test
        void points_that_are_not_in_the_order_of_time() {
            var points = List.of(Point.of(Period.month(2024, 2), 1), Point.of(Period.month(2024, 1), 1));

            assertThatThrownBy(() -> ControlChart.of(WORDS, THINGS, points))
                    .hasMessage(
                            "The points must come in the order of time, none twice; January 2024 comes after February"
                                    + " 2024.");
        }

        @Test
        void a_period_that_comes_twice() {
            var points = List.of(Point.of(Period.month(2024, 2), 1), Point.of(Period.month(2024, 2), 2));

            assertThatThrownBy(() -> ControlChart.of(WORDS, THINGS, points)).hasMessageContaining("none twice");
        }

        @Test
        void a_fifth_series() {
            List<Series> four = IntStream.range(0, 4)
                    .mapToObj(i -> new Series("S" + i, List.of()))
                    .toList();
            List<Series> five = new ArrayList<>(four);
            five.add(new Series("S4", List.of()));

            assertThat(SeriesChart.of(WORDS, THINGS, four).svg(Look.wide("c"))).isNotEmpty();
            assertThatThrownBy(() -> SeriesChart.of(WORDS, THINGS, five))
                    .hasMessage("A chart shows at most four series, and there are 5.");
        }

        @Test
        void two_series_of_one_name() {
            Series one = new Series("S", List.of());

            assertThatThrownBy(() -> SeriesChart.of(WORDS, THINGS, List.of(one, one)))
                    .hasMessageContaining("same name");
        }

        @Test
        void limits_for_points_that_are_not_there() {
            ControlChart chart = chart(THINGS, 1, 2, 3);

            assertThat(chart.withStages(List.of(Stage.of(0, 2, 2, 1, 3))).stages())
                    .hasSize(1);
            assertThatThrownBy(() -> chart.withStages(List.of(Stage.of(0, 3, 2, 1, 3))))
                    .hasMessageContaining("must end by point 3");
            assertThatThrownBy(() -> chart.withStages(List.of(Stage.of(0, 1, 2, 1, 3), Stage.of(1, 2, 2, 1, 3))))
                    .hasMessageContaining("may begin at point 3");
        }

        @Test
        void limits_the_wrong_way_round() {
            assertThatThrownBy(() -> Stage.of(0, 1, 2, 3, 1))
                    .hasMessage("The lower limit 3.0 lies above the upper limit 1.0.");
        }

        @Test
        void an_unknown_value_with_a_reading() {
            Point point = Point.notKnown(Period.year(2024));

            assertThatThrownBy(() -> point.reading(Reading.IMPROVING, "x")).hasMessageContaining("is not known");
        }

        @Test
        void an_interval_with_one_end() {
            assertThatThrownBy(() -> new RankedDots.Entry(
                            "A", OptionalDouble.of(1), OptionalDouble.of(0), OptionalDouble.empty(), false, ""))
                    .hasMessage("The interval of A needs two ends, the lower one first.");
        }

        @Test
        void limits_of_a_funnel_out_of_order() {
            FunnelPlot funnel = Samples.funnel();
            assertThatThrownBy(() -> new FunnelPlot(
                            WORDS,
                            THINGS,
                            "",
                            THINGS,
                            "",
                            funnel.places(),
                            funnel.centre(),
                            funnel.curve().reversed(),
                            false))
                    .hasMessageContaining("rising denominators");
        }

        @Test
        void a_chart_without_a_title() {
            assertThatThrownBy(() -> new Words(" ", "", "", "", "")).hasMessage("The title of a chart has no words.");
        }

        @Test
        void an_id_that_could_break_out_of_its_attribute() {
            ControlChart chart = chart(THINGS, 1);

            assertThatThrownBy(() -> chart.svg(Look.wide("a\"><script>"))).hasMessageContaining("is not such a name");
            assertThatThrownBy(() -> chart.svg(Look.wide("1a"))).hasMessageContaining("is not such a name");
            assertThat(chart.svg(Look.wide("a-1_B"))).contains("id=\"a-1_B-title\"");
        }
    }

    @Test
    void charts_of_nothing_are_drawn_in_every_kind() {
        List<Chart> charts = List.of(
                chart(THINGS),
                SeriesChart.of(WORDS, THINGS, List.of()),
                new FunnelPlot(
                        WORDS, THINGS, "Crimes", THINGS, "Others", List.of(), new Target(1, "Mean"), List.of(), false),
                RankedDots.of(WORDS, THINGS, List.of()),
                Sparkline.of(WORDS, THINGS, List.of()),
                new WasIs(WORDS, List.of()));

        for (Chart chart : charts) {
            assertThat(chart.svg(Look.wide("c"))).contains("No figures");
            assertThat(chart.rows()).isEmpty();
            assertThat(chart.facts()).contains("no figures");
        }
    }

    @Test
    void an_event_before_the_first_point_is_drawn_all_the_same() {
        ControlChart chart =
                chart(THINGS, 1, 2).withAnnotations(List.of(new Annotation(LocalDate.of(1999, 5, 1), "Before")));
        Drawn drawn = new Drawn(chart.svg(Look.wide("c")));

        double x = Drawn.number(
                (org.w3c.dom.Element) drawn.groups("signposts")
                        .getFirst()
                        .getElementsByTagName("line")
                        .item(0),
                "x1");

        assertThat(x).isBetween(20.0, drawn.shapes("points").getFirst().x());
    }
}
