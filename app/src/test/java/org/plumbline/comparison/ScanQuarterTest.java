package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanQuarterTest {
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-01-01",
        "2027-01-01, 2027-04-01",
        "2027-03-31, 2027-04-01",
        "2027-04-01, 2027-07-01",
        "2027-11-21, 2028-01-01"
    })
    void the_next_scan_is_on_the_first_day_of_the_next_quarter(LocalDate day, LocalDate next) {
        assertThat(ScanQuarter.next(day)).isEqualTo(next);
    }
}
