package org.plumbline.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;

/** The figures that a return states when it is approved: one for each cell, what is not known too. */
final class ReturnFigures {
    private ReturnFigures() {}

    static List<StatedFigure> of(
            FormDesign design, ReturnPeriod period, Cells cells, Checked checked, List<Reason> reasons) {
        List<StatedFigure> figures = new ArrayList<>();
        for (FormLine line : design.lines()) {
            for (FormArea area : design.areas()) {
                cells.find(line.id(), area.slug())
                        .ifPresent(cell -> figures.add(new StatedFigure(
                                line.measure(),
                                area.slug(),
                                "",
                                Optional.of(StatedDay.of(period.from())),
                                Optional.of(StatedDay.of(period.to())),
                                Optional.empty(),
                                cell.notKnown() ? StatedFigure.NOT_KNOWN : cell.typed(),
                                cell.number(),
                                Optional.empty(),
                                Optional.empty(),
                                line.unit(),
                                design.saidBy(),
                                document(design, period),
                                design.cell(line.id(), area.slug()),
                                note(cell, checked, reasons),
                                "",
                                figures.size() + 1)));
            }
        }
        return List.copyOf(figures);
    }

    static String document(FormDesign design, ReturnPeriod period) {
        return design.name() + ", " + period.words();
    }

    /** The rules that a figure breaks, each with the reason that was given. */
    private static String note(Cell cell, Checked checked, List<Reason> reasons) {
        return checked.breaches().stream()
                .filter(breach ->
                        breach.line().equals(cell.line()) && breach.area().equals(cell.area()))
                .map(breach -> breach.sentence()
                        + reasons.stream()
                                .filter(reason -> reason.breach().equals(breach.key()))
                                .map(reason -> " " + reason.because())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
