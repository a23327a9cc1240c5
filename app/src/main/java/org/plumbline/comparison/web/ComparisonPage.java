package org.plumbline.comparison.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.ForceFigure;
import org.plumbline.comparison.Span;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.Table;
import org.plumbline.measures.Measure;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.reading.FigureWords;
import org.plumbline.opendata.forces.Force;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * Forces side by side by one measure.
 *
 * @param asked the id of the measure that was asked for; empty where none was
 * @param ours the area of the force that is marked
 * @param measures those that can be chosen
 * @param comparison empty where figures of too few forces are known
 * @param loads whether the visitor may load a list of similar forces
 */
public record ComparisonPage(
        String asked, String ours, List<Measure> measures, Optional<Comparison> comparison, boolean loads)
        implements Page {
    public ComparisonPage {
        measures = List.copyOf(measures);
    }

    @Override
    public String title() {
        return "Comparison of forces";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    /** What one chooses by. */
    public List<Content> controls() {
        List<Content> controls = new ArrayList<>();
        controls.add(Select.of(
                        "measure",
                        "Measure",
                        measures.stream()
                                .map(one -> Choice.of(one.id(), one.name()))
                                .toList())
                .withChosen(comparison.map(one -> one.measure().id()).orElse(asked)));
        comparison
                .filter(one -> one.groups().size() > 1)
                .ifPresent(one -> controls.add(Select.of(
                                "group",
                                "Part",
                                one.groups().stream()
                                        .map(group -> Choice.of(group, group.isEmpty() ? "all" : group))
                                        .toList())
                        .withChosen(one.group())));
        comparison.ifPresent(one -> controls.add(Select.of(
                        "period",
                        "Time",
                        one.spans().stream()
                                .map(span -> Choice.of(span.code(), span.words()))
                                .toList())
                .withChosen(one.span().code())));
        controls.add(Select.of("force", "Force that is marked", ForceChoice.options())
                .withChosen(ours));
        return controls;
    }

    /** {@code Share of …, outcome: Charged or summonsed, January to March 2025}. */
    public String subject() {
        return comparison
                .map(one -> one.measure().name()
                        + (one.group().isEmpty() ? "" : ", " + one.group()) + ", "
                        + one.span().words())
                .orElse("");
    }

    public Content dots() {
        return comparison.map(one -> Drawn.of(Drawings.ranked(one), "ranked")).orElse(output -> {});
    }

    /** Whether there are limits to be drawn. */
    public boolean funnelled() {
        return comparison.flatMap(Comparison::funnel).isPresent();
    }

    public Content funnel() {
        return comparison.map(one -> Drawn.of(Drawings.funnel(one), "funnel")).orElse(output -> {});
    }

    public boolean moves() {
        return comparison.filter(one -> one.trend().size() > 1).isPresent();
    }

    public Content trend() {
        return comparison.map(one -> Drawn.of(Drawings.trend(one), "trend")).orElse(output -> {});
    }

    public Table trendTable() {
        Comparison one = comparison.orElseThrow();
        return Table.of(
                        "The figures of the trend",
                        List.of(
                                Column.of("Time"),
                                Column.numeric(Drawings.ours(one)),
                                Column.numeric("Median of the others"),
                                Column.numeric("Forces in it")),
                        one.trend().stream()
                                .map(moment -> List.of(
                                        Cell.of(moment.span().words()),
                                        Cell.of(moment.ours()
                                                .map(value -> number(value))
                                                .orElse(StatedFigure.NOT_KNOWN)),
                                        Cell.of(number(moment.median())),
                                        Cell.of(String.valueOf(moment.forces()))))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders()
                .asDense();
    }

    /** The figures of the drawings, the ranked ones first. */
    public Table table() {
        Comparison one = comparison.orElseThrow();
        return Table.of(
                        "Forces by " + one.measure().name(),
                        List.of(
                                Column.numeric("Rank"),
                                Column.of("Force"),
                                Column.numeric("Figure, "
                                        + FigureWords.unit(
                                                one.measure().definition().unit())),
                                Column.of("95% interval"),
                                Column.of("Counts"),
                                Column.of("What it shows")),
                        one.forces().stream().map(this::cells).toList())
                .withHiddenCaption()
                .asDense();
    }

    private List<Cell> cells(ForceFigure one) {
        return List.of(
                Cell.of(one.rank().map(String::valueOf).orElse("–")),
                Cell.of(one.force().policeUkName()),
                Cell.of(one.figure()
                        .flatMap(StatedFigure::value)
                        .map(FigureWords::number)
                        .orElse(StatedFigure.NOT_KNOWN)),
                Cell.of(one.interval()
                        .map(range -> number(range.lower()) + " to " + number(range.upper()))
                        .orElse(one.value().isEmpty() ? "" : "none")),
                Cell.of(one.figure().map(ComparisonPage::counts).orElse("")),
                Cell.of(shows(one)));
    }

    private String shows(ForceFigure one) {
        return String.join(
                "; ",
                Stream.of(
                                one.area().equals(ours) ? "marked" : "",
                                similar(one) ? "similar to the one that is marked" : "",
                                one.beyond(),
                                one.because())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private boolean similar(ForceFigure one) {
        return comparison
                .flatMap(Comparison::similar)
                .filter(group -> group.members().contains(one.force().code()))
                .isPresent();
    }

    private static String counts(StatedFigure figure) {
        return figure.numerator().isPresent() && figure.denominator().isPresent()
                ? FigureWords.number(figure.numerator().get()) + " of "
                        + FigureWords.number(figure.denominator().get())
                : "";
    }

    private static String number(double value) {
        return String.format(Locale.UK, Math.abs(value) >= 1000 ? "%,.0f" : "%.2f", value);
    }

    /** {@code Not known for 4 forces: …}. */
    public String notKnown() {
        return comparison
                .map(Comparison::notKnown)
                .filter(forces -> !forces.isEmpty())
                .map(forces -> "Not known for " + forces.size() + (forces.size() == 1 ? " force: " : " forces: ")
                        + String.join(
                                ", ",
                                forces.stream()
                                        .map(one -> one.force().policeUkName())
                                        .toList())
                        + ".")
                .orElse("");
    }

    /** Which forces are most like ours, and what was stated for the nation. */
    public List<String> notes() {
        return comparison
                .map(one -> List.of(
                        one.similar()
                                .map(group -> "Most similar forces by the grouping " + group.version()
                                        + ", in use from " + Dates.words(group.from()) + ": "
                                        + group.members().stream()
                                                .flatMap(code -> Forces.known().withCode(code).stream())
                                                .map(Force::policeUkName)
                                                .collect(Collectors.joining(", "))
                                        + ".")
                                .orElse(
                                        "No list of most similar forces is loaded, so the median is of all other forces."),
                        one.national()
                                .map(figure -> "England and Wales: " + FigureWords.of(figure) + ", said by the "
                                        + figure.statedBy() + ".")
                                .orElse("No figure for England and Wales is known"
                                        + one.funnel()
                                                .map(limits -> "; all ranked forces together come to "
                                                        + number(limits.centre()) + ".")
                                                .orElse("."))))
                .orElse(List.of());
    }

    public List<String> aside() {
        return comparison.stream()
                .flatMap(one -> one.aside().stream())
                .map(ForceFigure::because)
                .distinct()
                .toList();
    }

    public String source() {
        return comparison.stream()
                .flatMap(one -> one.forces().stream())
                .flatMap(one -> one.figure().stream())
                .findFirst()
                .map(figure -> "Source: " + figure.statedBy() + ", " + figure.document() + ".")
                .orElse("");
    }

    /** The span that is shown, for the address. */
    public String period() {
        return comparison.map(Comparison::span).map(Span::code).orElse("");
    }
}
