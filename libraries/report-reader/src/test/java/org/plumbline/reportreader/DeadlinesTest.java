package org.plumbline.reportreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.reportreader.InspectionReport.Due;

class DeadlinesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 12, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Immediately, Northshire Police should:                                      | Immediately | 2023-12-22
                    The force should immediately:                                               | immediately | 2023-12-22
                    Immediately, Northshire Police should make sure that:                       | Immediately | 2023-12-22
                    The force should take immediate steps to:                                   | immediate steps | 2023-12-22
                    With immediate effect, the force should:                                    | With immediate effect | 2023-12-22
                    Within three months, Northshire Police should:                              | Within three months | 2024-03-22
                    Within 6 months, Northshire Police should:                                  | Within 6 months | 2024-06-22
                    Within the next twelve months the service should:                           | Within the next twelve months | 2024-12-22
                    Within 28 days, the service should:                                         | Within 28 days | 2024-01-19
                    Within two weeks, the service should:                                       | Within two weeks | 2024-01-05
                    Within one year, the service should:                                        | Within one year | 2024-12-22
                    By 31 August 2021, the service should:                                      | By 31 August 2021 | 2021-08-31
                    By 1st March 2024 the force should:                                         | By 1st March 2024 | 2024-03-01
                    By the end of February 2024, the force should:                              | By the end of February 2024 | 2024-02-29
                    By March 2024, the force should:                                            | By March 2024 | 2024-03-31
                    By the end of 2024, the force should:                                       | By the end of 2024 | 2024-12-31
                    Not later than 31 March 2015, the force should:                             | Not later than 31 March 2015 | 2015-03-31
                    As soon as possible, and no later than 30 June 2024, the service should:    | no later than 30 June 2024 | 2024-06-30
                    In the next six months the force should:                                    | In the next six months | 2024-06-22
                    HMIC recommends that within six months the force should:                    | within six months | 2024-06-22
                    """)
    void a_lead_in_gives_its_words_and_their_day(String text, String phrase, LocalDate day) {
        assertThat(Deadlines.ofLeadIn(text, PUBLISHED)).isEqualTo(new Due(phrase, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, within six months, 2024-02-29",
        "2022-08-31, within six months, 2023-02-28",
        "2023-08-28, within six months, 2024-02-28",
        "2023-11-30, within three months, 2024-02-29",
        "2024-02-29, within twelve months, 2025-02-28",
        "2023-12-31, within one month, 2024-01-31"
    })
    void months_run_to_the_same_day_or_the_last_there_is(LocalDate published, String phrase, LocalDate day) {
        assertThat(Deadlines.ofLeadIn("The force should, " + phrase + ":", published))
                .isEqualTo(new Due(phrase, day));
    }

    @Test
    void without_a_day_of_publication_only_dates_are_known() {
        assertThat(Deadlines.ofLeadIn("Within six months, the force should:", null))
                .isEqualTo(new Due("Within six months", null));
        assertThat(Deadlines.ofLeadIn("Immediately, the force should:", null)).isEqualTo(new Due("Immediately", null));
        assertThat(Deadlines.ofLeadIn("By 31 March 2024, the force should:", null))
                .isEqualTo(new Due("By 31 March 2024", LocalDate.of(2024, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "we said that the force should:",
        "The force should continue to develop:",
        "By summer the roads will be dry:"
    })
    void a_line_without_a_deadline_has_none(String text) {
        assertThat(Deadlines.ofLeadIn(text, PUBLISHED)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    make sure that calls are answered within ten seconds                          | ''
                    contact every victim within 28 days                                           | ''
                    make sure that officers respond immediately to calls from children            | ''
                    By 31 March 2024, the force should publish its plan                           | By 31 March 2024
                    Immediately, the force should stop                                            | Immediately
                    immediately review all open cases                                             | immediately
                    The force should immediately review all open cases                            | immediately
                    The Home Office should, within six months, change the law                     | within six months
                    The force should publish its plan by 31 March 2024.                           | by 31 March 2024
                    The force should complete its review within six months.                       | within six months
                    The force should repair its cells without delay.                              | without delay
                    We recommend that, within three months, the force improves its records.       | within three months
                    """)
    void a_recommendation_has_its_own_deadline_only_where_it_says_by_when_to_be_better(String text, String phrase) {
        assertThat(phrase(Deadlines.ofRecommendation(text, PUBLISHED))).isEqualTo(phrase);
    }

    private static String phrase(@Nullable Due due) {
        return due == null ? "" : due.phrase();
    }
}
