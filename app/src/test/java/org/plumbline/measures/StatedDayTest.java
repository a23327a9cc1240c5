package org.plumbline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDayTest {
    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2023-12-31",
        "2022/23, 2022-04-01, 2023-03-31",
        "2022-2023, 2022-04-01, 2023-03-31",
        "1999/00, 1999-04-01, 2000-03-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "3/4/2023, 2023-04-03, 2023-04-03",
        "3 April 2023, 2023-04-03, 2023-04-03",
        "April 2023, 2023-04-01, 2023-04-30",
        "Sep 2023, 2023-09-01, 2023-09-30"
    })
    void reaches_as_far_as_it_was_stated(String stated, String first, String last) {
        assertThat(StatedDay.of(stated))
                .hasValueSatisfying(
                        day -> assertThat(day.first() + " to " + day.last()).isEqualTo(first + " to " + last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2023-13", "2023-02-29", "31/4/2023", "2022/24", "13/13/2023", "yesterday", "1066", "99999"})
    void is_empty_where_it_is_no_such_day(String stated) {
        assertThat(StatedDay.of(stated)).isEmpty();
    }
}
