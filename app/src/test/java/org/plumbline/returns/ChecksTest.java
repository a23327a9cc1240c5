package org.plumbline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.returns.Designs.APRIL;
import static org.plumbline.returns.Designs.JULY;
import static org.plumbline.returns.Designs.cells;
import static org.plumbline.returns.Designs.contactsAreTheirParts;
import static org.plumbline.returns.Designs.rule;
import static org.plumbline.returns.Designs.yearToDate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.measures.Cadence;

class ChecksTest {
    private static final String FORCE = "force";

    private static Checked checked(FormDesign design, List<Cell> cells, Earlier earlier, LocalDate from) {
        return Checks.of(design, new ReturnPeriod(from, design.cadence()), new Cells(cells), earlier);
    }

    private static Checked quarter(FormRule rule, String... values) {
        return checked(Designs.quarterly(FORCE, rule), cells(FORCE, values), Earlier.NONE, APRIL);
    }

    private static List<String> sentences(Checked checked) {
        return checked.breaches().stream().map(Breach::sentence).toList();
    }

    @Nested
    class ATotalOfLines {
        @Test
        void holds_where_it_is_the_sum() {
            Checked checked = quarter(contactsAreTheirParts(true), "4,162", "2,988", "1,174", "0");

            assertThat(checked.breaches()).isEmpty();
            assertThat(checked.unchecked()).isEmpty();
        }

        @Test
        void is_broken_by_one_more_with_the_sum_in_words() {
            assertThat(sentences(quarter(contactsAreTheirParts(true), "4163", "2988", "1174", "0")))
                    .containsExactly("Contacts should be 2,988 + 1,174 = 4,162; 4,163 is given, 1 more.");
        }

        @Test
        void is_broken_by_one_less() {
            assertThat(sentences(quarter(contactsAreTheirParts(true), "4161", "2988", "1174", "0")))
                    .containsExactly("Contacts should be 2,988 + 1,174 = 4,162; 4,161 is given, 1 less.");
        }

