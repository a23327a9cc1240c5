package org.plumbline.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What names, units and periods tell, on both sides of each limit. */
class RecognisedTest {
    private static final Period YEAR = Period.parse("2023-04-01", "2024-03-31");
    private static final Period YEAR_BEFORE = Period.parse("2022-04-01", "2023-03-31");

    private static Paper paper() {
        return Paper.ofTheForce();
    }

    @Nested
    class Parts_and_total {
        @Test
        void a_total_one_more_than_its_parts_is_contradicted() {
            assertThat(paper().says("Arrests, north", "120", "arrests")
                            .says("Arrests, south", "80", "arrests")
                            .says("Arrests, total", "201", "arrests")
                            .sums())
                    .containsExactly("120 + 80 = 200; stated 201; 1 more than its parts.");
        }

        @Test
        void total_may_stand_first_or_in_front_of_the_name() {
            assertThat(paper().says("Total arrests", "230", "arrests")
                            .says("Arrests, north", "120", "arrests")
                            .says("Arrests, south", "80", "arrests")
                            .sums())
                    .containsExactly("120 + 80 = 200; stated 230; 30 more than its parts.");
        }

        @Test
        void chosen_parts_of_a_total_elsewhere_are_not_added_up() {
            assertThat(paper().says("Crimes, burglary", "120", "offences")
                            .says("Crimes, robbery", "80", "offences")
                            .leavesAGap()
                            .says("Crimes, total", "5000", "offences")
                            .sums())
                    .isEmpty();
        }

        @Test
        void parts_cannot_be_more_than_the_total_wherever_they_stand() {
            assertThat(paper().says("Crimes, burglary", "320", "offences")
                            .says("Crimes, robbery", "80", "offences")
                            .leavesAGap()
                            .says("Crimes, total", "390", "offences")
                            .sums())
                    .hasSize(1);
        }

        @Test
        void a_whole_cut_by_sex_and_again_by_age_is_not_added_up_twice() {
            assertThat(paper().says("Stops, male", "70", "stops")
                            .says("Stops, female", "30", "stops")
                            .says("Stops, under 18", "25", "stops")
                            .says("Stops, 18 and over", "75", "stops")
                            .says("Stops, total", "100", "stops")
                            .sums())
                    .isEmpty();
        }

        @Test
        void a_subtotal_among_the_parts_is_no_further_part() {
            assertThat(paper().says("Crimes, with injury", "70", "offences")
                            .says("Crimes, without injury", "30", "offences")
                            .says("Crimes, violence", "100", "offences")
                            .says("Crimes, theft", "45", "offences")
                            .says("Crimes, total", "145", "offences")
                            .sums())
                    .isEmpty();
        }

        @Test
        void places_outside_stand_beside_a_total_and_are_no_parts() {
            assertThat(paper().says("Deaths, north", "12", "deaths")
                            .says("Deaths, south", "8", "deaths")
                            .says("Deaths, total", "20", "deaths")
                            .says("Deaths, E&W", "812", "deaths")
                            .sums())
                    .isEmpty();
        }

        @Test
        void rounded_parts_may_miss_their_total_by_what_rounding_allows_and_no_further() {
            assertThat(paper().says("Spend, pay", "1.4", "GBP_million")
                            .says("Spend, other", "1.4", "GBP_million")
                            .says("Spend, total", "2.9", "GBP_million")
                            .sums())
                    .isEmpty();
            assertThat(paper().says("Spend, pay", "1.4", "GBP_million")
                            .says("Spend, other", "1.4", "GBP_million")
                            .says("Spend, total", "3.0", "GBP_million")
                            .sums())
                    .hasSize(1);
        }

        @Test
        void a_whole_without_the_word_total_is_one_beside_parts_that_nearly_make_it_up() {
            assertThat(paper().says("Complaints", "120", "complaints")
                            .says("Complaints, upheld", "31", "complaints")
                            .says("Complaints, not upheld", "90", "complaints")
                            .sums())
                    .containsExactly("31 + 90 = 121; stated 120; 1 less than its parts.");
            assertThat(paper().says("Complaints", "120", "complaints")
                            .says("Complaints, upheld", "31", "complaints")
                            .says("Complaints, withdrawn", "12", "complaints")
                            .sums())
                    .isEmpty();
        }

