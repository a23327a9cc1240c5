package org.plumbline.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.charts.Drawn.Written;
import org.w3c.dom.Element;

/** What holds of every drawing, whatever is drawn. */
class DrawingTest {

    record Drawing(String name, Chart chart, Look look) {
        Drawn drawn() {
            return new Drawn(chart.svg(look));
        }

        @Override
        public String toString() {
            return name + " " + look.width() + (look.withWords() ? " with words" : "");
        }
    }

    static Stream<Drawing> drawings() {
        return Samples.all().entrySet().stream().flatMap(DrawingTest::drawings);
    }

    private static Stream<Drawing> drawings(Map.Entry<String, Chart> sample) {
        return Stream.of(
                        Look.wide("w"),
                        Look.narrow("n"),
                        Look.wide("s").spoken(),
                        Look.narrow("t").spoken())
                .map(look -> new Drawing(sample.getKey(), sample.getValue(), look));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void no_text_lies_on_another(Drawing drawing) {
        List<Written> texts = drawing.drawn().written();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                assertThat(texts.get(i).meets(texts.get(j)))
                        .as("%s on %s", texts.get(i), texts.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void nor_does_any_in_charts_that_nobody_chose() {
        Seeds.times(250, random -> {
            Chart chart = Chances.any(random);
            for (Look look :
                    List.of(Look.wide("w"), Look.narrow("n"), Look.narrow("t").spoken())) {
                Drawing drawing = new Drawing("chance", chart, look);
                no_text_lies_on_another(drawing);
                no_text_leaves_the_sheet(drawing);
                there_are_no_more_than_seven_ticks(drawing);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void no_text_leaves_the_sheet(Drawing drawing) {
        Drawn drawn = drawing.drawn();
        assertThat(drawn.written())
                .allMatch(text ->
                        text.x1() >= 0 && text.x2() <= drawn.width() && text.y1() >= 0 && text.y2() <= drawn.height());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void it_is_an_image_with_a_title_and_a_description(Drawing drawing) {
        Element root = drawing.drawn().root();
        String id = drawing.look().id();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo(id + "-title " + id + "-desc");
        assertThat(((Element) root.getFirstChild()).getTagName()).isEqualTo("title");
        assertThat(root.getFirstChild().getTextContent())
                .isEqualTo(drawing.chart().words().title());
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(drawing.chart().facts());
        assertThat(drawing.chart().alternative())
                .startsWith(drawing.chart().words().title())
                .endsWith(drawing.chart().facts());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void every_id_in_it_begins_with_the_one_that_was_given(Drawing drawing) {
        List<String> ids = new ArrayList<>();
        for (String tag : List.of("svg", "title", "desc", "g", "path", "text", "line", "rect")) {
            Drawn drawn = drawing.drawn();
            Stream.concat(Stream.of(drawn.root()), drawn.all(tag).stream())
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
        assertThat(ids).isNotEmpty().allMatch(id -> id.startsWith(drawing.look().id()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void it_has_no_script_no_style_and_no_reference_to_anything(Drawing drawing) {
        String svg = drawing.chart().svg(drawing.look());

        assertThat(svg)
                .doesNotContain("<script", "style=", "<style", "href", "url(", "onload", "<image", "<foreignObject");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void drawn_again_it_is_the_same_to_the_letter(Drawing drawing) {
        assertThat(drawing.chart().svg(drawing.look()))
                .isEqualTo(drawing.chart().svg(drawing.look()));
        assertThat(drawing.chart().svg(drawing.look())).doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void letters_are_at_least_fifteen_pixels_so_that_they_stay_above_twelve_when_drawn_smaller(Drawing drawing) {
        Drawn drawn = drawing.drawn();
        double size = Drawn.number(drawn.root(), "font-size");

        // The narrowest places that a page gives to the two layouts: 640 pixels less its margins, 320 less its margins.
        assertThat(size * (drawing.look().isWide() ? 580 : 290) / Math.max(drawn.width(), 340))
                .isGreaterThanOrEqualTo(12);
        assertThat(drawn.all("text"))
                .allMatch(text -> !text.hasAttribute("font-size") || Drawn.number(text, "font-size") >= size);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void there_are_no_more_than_seven_ticks(Drawing drawing) {
        drawing.drawn()
                .groups("values")
                .forEach(axis -> assertThat(axis.getElementsByTagName("text").getLength())
                        .isBetween(2, 7));
    }

    @Test
    void a_file_of_its_own_says_what_it_is_and_has_title_subtitle_and_source_in_it() {
        String file = new String(Samples.control().file("control"), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        List<String> texts =
                new Drawn(file).written().stream().map(Written::words).toList();
        assertThat(String.join(" ", texts))
                .contains(Samples.WORDS.title(), Samples.WORDS.subtitle(), Samples.WORDS.sourceLine());
    }

    @Test
    void without_words_neither_title_nor_source_are_drawn() {
        List<String> texts = new Drawn(Samples.control().svg(Look.wide("c")))
                .written().stream().map(Written::words).toList();

        assertThat(String.join(" ", texts)).doesNotContain("Overdue", "Source");
    }

    @Nested
    class Marks {
        @Test
        void steps_and_events_are_drawn_and_named() {
            Drawn drawn = new Drawn(Samples.control().svg(Look.wide("c")));
            Element posts = drawn.groups("signposts").getFirst();

            assertThat(posts.getElementsByTagName("line").getLength()).isEqualTo(3);
            assertThat(String.join(
                            " ", drawn.written().stream().map(Written::words).toList()))
                    .contains("Limits anew: new operating model")
                    .contains("New operating model, 3 April 2023")
                    .contains("Moved to Engage, 24 November 2023");
        }

        @Test
        void no_upright_line_crosses_the_name_of_another() {
            Seeds.times(100, random -> {
                List<Annotation> events = new ArrayList<>();
                for (int i = 0; i < 1 + random.nextInt(7); i++) {
                    events.add(new Annotation(
                            LocalDate.of(2022, 4, 1).plusDays(random.nextInt(730)),
                            "Event ".repeat(1 + random.nextInt(6))));
                }
                ControlChart chart = Samples.control().withAnnotations(events);
                for (Look look : List.of(Look.wide("w"), Look.narrow("n"))) {
                    Drawn drawn = new Drawn(chart.svg(look));
                    List<Written> texts = drawn.written();
                    var lines = drawn.groups("signposts").getFirst().getElementsByTagName("line");
                    for (int i = 0; i < lines.getLength(); i++) {
                        Element line = (Element) lines.item(i);
                        double x = Drawn.number(line, "x1");
                        assertThat(texts)
                                .noneMatch(text -> text.x1() < x
                                        && x < text.x2()
                                        && text.y1() < Drawn.number(line, "y2")
                                        && Drawn.number(line, "y1") < text.y2());
                    }
                }
            });
        }

        @Test
        void the_key_names_each_shape_that_occurs_and_no_other() {
            String key = new Drawn(Samples.control().svg(Look.wide("c")))
                    .groups("key")
                    .getFirst()
                    .getTextContent();

            assertThat(key)
                    .contains(
                            Reading.ORDINARY.words(),
                            Reading.IMPROVING.words(),
                            Reading.WORSENING.words(),
                            "provisional",
                            "not known")
                    .doesNotContain(Reading.NEITHER.words());
        }

        @Test
        void a_single_point_without_limits_needs_no_key() {
            Chart chart = ControlChart.of(Samples.WORDS, Unit.count("x"), List.of(Point.of(Period.year(2024), 3)));

            assertThat(new Drawn(chart.svg(Look.wide("c"))).groups("key")).isEmpty();
        }

        @Test
        void ours_is_told_by_shape_in_a_funnel_and_in_a_ranking() {
            assertThat(new Drawn(Samples.funnel().svg(Look.wide("f"))).shapes("points"))
                    .filteredOn(shape -> shape.shape().equals("diamond"))
                    .hasSize(1);
            assertThat(new Drawn(Samples.ranked(43).svg(Look.wide("r"))).shapes("rows"))
                    .filteredOn(shape -> shape.shape().equals("diamond"))
                    .hasSize(1);
        }

        @Test
        void each_of_four_series_has_a_dash_and_a_shape_of_its_own() {
            List<Element> groups = new Drawn(Samples.series().svg(Look.wide("s"))).groups("series");

            assertThat(groups).hasSize(4);
            assertThat(groups.stream()
                            .map(group -> ((Element) group.getFirstChild()).getAttribute("stroke-dasharray"))
                            .distinct())
                    .hasSize(4);
            assertThat(groups.stream()
                            .map(group -> Drawn.shapes(group).getFirst().shape())
                            .distinct())
                    .hasSize(4);
        }
    }

    @Test
    void a_drawing_of_240_points_takes_well_under_a_millisecond() {
        ControlChart chart = Samples.twentyYears();
        for (int i = 0; i < 400; i++) {
            assertThat(chart.svg(Look.wide("c"))).isNotEmpty();
        }

        long best = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long start = System.nanoTime();
            String svg = chart.svg(Look.wide("c"));
            best = Math.min(best, System.nanoTime() - start);
            assertThat(svg).isNotEmpty();
        }

        System.out.println("240 points in " + best / 1000 + " µs");
        assertThat(best).isLessThan(1_000_000);
    }

    @Test
    void twice_the_points_are_not_four_times_the_letters() {
        int once = line(120).svg(Look.wide("c")).length();
        int twice = line(240).svg(Look.wide("c")).length();

        assertThat(twice).isLessThan(2 * once + 200);
    }

    private static ControlChart line(int many) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            points.add(Point.of(Period.month(YearMonth.of(2000, 1).plusMonths(i)), 50 + i % 7));
        }
        return ControlChart.of(Samples.WORDS, Unit.count("x"), points);
    }
}
