package org.plumbline.measures.web;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.charts.ControlChart;
import org.plumbline.charts.Look;
import org.plumbline.charts.Row;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Table;
import org.plumbline.measures.Definition;
import org.plumbline.measures.reading.FigureWords;
import org.plumbline.measures.reading.Verdict;
import org.plumbline.web.Drawn;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * One measure, for one area and group of it.
 *
 * @param headline what its figures come to
 * @param age how old the last figure is; empty where none is known
 * @param chart empty where there is less than two figures to be drawn
 * @param method how the limits of the chart are made
 * @param target what is to be reached, and whether it will be; empty without a target
 * @param aside what is known and not on the line
 * @param whole whether every statement is shown, and every point of the chart
 * @param places other areas and groups of which figures are known
 * @param comparison of forces; empty where figures of fewer than five areas are known
 * @param tests the findings that it tests, and how it stands to each
 * @param claims what somebody says that its figures show, and how that stands
 * @param changes recalculations and what happened, in words
 * @param recalculated whether limits are calculated anew from some day
 * @param drawn what was drawn of it before
 */
public record MeasurePage(
        String id,
        String title,
        Definition definition,
        String owner,
        String area,
        String group,
        String place,
        String headline,
        String age,
        Optional<ControlChart> chart,
        String method,
        String target,
        List<Statement> aside,
        LocalDate was,
        LocalDate is,
        Optional<Compared> compared,
        List<Statement> statements,
        boolean whole,
        List<Reference> places,
        Optional<Reference> comparison,
        List<Reference> tests,
        List<Claimed> claims,
        List<String> changes,
        boolean recalculated,
        boolean mayChange,
        Drawn drawn)
        implements Page {
    private static final int STATEMENTS = 25;

    /**
     * What somebody says that the figures show.
     *
     * @param said who said it, when and where
     * @param then how it stands by the figures known on the day on which it was said
     * @param now how it stands by those known from this vantage
     */
    public record Claimed(String words, String said, Verdict then, Verdict now) {}

    /** Something with a page of its own. */
    public record Reference(String href, String text) {}

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    /** A part of the page that is the same for everybody who is shown this page; drawn once. */
    public Content once(String name, Content content) {
        return drawn.once(name, content);
    }

    /** The drawing; two of them, of which the width of the window shows one. */
    public Content drawing() {
        return output -> chart.ifPresent(drawn -> {
            output.writeContent("<div class=\"plumbline-chart plumbline-chart--wide\">");
            output.writeContent(drawn.svg(Look.wide("chart")));
            output.writeContent("</div><div class=\"plumbline-chart plumbline-chart--narrow\">");
            output.writeContent(drawn.svg(Look.narrow("chart-narrow")));
            output.writeContent("</div>");
        });
    }

    /** The table beneath the chart: the same figures, in its order. */
    public Table beneath() {
        ControlChart drawn = chart.orElseThrow();
        List<String> columns = drawn.columns();
        List<Column> headings = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            headings.add(
                    at == 0 || at == columns.size() - 1 ? Column.of(columns.get(at)) : Column.numeric(columns.get(at)));
        }
        return Table.of(
                        "The figures of the chart",
                        headings,
                        drawn.rows().stream().map(MeasurePage::cells).toList())
                .withHiddenCaption()
                .withRowHeaders()
                .asDense();
    }

    private static List<Cell> cells(Row row) {
        return Stream.of(
                        Stream.of(Cell.of(row.label())),
                        row.figures().stream().map(figure -> Cell.of(figure.words())),
                        Stream.of(Cell.of(String.join("; ", row.flags()))))
                .flatMap(cells -> cells)
                .toList();
    }

    /** The statements that the page shows, the last ones first. */
    public List<Statement> shown() {
        return whole ? statements : statements.stream().limit(STATEMENTS).toList();
    }

    /** Where every point and every statement is shown; empty where they are, or are few. */
    public Optional<Reference> everything(Frame frame) {
        return whole || statements.size() <= STATEMENTS
                ? Optional.empty()
                : Optional.of(new Reference(
                        frame.href("/measures/" + id + "?all=yes&area=" + area + "&group="
                                + URLEncoder.encode(group, StandardCharsets.UTF_8)),
                        "Show all " + statements.size() + " statements, and the chart with every point"));
    }

    public Table statementsTable(String caption, List<Statement> shown, Frame frame) {
        return Table.of(
                        caption,
                        List.of(
                                Column.of("When"),
                                Column.of("Figure"),
                                Column.of("Who says it, and where"),
                                Column.of("Recorded"),
                                Column.of("Standing")),
                        shown.stream()
                                .map(one -> List.of(
                                        Cell.of(one.when()),
                                        Cell.of(one.figure()),
                                        Cell.of(one.by() + ": " + one.where()),
                                        Cell.of(Link.of(one.recorded(), frame.href("/record/" + one.entry()))),
                                        Cell.of(one.standing())))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders()
                .asDense();
    }

    public SummaryList defined() {
        return SummaryList.of(List.of(
                SummaryList.Row.of("What it counts", said(definition.counts())),
                SummaryList.Row.of("Unit", FigureWords.unit(definition.unit())),
                SummaryList.Row.of("Which way is good", definition.good().words()),
                SummaryList.Row.of("Numerator", said(definition.numerator())),
                SummaryList.Row.of("Denominator", said(definition.denominator())),
                SummaryList.Row.of("Counted", definition.basis().words()),
                SummaryList.Row.of("Kind of source", definition.source().words()),
                SummaryList.Row.of("Window", said(definition.window())),
                SummaryList.Row.of("A figure comes", definition.cadence().words()),
                SummaryList.Row.of(
                        "Expected",
                        definition.lagDays() + " days after its period; stale " + definition.graceDays()
                                + " days later"),
                SummaryList.Row.of("Chart", definition.chart().words()),
                SummaryList.Row.of("Who answers for it", said(owner))));
    }

    private static String said(String words) {
        return words.isEmpty() ? "not known" : words;
    }

    /** What this visitor can record. */
    public List<Reference> actions(Frame frame) {
        if (!mayChange || !frame.editable()) {
            return List.of();
        }
        List<Reference> actions = new ArrayList<>(List.of(
                action("figure", "A figure"),
                action("definition", "What it measures"),
                action("target", "A target"),
                action("annotation", "Something that happened"),
                action("claim", "A claim about it"),
                action("recalculation", "Limits anew from a day"),
                action("test", "That it tests a finding")));
        if (!target.isEmpty()) {
            actions.add(action("target-end", "That the target is given up"));
        }
        if (recalculated) {
            actions.add(action("recalculation-end", "That limits are not calculated anew"));
        }
        if (!tests.isEmpty()) {
            actions.add(action("test-end", "That it tests a finding no more"));
        }
        return actions;
    }

    private Reference action(String noun, String text) {
        return new Reference("/measures/" + id + "/" + noun + "?area=" + area, text);
    }

    public String address() {
        return "/measures/" + id;
    }

    /** The files that it can be had as. */
    public List<Reference> files(Frame frame) {
        return Stream.of("csv", "xlsx", "ods", "json", "svg")
                .filter(extension -> !extension.equals("svg") || chart.isPresent())
                .map(extension -> new Reference(
                        frame.href(address() + "/figures." + extension + "?area=" + area + "&group="
                                + URLEncoder.encode(group, StandardCharsets.UTF_8)),
                        extension.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
