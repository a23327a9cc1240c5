package org.plumbline.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes figures into one imagined document, line by line. */
final class Paper {
    private final String document;
    private final List<StatedFigure> figures = new ArrayList<>();
    private int line = 10;

    Paper(String document) {
        this.document = document;
    }

    static Paper ofTheForce() {
        return new Paper("Quarterly report 2024-05-20");
    }

    Paper says(String measure, String value, String unit) {
        return says(measure, value, unit, "2023-04-01", "2024-03-31");
    }

    Paper says(String measure, String value, String unit, String start, String end) {
        return says(measure, value, unit, Period.parse(start, end), "");
    }

    Paper says(String measure, String value, String unit, Period period, String note) {
        String id = document.charAt(0) + Integer.toString(figures.size() + 1);
        figures.add(new StatedFigure(
                id,
                measure,
                new BigDecimal(value),
                unit,
                period,
                PartialDate.of(LocalDate.of(2024, 5, 1)),
                "Northshire Police",
                document,
                "p" + line++,
                note));
        return this;
    }

    /** The next figures stand further down, in another table. */
    Paper leavesAGap() {
        line += 30;
        return this;
    }

    /** The next figure stands on the line of the one before. */
    Paper onTheSameLine() {
        line--;
        return this;
    }

    List<StatedFigure> figures() {
        return List.copyOf(figures);
    }

    Reconciled reconciled() {
        return Reconciliation.recognisingOnly().check(figures);
    }

    List<String> sums() {
        return reconciled().contradictions().stream()
                .map(Contradiction::arithmetic)
                .toList();
    }
}