        @Test
        void percentages_are_never_added_up() {
            assertThat(paper().says("Satisfied, north", "80", "percent")
                            .says("Satisfied, south", "60", "percent")
                            .says("Satisfied, all areas", "71", "percent")
                            .sums())
                    .isEmpty();
        }
    }

    @Nested
    class Shorter_periods {
        private Paper halves(String measure, String unit, String first, String second, String whole) {
            return paper().says(measure, first, unit, "2023-04-01", "2023-09-30")
                    .says(measure, second, unit, "2023-10-01", "2024-03-31")
                    .says(measure, whole, unit);
        }

        @Test
        void add_up_to_the_year() {
            assertThat(halves("Burglaries", "offences", "110", "90", "200").sums())
                    .isEmpty();
            assertThat(halves("Burglaries", "offences", "110", "90", "210").sums())
                    .containsExactly("110 + 90 = 200; stated 210; 10 more than its periods together.");
        }

        @Test
        void of_a_level_do_not_add_up() {
            assertThat(halves("Open cases", "cases", "110", "90", "90").sums()).isEmpty();
            assertThat(halves("Officers", "officers", "110", "90", "100").sums())
                    .isEmpty();
            assertThat(halves("Cases with a plan", "cases", "110", "90", "90").sums())
                    .isEmpty();
        }

        @Test
        void of_persons_may_be_more_together_but_not_fewer() {
            assertThat(halves("Helped", "clients", "110", "90", "150").sums()).isEmpty();
            assertThat(halves("Helped", "clients", "110", "90", "201").sums()).hasSize(1);
        }

        @Test
        void with_a_gap_between_them_say_nothing() {
            assertThat(paper().says("Burglaries", "110", "offences", "2023-04-01", "2023-08-31")
                            .says("Burglaries", "90", "offences", "2023-10-01", "2024-03-31")
                            .says("Burglaries", "230", "offences")
                            .sums())
                    .isEmpty();
        }
    }

    @Nested
    class Changes_in_per_cent {
        private Paper change(String name, String value) {
            return paper().says("Robberies", "1000", "offences", YEAR_BEFORE, "")
                    .says("Robberies", "1043", "offences", YEAR, "")
                    .says(name, value, "percent", YEAR, "");
        }

        @Test
        void are_held_against_both_values() {
            assertThat(change("Change in robberies", "4.3").sums()).isEmpty();
            assertThat(change("Change in robberies", "10.3").sums()).hasSize(1);
            assertThat(change("Robberies, change on previous year", "4.3").sums())
                    .isEmpty();
            assertThat(change("Robberies, change on previous year", "-4.3").sums())
                    .hasSize(1);
        }

        @Test
        void stated_the_wrong_way_round_are_read_so() {
            assertThat(change("Fall in robberies", "4.3").reconciled().contradictions())
                    .singleElement()
                    .satisfies(c -> assertThat(c.readings())
                            .anySatisfy(r -> assertThat(r).contains("other way round")));
        }

        @Test
        void against_a_year_that_is_not_there_are_left_alone() {
            assertThat(change("Robberies, change on four years earlier", "30").sums())
                    .isEmpty();
        }

        @Test
        void of_a_quarter_without_a_word_may_be_on_the_quarter_or_the_year_before() {
            Period first = Period.parse("2023-04-01", "2023-06-30");
            Period second = Period.parse("2023-07-01", "2023-09-30");
            assertThat(paper().says("Robberies", "110", "offences", first, "")
                            .says("Robberies", "121", "offences", second, "")
                            .says("Change in robberies", "5.2", "percent", second, "")
                            .sums())
                    .isEmpty();
        }

