package org.plumbline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceClassTest {
    @ParameterizedTest
    @CsvSource({
        "HMICFRS, INSPECTORATE",
        "ONS via HMICFRS, OFFICIAL_STATISTIC",
        "WMP (told HMICFRS), FORCE",
        "Chief Constable WMP, FORCE",
        "PCC West Midlands, COMMISSIONER",
        "Home Office via OPCC, OFFICIAL_STATISTIC",
        "Force liaison officer, FORCE",
        "A charity, OTHER",
        "'', OTHER"
    })
    void is_that_of_the_first_body_named(String statedBy, SourceClass expected) {
        assertThat(SourceClass.saidBy(statedBy)).isEqualTo(expected);
    }
}
