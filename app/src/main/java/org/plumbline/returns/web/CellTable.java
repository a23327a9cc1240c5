package org.plumbline.returns.web;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.returns.Cell;
import org.plumbline.returns.Cells;
import org.plumbline.returns.FormArea;
import org.plumbline.returns.FormDesign;
import org.plumbline.returns.FormLine;
import org.plumbline.web.Typed;

/**
 * The values of a return as a table: a row for each line, or for each area where there are more of these, so that it is
 * long rather than wide.
 *
 * @param caption what the table holds
 * @param notes what helps with lines that are columns
 * @param corner the heading over the headings of the rows
 */
public record CellTable(String caption, List<String> notes, String corner, List<String> columns, List<Row> rows) {
    /**
     * A row.
     *
     * @param href the measure that it feeds; empty where each box feeds another
     * @param hint empty for none
     */
    public record Row(String heading, String href, String hint, List<Box> boxes) {}

    /**
     * One value.
     *
     * @param typed as it stands in its box
     * @param shown as a page writes it; what was not given is said to be not given
     * @param problem empty where it can be read
     */
    public record Box(String name, String label, String typed, String shown, String problem) {
        public boolean wrong() {
            return !problem.isEmpty();
        }

        public String problemId() {
            return name + "-error";
        }
    }

    static String name(String line, String area) {
        return "value." + line + "." + area;
    }

    /** As it is kept. */
    static CellTable of(FormDesign design, Cells cells) {
        return table(design, (line, area) -> {
            Cell cell = cells.find(line.id(), area.slug()).orElse(new Cell(line.id(), area.slug(), ""));
            return box(design, cell, "");
        });
    }

    /** As it was typed, with what cannot be read. */
    static CellTable of(FormDesign design, Typed typed) {
        return table(design, (line, area) -> {
            String name = name(line.id(), area.slug());
            return box(design, new Cell(line.id(), area.slug(), typed.text(name)), typed.problem(name));
        });
    }

    @FunctionalInterface
    private interface Boxes {
        Box at(FormLine line, FormArea area);
    }

    private static CellTable table(FormDesign design, Boxes boxes) {
        List<FormLine> lines = design.lines();
        List<FormArea> areas = design.areas();
        return areas.size() > lines.size()
                ? new CellTable(
                        "Values by area",
                        lines.stream()
                                .filter(line -> !line.hint().isEmpty())
                                .map(line -> line.name() + ": " + line.hint())
                                .toList(),
                        "Area",
                        lines.stream().map(CellTable::heading).toList(),
                        areas.stream()
                                .map(area -> new Row(
                                        area.name(),
                                        "",
                                        "",
                                        lines.stream()
                                                .map(line -> boxes.at(line, area))
                                                .toList()))
                                .toList())
                : new CellTable(
                        "Values by line",
                        List.of(),
                        "Line",
                        areas.stream().map(FormArea::name).toList(),
                        lines.stream()
                                .map(line -> new Row(
                                        heading(line),
                                        "/measures/" + line.measure(),
                                        line.hint(),
                                        areas.stream()
                                                .map(area -> boxes.at(line, area))
                                                .toList()))
                                .toList());
    }

    private static String heading(FormLine line) {
        boolean said = line.unit().equals("count") || line.unit().equalsIgnoreCase(line.name());
        return said ? line.name() : line.name() + " (" + line.unit() + ")";
    }

    private static Box box(FormDesign design, Cell cell, String problem) {
        return new Box(
                name(cell.line(), cell.area()),
                design.line(cell.line()).orElseThrow().name() + ", "
                        + design.area(cell.area()).orElseThrow().name(),
                cell.typed(),
                cell.typed().isEmpty() ? "not given" : cell.words(),
                problem);
    }

    private Stream<Box> boxes() {
        return rows.stream().flatMap(row -> row.boxes().stream());
    }

    ErrorSummary errors() {
        return ErrorSummary.of(boxes().filter(Box::wrong)
                .map(box -> new ErrorSummary.Problem(box.label() + ": " + box.problem(), "#" + box.name()))
                .toList());
    }
}
