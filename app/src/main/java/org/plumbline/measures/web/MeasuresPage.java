package org.plumbline.measures.web;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Filter;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.ResultsPagination;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.Table;
import org.plumbline.govuk.TextInput;
import org.plumbline.measures.SourceClass;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * All measures of which something is known, or what is looked for.
 *
 * @param total how many are as asked
 * @param stale how many of them are stale
 */
public record MeasuresPage(MeasureFilter filter, int total, long stale, List<MeasureRow> rows) implements Page {
    private static final int SIZE = 50;
    private static final List<Choice.Option> STATES = List.of(
            Choice.of("", "any"),
            Choice.of("series", "more than one figure"),
            Choice.of("tests", "tests a finding"),
            Choice.of("stale", "stale"));

    static MeasuresPage of(List<MeasureRow> all, MeasureFilter filter) {
        List<MeasureRow> found = all.stream().filter(filter::takes).toList();
        return new MeasuresPage(
                filter,
                found.size(),
                found.stream().filter(MeasureRow::stale).count(),
                found.stream().skip((filter.page() - 1L) * SIZE).limit(SIZE).toList());
    }

    @Override
    public String title() {
        return "Measures";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    /** {@code 12 measures; 3 of them are stale.} */
    public String count() {
        if (total == 0) {
            return filter.any() ? "No measure is as asked." : "No measure is defined that you may see.";
        }
        return (total == 1 ? "One measure" : "%,d measures".formatted(total))
                + (stale == 0 ? "." : "; " + stale + (stale == 1 ? " of them is stale." : " of them are stale."));
    }

    public Filter drawn(Frame frame) {
        List<Content> controls = List.of(
                TextInput.of("q", "Words in the name").withValue(filter.words()),
                Select.of(
                                "source",
                                "Who says it",
                                Stream.concat(
                                                Stream.of(Choice.of("", "any")),
                                                Arrays.stream(SourceClass.values())
                                                        .map(one -> Choice.of(one.code(), one.words())))
                                        .toList())
                        .withChosen(filter.source().map(SourceClass::code).orElse("")),
                Select.of("state", "State", STATES).withChosen(filter.state()));
        Filter drawn = Filter.of(output -> controls.forEach(control -> control.writeTo(output)));
        return filter.any() ? drawn.withSelected(frame.href("/measures"), selected(frame)) : drawn;
    }

    private List<Filter.Category> selected(Frame frame) {
        Stream<Optional<String>> chosen = Stream.of(
                Optional.of(filter.words()).filter(words -> !words.isEmpty()).map(words -> "“" + words + "”"),
                filter.source().map(SourceClass::words),
                STATES.stream()
                        .filter(one -> !filter.state().isEmpty() && one.value().equals(filter.state()))
                        .map(Choice.Option::text)
                        .findFirst());
        return List.of(new Filter.Category(
                "Chosen",
                chosen.flatMap(Optional::stream)
                        .map(one -> new Filter.Selected(one, frame.href("/measures")))
                        .toList()));
    }

    public Table table(Frame frame) {
        return Table.of(
                        "Measures",
                        List.of(
                                Column.of("Measure"),
                                Column.of("Last figure"),
                                Column.of("Who says it"),
                                Column.of("What the figures say")),
                        rows.stream()
                                .map(row -> List.of(
                                        Cell.of(Link.of(row.name(), frame.href("/measures/" + row.id()))),
                                        Cell.of(last(row)),
                                        Cell.of(row.source()),
                                        Cell.of(row.says())))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    private static Content last(MeasureRow row) {
        return output -> {
            output.writeContent("<strong>");
            output.writeUserContent(row.last());
            output.writeContent("</strong><br>");
            output.writeUserContent(row.when());
            if (!row.age().isEmpty()) {
                output.writeContent("<br><span class=\"govuk-hint\">");
                output.writeUserContent(row.age());
                output.writeContent("</span>");
            }
        };
    }

    public boolean paged() {
        return total > SIZE;
    }

    public ResultsPagination pagination(Frame frame) {
        return ResultsPagination.of(
                new ResultsPagination.Results(total, SIZE, "measures"),
                filter.page(),
                number -> frame.href(filter.href(number)));
    }
}
