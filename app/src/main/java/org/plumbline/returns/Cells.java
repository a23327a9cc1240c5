package org.plumbline.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of a return that were given; a cell that is not here was not given. */
public record Cells(List<Cell> given) {
    public static final Cells NONE = new Cells(List.of());

    /** Keeps those in which something was typed. */
    public Cells {
        given = given.stream().filter(cell -> !cell.typed().isEmpty()).toList();
    }

    public Optional<Cell> find(String line, String area) {
        return given.stream()
                .filter(cell -> cell.line().equals(line) && cell.area().equals(area))
                .findFirst();
    }

    /** Empty where it was not given or is not known. */
    Optional<BigDecimal> number(String line, String area) {
        return find(line, area).flatMap(Cell::number);
    }

    /** These, and others in the place of those of the same line and area. */
    public Cells with(List<Cell> others) {
        Cells later = new Cells(others);
        List<Cell> all = new ArrayList<>(given);
        all.removeIf(cell -> later.find(cell.line(), cell.area()).isPresent());
        all.addAll(later.given);
        return new Cells(all);
    }
}