        @Test
        void counts_decimals_exactly() {
            assertThat(quarter(contactsAreTheirParts(true), "0.3", "0.1", "0.2").breaches())
                    .isEmpty();
            assertThat(sentences(quarter(contactsAreTheirParts(true), "0.31", "0.1", "0.2")))
                    .containsExactly("Contacts should be 0.1 + 0.2 = 0.3; 0.31 is given, 0.01 more.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"not known", "Not known", " not known "})
        void is_not_checked_where_a_part_is_not_known_which_is_never_nought(String unknown) {
            Checked checked = quarter(contactsAreTheirParts(true), "2988", "2988", unknown, "0");

            assertThat(checked.breaches()).isEmpty();
            assertThat(checked.missing()).isEmpty();
            assertThat(checked.unchecked())
                    .containsExactly("The sum for Contacts could not be checked: Assessments is not known.");
        }

        @Test
        void is_not_checked_where_a_part_is_not_given_and_says_so() {
            Checked checked = quarter(contactsAreTheirParts(true), "2988", "2988", "", "0");

            assertThat(checked.breaches()).isEmpty();
            assertThat(checked.missing()).containsExactly("Assessments");
            assertThat(checked.unchecked())
                    .containsExactly("The sum for Contacts could not be checked: Assessments is not given.");
        }

        @Test
        void is_as_grave_as_the_form_says() {
            assertThat(quarter(contactsAreTheirParts(true), "2", "0", "1").of(Weight.HARD))
                    .hasSize(1);
            assertThat(quarter(contactsAreTheirParts(false), "2", "0", "1").of(Weight.SOFT))
                    .hasSize(1);
        }
    }

    @Nested
    class ATotalOfAreas {
        private final FormRule rule =
                new FormRule(FormRule.Kind.AREAS, "contacts", "all", List.of("coventry", "dudley"), null, true);

        private Checked month(String coventry, String dudley, String all) {
            List<Cell> cells = new ArrayList<>(cells("coventry", coventry));
            cells.addAll(cells("dudley", dudley));
            cells.addAll(cells("all", all));
            return checked(Designs.monthly(FORCE, rule), cells, Earlier.NONE, APRIL);
        }

        @Test
        void holds_where_it_is_the_sum_and_names_its_area_where_not() {
            assertThat(month("70", "33", "103").breaches()).isEmpty();
            assertThat(sentences(month("70", "33", "104")))
                    .containsExactly("Contacts, Both areas should be 70 + 33 = 103; 104 is given, 1 more.");
            assertThat(sentences(month("70", "33", "102")))
                    .containsExactly("Contacts, Both areas should be 70 + 33 = 103; 102 is given, 1 less.");
        }
    }

    @Nested
    class AYearToDate {
        private static Earlier before(LocalDate from, String value) {
            TreeMap<LocalDate, Cells> periods = new TreeMap<>();
            periods.put(from, new Cells(cells(FORCE, value, "0", value, value)));
            return new Earlier(periods);
        }

        private Checked second(Earlier earlier, String contacts, String year) {
            return checked(
                    Designs.quarterly(FORCE, yearToDate()), cells(FORCE, contacts, "0", contacts, year), earlier, JULY);
        }

        @Test
        void is_the_period_itself_at_the_years_beginning() {
            assertThat(quarter(yearToDate(), "10", "0", "10", "10").breaches()).isEmpty();
            assertThat(sentences(quarter(yearToDate(), "10", "0", "10", "11")))
                    .containsExactly("Year should be 10 = 10; 11 is given, 1 more.");
        }

        @Test
        void adds_the_periods_before_it_in_its_year() {
            assertThat(second(before(APRIL, "4306"), "4373", "8679").breaches()).isEmpty();
            assertThat(sentences(second(before(APRIL, "4306"), "4373", "8680")))
                    .containsExactly("Year should be 4,306 + 4,373 = 8,679; 8,680 is given, 1 more.");
        }

        @Test
        void is_not_checked_while_a_period_before_it_counts_for_nothing() {
            assertThat(second(Earlier.NONE, "4373", "8679").unchecked())
                    .containsExactly(
                            "The sum for Year could not be checked: Contacts for April to June 2023 is not given.");
        }

        @Test
        void begins_anew_in_april() {
            Checked checked = checked(
                    Designs.quarterly(FORCE, yearToDate()),
                    cells(FORCE, "5", "0", "5", "5"),
                    before(LocalDate.of(2024, 1, 1), "9"),
                    LocalDate.of(2024, 4, 1));

            assertThat(checked.breaches()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 10, 10, true", "AT_LEAST, 10, 9, false", "AT_LEAST, 10, 9.999999, false",
        "AT_MOST, 10, 10, true", "AT_MOST, 10, 11, false", "AT_MOST, 10, 10.000001, false",
        "NOT_NEGATIVE, , 0, true", "NOT_NEGATIVE, , -1, false", "NOT_NEGATIVE, , −0.000001, false",
        "AT_LEAST, 10, not known, true", "NOT_NEGATIVE, , not known, true"
    })
    void a_limit_itself_is_still_right(FormRule.Kind kind, String limit, String value, boolean holds) {
        assertThat(quarter(rule(kind, "contacts", List.of(), limit, true), value)
                        .breaches()
                        .isEmpty())
                .isEqualTo(holds);
    }

    @Test
    void a_limit_that_is_passed_is_said_with_how_much() {
        assertThat(sentences(quarter(rule(FormRule.Kind.AT_MOST, "contacts", List.of(), "5000", true), "5,200")))
                .containsExactly("Contacts should be 5,000 or less; 5,200 is given, 200 more.");
        assertThat(sentences(quarter(rule(FormRule.Kind.NOT_NEGATIVE, "contacts", List.of(), null, true), "-3")))
                .containsExactly("Contacts should be 0 or more; −3 is given, 3 less.");
    }

    @Test
    void a_rule_of_every_line_is_applied_to_each() {
        assertThat(quarter(rule(FormRule.Kind.NOT_NEGATIVE, "", List.of(), null, true), "-1", "0", "-2", "3")
                        .breaches())
                .extracting(Breach::line)
                .containsExactly("contacts", "assessments");
    }

    @Nested
    class AnOutlier {
        private final FormRule rule = rule(FormRule.Kind.OUTLIER, "contacts", List.of(), null, true);

        /** Values 1 to n: of nine, the quartiles are 3 and 7, the spread 4, and 3 spreads beyond are −9 and 19. */
        private Checked after(int count, String value) {
            TreeMap<LocalDate, Cells> periods = new TreeMap<>();
            LocalDate month = LocalDate.of(2020, 1, 1);
            for (int at = 1; at <= count; at++) {
                periods.put(month.plusMonths(at), new Cells(cells(FORCE, String.valueOf(at))));
            }
            FormDesign design = Designs.from(Designs.quarterly(FORCE, rule), APRIL, Cadence.MONTHLY);
            return checked(design, cells(FORCE, value), new Earlier(periods), APRIL);
        }

        @ParameterizedTest
        @CsvSource({"19, true", "19.000001, false", "-9, true", "-9.000001, false", "5, true"})
        void lies_further_than_three_spreads_beyond_the_quartiles(String value, boolean usual) {
            assertThat(after(9, value).breaches().isEmpty()).isEqualTo(usual);
        }

        @Test
        void is_told_from_eight_earlier_values_on() {
            assertThat(after(7, "1000").breaches()).isEmpty();
            assertThat(after(8, "1000").breaches()).hasSize(1);
        }

        @Test
        void only_warns_whatever_the_form_says_and_says_by_what_it_is_judged() {
            Checked checked = after(9, "20");

            assertThat(checked.of(Weight.WARNING)).hasSize(1);
            assertThat(sentences(checked))
                    .containsExactly("Contacts is usually between −9 and 19; 20 is given. Of 9 earlier values the"
                            + " middle half lies between 3 and 7, and 3 times that spread is added on either side.");
        }
    }

    @Test
    void whatever_the_values_a_total_is_broken_exactly_by_how_much_it_differs() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            long first = random.nextLong(0, 1_000_000);
            long second = random.nextLong(0, 1_000_000);
            long off = random.nextLong(-3, 4);
            Checked checked = quarter(
                    contactsAreTheirParts(true),
                    String.valueOf(first + second + off),
                    random.nextBoolean() ? String.valueOf(first) : Numbers.words(new BigDecimal(first)),
                    String.valueOf(second),
                    "not known");

            assertThat(checked.breaches()).as("seed %d, round %d", seed, round).hasSize(off == 0 ? 0 : 1);
            if (off != 0) {
                assertThat(sentences(checked).getFirst())
                        .as("seed %d, round %d", seed, round)
                        .endsWith(" is given, " + Math.abs(off) + (off > 0 ? " more." : " less."));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "4,163|4,163",
                "4163|4,163",
                "41.630|41.63",
                "-3|−3",
                "−3|−3",
                "1,000,000|1,000,000",
                "NOT KNOWN|not known"
            })
    void a_value_is_read_as_people_write_it(String typed, String words) {
        Cell cell = new Cell("contacts", FORCE, typed);

        assertThat(cell.legible()).isTrue();
        assertThat(cell.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,16", "4,1634", "1e5", "about 30", "12%", "--3", "5,", ".", "1.2.3", "n/a", "nil"})
    void what_is_no_number_is_not_taken_for_one(String typed) {
        assertThat(new Cell("contacts", FORCE, typed).legible()).isFalse();
    }
}