        @Test
        void in_the_unit_itself_are_differences() {
            assertThat(paper().says("Officers", "8626", "FTE", YEAR_BEFORE, "")
                            .says("Officers", "7954", "FTE", YEAR, "")
                            .says("Net fall in officers", "627", "FTE", YEAR, "")
                            .reconciled()
                            .contradictions())
                    .singleElement()
                    .satisfies(c -> {
                        assertThat(c.arithmetic()).startsWith("8,626 − 7,954 = 672");
                        assertThat(c.readings()).containsExactly("Two digits may have changed places: 672.");
                    });
        }
    }

    @Nested
    class Shares_and_rates {
        @Test
        void a_share_that_was_cut_instead_of_rounded_passes_and_a_further_one_does_not() {
            assertThat(paper().says("Agree", "15.4", "percent", YEAR, "53 of 343")
                            .sums())
                    .isEmpty();
            assertThat(paper().says("Agree", "15.6", "percent", YEAR, "53 of 343")
                            .sums())
                    .hasSize(1);
        }

        @Test
        void a_share_is_held_against_the_part_and_the_whole_it_names() {
            assertThat(paper().says("Grant income", "300", "GBP_million")
                            .says("Total income", "400", "GBP_million")
                            .says("Grant share of total", "65", "percent")
                            .sums())
                    .hasSize(1);
            assertThat(paper().says("Grant income", "300", "GBP_million")
                            .says("Total income", "400", "GBP_million")
                            .says("Grant share of total", "75", "percent")
                            .sums())
                    .isEmpty();
        }

        @Test
        void a_numerator_is_no_more_than_its_denominator() {
            assertThat(paper().says("Review numerator: plan present", "36", "files")
                            .says("Review denominator: plan present", "36", "files")
                            .sums())
                    .isEmpty();
            assertThat(paper().says("Review numerator: plan present", "37", "files")
                            .says("Review denominator: plan present", "36", "files")
                            .sums())
                    .hasSize(1);
        }

        @Test
        void a_monthly_number_times_twelve_is_the_years() {
            assertThat(paper().says("Arrests", "38412", "arrests")
                            .says("Monthly arrests", "3201", "arrests_per_month")
                            .sums())
                    .isEmpty();
            assertThat(paper().says("Arrests", "38412", "arrests")
                            .says("Monthly arrests", "4201", "arrests_per_month")
                            .sums())
                    .hasSize(1);
        }
    }

    @Nested
    class Limits_of_what_can_be {
        @Test
        void a_lower_end_is_not_above_the_upper() {
            assertThat(paper().says("Age, minimum", "13", "years")
                            .says("Age, maximum", "13", "years")
                            .sums())
                    .isEmpty();
            assertThat(paper().says("Age, minimum", "14", "years")
                            .says("Age, maximum", "13", "years")
                            .sums())
                    .hasSize(1);
        }

        @Test
        void what_lies_between_two_ends_lies_between_them() {
            assertThat(paper().says("Commissioners, minimum age", "13", "years")
                            .says("Commissioners, maximum age", "17", "years")
                            .says("Commissioners, age", "18", "years")
                            .sums())
                    .hasSize(1);
        }

        @Test
        void a_share_stops_at_a_hundred_and_a_rise_does_not() {
            assertThat(paper().says("Share of calls answered", "100", "percent").sums())
                    .isEmpty();
            assertThat(paper().says("Share of calls answered", "101", "percent").sums())
                    .hasSize(1);
            assertThat(paper().says("Rise in share of calls answered", "140", "percent")
                            .sums())
                    .isEmpty();
        }

        @Test
        void a_count_is_not_below_nothing_and_a_net_flow_may_be() {
            assertThat(paper().says("Complaints", "0", "cases").sums()).isEmpty();
            assertThat(paper().says("Complaints", "-1", "cases").sums())
                    .containsExactly("0; stated −1; 1 less than can be.");
            assertThat(paper().says("Net complaints", "-1", "cases").sums()).isEmpty();
        }

