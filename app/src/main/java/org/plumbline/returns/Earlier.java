package org.plumbline.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values that count of the returns before one, by the first days of their periods. */
record Earlier(SortedMap<LocalDate, Cells> periods) {
    static final Earlier NONE = new Earlier(new TreeMap<>());

    Earlier {
        periods = Collections.unmodifiableSortedMap(new TreeMap<>(periods));
    }

    Optional<BigDecimal> number(LocalDate from, String line, String area) {
        return Optional.ofNullable(periods.get(from)).flatMap(cells -> cells.number(line, area));
    }

    /** The known values of a cell, the first first. */
    List<BigDecimal> numbers(String line, String area) {
        return periods.values().stream()
                .flatMap(cells -> cells.number(line, area).stream())
                .toList();
    }
}
