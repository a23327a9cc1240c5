package org.plumbline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.returns.Designs.APRIL;
import static org.plumbline.returns.Designs.JULY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.measures.Cadence;

class ReturnFormTest {
    private static final String FORCE = "force";
    private static final LocalDate DESIGNED = LocalDate.of(2023, 3, 1);

    private static ReturnForm form(Optional<LocalDate> ended, FormDesign... designs) {
        List<FormVersion> versions = new ArrayList<>();
        for (FormDesign design : designs) {
            versions.add(new FormVersion(versions.size() + 1, design, DESIGNED, List.of(FORCE)));
        }
        return new ReturnForm("activity", versions, ended, "", DESIGNED, 0);
    }

    private static ReturnForm quarterly() {
        return form(Optional.empty(), Designs.quarterly(FORCE));
    }

    private static List<LocalDate> begins(ReturnForm form, LocalDate by) {
        return form.periods(by).stream().map(ReturnPeriod::from).toList();
    }

    @Test
    void it_asks_for_a_period_from_its_first_day_on() {
        assertThat(begins(quarterly(), APRIL.minusDays(1))).isEmpty();
        assertThat(begins(quarterly(), APRIL)).containsExactly(APRIL);
        assertThat(begins(quarterly(), JULY.minusDays(1))).containsExactly(APRIL);
        assertThat(begins(quarterly(), JULY)).containsExactly(APRIL, JULY);
    }

    @Test
    void a_later_version_asks_from_its_first_period_on_and_the_earlier_until_then() {
        FormDesign first = Designs.quarterly(FORCE);
        ReturnForm form = form(Optional.empty(), first, Designs.from(first, JULY, Cadence.MONTHLY));

        assertThat(begins(form, LocalDate.of(2023, 8, 31))).containsExactly(APRIL, JULY, LocalDate.of(2023, 8, 1));
        assertThat(form.at(form.period(APRIL).orElseThrow()).number()).isEqualTo(1);
        assertThat(form.at(form.period(JULY).orElseThrow()).number()).isEqualTo(2);
        assertThat(form.period(LocalDate.of(2023, 5, 1))).isEmpty();
    }

    @Test
    void an_ended_form_asks_for_no_period_from_its_end_on() {
        ReturnForm form = form(Optional.of(JULY), Designs.quarterly(FORCE));

        assertThat(begins(form, LocalDate.of(2026, 1, 1))).containsExactly(APRIL);
    }

    @Test
    void a_return_is_late_from_the_day_after_it_is_due() {
        ReturnForm form = quarterly();
        ExpectedReturn expected = ExpectedReturn.of(form, form.period(APRIL).orElseThrow(), Optional.empty());

        assertThat(expected.due()).isEqualTo(LocalDate.of(2023, 7, 30));
        assertThat(expected.late(LocalDate.of(2023, 7, 30))).isFalse();
        assertThat(expected.daysLate(LocalDate.of(2023, 7, 31))).isEqualTo(1);
    }

    @Test
    void a_period_that_was_over_before_the_form_was_designed_is_due_as_long_after_that() {
        FormVersion version = new FormVersion(1, Designs.quarterly(FORCE), LocalDate.of(2023, 10, 2), List.of(FORCE));
        ReturnForm form = new ReturnForm("activity", List.of(version), Optional.empty(), "", DESIGNED, 0);

        assertThat(form.due(form.period(APRIL).orElseThrow())).isEqualTo(LocalDate.of(2023, 11, 1));
        assertThat(form.due(form.period(LocalDate.of(2023, 10, 1)).orElseThrow()))
                .isEqualTo(LocalDate.of(2024, 1, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-01, MONTHLY, 2023-07-31, July 2023",
        "2024-02-01, MONTHLY, 2024-02-29, February 2024",
        "2023-04-01, QUARTERLY, 2023-06-30, April to June 2023 (quarter 1 of 2023/24)",
        "2024-01-01, QUARTERLY, 2024-03-31, January to March 2024 (quarter 4 of 2023/24)",
        "2023-04-01, YEARLY, 2024-03-31, April 2023 to March 2024",
        "2099-10-01, QUARTERLY, 2099-12-31, October to December 2099 (quarter 3 of 2099/00)"
    })
    void a_period_has_its_last_day_and_its_words(LocalDate from, Cadence cadence, LocalDate to, String words) {
        ReturnPeriod period = new ReturnPeriod(from, cadence);

        assertThat(period.to()).isEqualTo(to);
        assertThat(period.longWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01, MONTHLY, true",
        "2023-05-02, MONTHLY, false",
        "2023-10-01, QUARTERLY, true",
        "2023-11-01, QUARTERLY, false",
        "2023-04-01, YEARLY, true",
        "2023-01-01, YEARLY, true",
        "2023-07-01, YEARLY, false",
        "2023-05-01, WEEKLY, false",
        "2023-05-01, NONE, false"
    })
    void a_period_begins_where_months_quarters_and_years_do(LocalDate day, Cadence cadence, boolean can) {
        assertThat(ReturnPeriod.canBegin(day, cadence)).isEqualTo(can);
    }
}