        @Test
        void of_which_is_no_more_than_what_it_is_of() {
            assertThat(paper().says("Deaths", "45", "deaths")
                            .says("of which confirmed", "32", "deaths")
                            .says("of which ruled out", "13", "deaths")
                            .sums())
                    .isEmpty();
            assertThat(paper().says("Deaths", "45", "deaths")
                            .says("of which confirmed", "33", "deaths")
                            .says("of which ruled out", "13", "deaths")
                            .sums())
                    .containsExactly("45 (“Deaths”); stated 33 + 13 = 46; 1 more than the whole.");
        }
    }

    @Nested
    class Time {
        @Test
        void a_stated_length_may_count_its_first_and_last_day_or_not() {
            for (String days : List.of("14", "15", "16")) {
                assertThat(paper().says("Representation period", days, "days", "2023-11-22", "2023-12-07")
                                .sums())
                        .isEmpty();
            }
            assertThat(paper().says("Representation period", "17", "days", "2023-11-22", "2023-12-07")
                            .sums())
                    .hasSize(1);
        }

        @Test
        void a_document_states_nothing_from_after_its_own_day() {
            assertThat(new Paper("Report 2024-05-01")
                            .says("Arrests", "12", "arrests")
                            .sums())
                    .isEmpty();
            assertThat(new Paper("Report 2024-04-30")
                            .says("Arrests", "12", "arrests")
                            .sums())
                    .containsExactly("The document is of 30 April 2024; the figure is as at 1 May 2024, 1 day later.");
            assertThat(new Paper("Report 2024-04-30")
                            .says("Arrests, target", "12", "arrests")
                            .sums())
                    .isEmpty();
        }
    }

    @Nested
    class Words_beside_a_number {
        private List<String> halved(String name) {
            return paper().says("Grant income", "300", "GBP_million")
                    .says("Total income", "400", "GBP_million")
                    .says("Grant share of total " + name, "70", "percent")
                    .sums();
        }

        @Test
        void about_reaches_a_tenth() {
            assertThat(halved("(about)")).isEmpty();
            assertThat(halved("")).hasSize(1);
        }

        @Test
        void over_opens_upwards_and_up_to_does_not() {
            assertThat(halved("(over)")).isEmpty();
            assertThat(halved("(up to)")).hasSize(1);
        }

        @Test
        void an_age_is_no_hedge() {
            assertThat(Hedge.of("Stops (over 18)", "")).isEqualTo(Hedge.NONE);
            assertThat(Hedge.of("Stops, 18 and over", "")).isEqualTo(Hedge.NONE);
            assertThat(Hedge.of("Stops (over)", "")).isEqualTo(Hedge.AT_LEAST);
            assertThat(Hedge.of("Stops", "approx.")).isEqualTo(Hedge.ABOUT);
        }
    }

    @Nested
    class The_same_said_twice {
        @Test
        void differs_beyond_rounding_or_not() {
            assertThat(paper().says("Savings", "28", "GBP_million")
                            .says("Savings (slide)", "28.1", "GBP_million")
                            .reconciled()
                            .disagreements())
                    .isEmpty();
            assertThat(paper().says("Savings", "28", "GBP_million")
                            .says("Savings (slide)", "30", "GBP_million")
                            .reconciled()
                            .disagreements())
                    .singleElement()
                    .satisfies(d -> assertThat(d.ids()).containsExactly("Q1", "Q2"));
        }

        @Test
        void recorded_and_reported_are_two_things() {
            assertThat(paper().says("Recorded crime", "450", "offences")
                            .says("Reported crime", "600", "offences")
                            .reconciled()
                            .disagreements())
                    .isEmpty();
        }

        @Test
        void of_another_period_is_no_disagreement() {
            assertThat(paper().says("Savings", "28", "GBP_million", YEAR, "")
                            .says("Savings", "30", "GBP_million", YEAR_BEFORE, "")
                            .reconciled()
                            .disagreements())
                    .isEmpty();
        }
    }
}
