package org.plumbline.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.opendata.Written.OUTCOMES;
import static org.plumbline.opendata.Written.SEARCHES;
import static org.plumbline.opendata.Written.STREET;
import static org.plumbline.opendata.Written.crime;
import static org.plumbline.opendata.Written.id;
import static org.plumbline.opendata.Written.search;
import static org.plumbline.opendata.Written.value;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.opendata.measures.OpenMeasure;
import org.plumbline.opendata.measures.OutcomeGroup;

class PoliceUkTest {
    private static final String ESSEX = "E23000028";
    private static final String MERSEYSIDE = "E23000004";

    @TempDir
    Path folder;

    private Written written;

    @BeforeEach
    void begin() {
        written = new Written(folder);
    }

    @Nested
    class Street {
        @Test
        void blank_ids_count_as_rows_and_equal_incidents_are_separate() throws IOException {
            String incident = crime("", "2019-02", "Anti-social behaviour", "");
            Path file = written.file(
                    "2019-02-essex-street.csv", STREET + incident + incident + crime("", "2019-02", "Burglary", ""));

            Reading reading = written.read(file);

            assertThat(value(reading, OpenMeasure.ANTI_SOCIAL_BEHAVIOUR, ESSEX, Map.of()))
                    .isEqualTo(2);
            assertThat(value(reading, OpenMeasure.CRIMES, ESSEX, Map.of())).isEqualTo(1);
            assertThat(reading.notes(Note.About.BLANK_IDS))
                    .extracting(Note::count)
                    .containsExactly(1L);
        }

        @Test
        void a_crime_id_on_two_rows_is_noted_and_both_rows_count() throws IOException {
            Path file = written.file(
                    "2019-02-essex-street.csv",
                    STREET
                            + crime(id(1), "2019-02", "Burglary", "Under investigation")
                            + crime(id(1), "2019-02", "Burglary", "Local resolution")
                            + crime(id(2), "2019-02", "Robbery", "Under investigation"));

            Reading reading = written.read(file);

            assertThat(value(reading, OpenMeasure.CRIMES, ESSEX, Map.of())).isEqualTo(3);
            assertThat(reading.notes(Note.About.DUPLICATE_IDS)).singleElement().satisfies(note -> {
                assertThat(note.count()).isEqualTo(1);
                assertThat(note.sentence()).contains("2 rows in all");
            });
        }

        @Test
        void the_semicolon_inside_an_outcome_does_not_part_it() throws IOException {
            Path file = written.file(
                    "2019-02-essex-street.csv",
                    STREET
                            + crime(id(1), "2019-02", "Burglary", "Investigation complete; no suspect identified")
                            + crime(id(2), "2019-02", "Burglary", "Offender sent to prison")
                            + crime(id(3), "2019-02", "Burglary", "Suspect sent to the moon")
                            + crime(id(4), "2019-02", "Burglary", ""));

            Reading reading = written.read(file);

            assertThat(lastOutcome(reading, OutcomeGroup.NO_SUSPECT)).isEqualTo(0.25);
            assertThat(lastOutcome(reading, OutcomeGroup.CHARGED)).isEqualTo(0.25);
            assertThat(lastOutcome(reading, OutcomeGroup.UNMAPPED)).isEqualTo(0.25);
            assertThat(lastOutcome(reading, OutcomeGroup.NOT_STATED)).isEqualTo(0.25);
            assertThat(reading.notes(Note.About.UNMAPPED_OUTCOMES))
                    .singleElement()
                    .satisfies(note -> assertThat(note.sentence()).contains("Suspect sent to the moon"));
        }

        private double lastOutcome(Reading reading, OutcomeGroup group) {
            return value(reading, OpenMeasure.LAST_OUTCOME_SHARE, ESSEX, Map.of("outcome", group.inWords()));
        }

        @Test
        void every_line_end_and_stray_byte_gives_the_same_figures() throws IOException {
            String text = STREET + crime(id(1), "2019-02", "Burglary", "") + crime(id(2), "2019-02", "Drugs", "");

            for (String other : new String[] {
                text,
                text.replace("\n", "\r\n"),
                text.replace("\n", "\r"),
                "\uFEFF" + text,
                text.replace("Burglary", "Bur\0glary"),
                text.replaceFirst("\n", "\r\n"),
                text.strip(),
                text + "\n\n",
                text.replace("On or near St John'S Road", "\"On or near\nSt John'S Road, \"\"The Oak\"\"\"")
            }) {
                Reading reading = written.read(written.file("2019-02-essex-street.csv", other));

                assertThat(value(reading, OpenMeasure.CRIMES, ESSEX, Map.of("crime type", "Burglary")))
                        .as(other)
                        .isEqualTo(1);
                assertThat(value(reading, OpenMeasure.CRIMES, ESSEX, Map.of()))
                        .as(other)
                        .isEqualTo(2);
                assertThat(reading.rejected()).as(other).isZero();
            }
        }

        @Test
        void bad_rows_are_kept_with_their_lines_and_the_others_count() throws IOException {
            Path file = written.file(
                    "2019-02-essex-street.csv",
                    STREET
                            + crime(id(1), "2019-02", "Burglary", "")
                            + crime(id(2), "2019-13", "Burglary", "")
                            + "too,few\n"
                            + crime(id(3), "2019-02", "Burglary", "").replace("0.470000", "Road")
                            + crime(id(4), "2019-02", "Burglary", "").replace("Essex Police", "Narnia Police")
                            + crime(id(5), "2019-02", "", "")
                            + crime(id(6), "2019-02", "Drugs", ""));

            Reading reading = written.read(file);

            assertThat(value(reading, OpenMeasure.CRIMES, ESSEX, Map.of())).isEqualTo(2);
            assertThat(reading.rejects()).extracting(Reject::line).containsExactlyInAnyOrder(3L, 4L, 5L, 6L, 7L);
            assertThat(reading.rejects()).extracting(Reject::found).contains("2019-13", "too,few", "Narnia Police", "");
            assertThat(reading.rejectFile().orElseThrow())
                    .content()
                    .hasLineCount(6)
                    .contains("2019-13");
            assertThat(reading.files()).singleElement().satisfies(read -> {
                assertThat(read.rows()).isEqualTo(7);
                assertThat(read.used()).isEqualTo(2);
                assertThat(read.rejected()).isEqualTo(5);
            });
        }

        @Test
        void an_embedded_newline_before_a_bad_row_does_not_shift_its_line() throws IOException {
            Path file = written.file(
                    "2019-02-essex-street.csv",
                    STREET
                            + crime(id(1), "2019-02", "Burglary", "").replace("On or near", "\"On\nor\nnear\"")
                            + crime(id(2), "Feb 2019", "Burglary", ""));

            assertThat(written.read(file).rejects()).singleElement().satisfies(reject -> {
                assertThat(reject.line()).isEqualTo(5);
                assertThat(reject.sentence()).contains("2019-02-essex-street.csv, line 5", "Feb 2019");
            });
        }

        @Test
        void a_month_without_a_file_is_a_gap_and_never_zero() throws IOException {
            written.file("a/2019-01/2019-01-essex-street.csv", STREET + crime(id(1), "2019-01", "Drugs", ""));
            written.file("a/2019-03/2019-03-essex-street.csv", STREET + crime(id(2), "2019-03", "Drugs", ""));

            Reading reading = written.read(folder.resolve("a"));

            assertThat(reading.gaps()).containsExactly(new Gap(Kind.STREET, ESSEX, YearMonth.of(2019, 2)));
            assertThat(reading.of(OpenMeasure.CRIMES).map(OpenFigure::value)).doesNotContain(0.0);
            assertThat(reading.notes(Note.About.NO_FILE))
                    .singleElement()
                    .satisfies(note -> assertThat(note.count()).isEqualTo(42));
        }

        @Test
        void the_older_shape_without_ids_and_with_eastings_is_read() throws IOException {
            Path file = written.file(
                    "old.csv",
                    "Month,Reported by,Falls within,Easting,Northing,Location,Crime type,Context\n"
                            + "2011-03,Essex Police,Essex Police,570000,206000,On or near High Street,Violent crime,\n");

            Reading reading = written.read(file);

            assertThat(value(reading, OpenMeasure.CRIMES, ESSEX, Map.of("crime type", "Violent crime")))
                    .isEqualTo(1);
        }

        @Test
        void coordinates_in_the_other_order_are_noted() throws IOException {
            Path file = written.file(
                    "2019-02-essex-street.csv",
                    STREET + crime(id(1), "2019-02", "Drugs", "").replace("0.470000,51.730000", "51.730000,0.470000"));

            assertThat(written.read(file).notes(Note.About.ODD_COORDINATES))
                    .extracting(Note::count)
                    .containsExactly(1L);
        }

        @Test
        void two_files_of_the_same_month_are_not_added() throws IOException {
            Path one = written.file("one/2019-02-essex-street.csv", STREET + crime(id(1), "2019-02", "Drugs", ""));
            Path same = written.file("same/2019-02-essex-street.csv", STREET + crime(id(1), "2019-02", "Drugs", ""));
            Path other = written.file(
                    "other/2019-02-essex-street.csv",
                    STREET + crime(id(1), "2019-02", "Drugs", "") + crime(id(2), "2019-02", "Drugs", ""));

            Reading reading = written.read(one, same, other);

            assertThat(value(reading, OpenMeasure.CRIMES, ESSEX, Map.of())).isEqualTo(1);
            assertThat(reading.notes(Note.About.SAME_FILE_TWICE)).hasSize(1);
            assertThat(reading.notes(Note.About.SAME_MONTH_TWICE))
                    .extracting(Note::count)
                    .containsExactly(2L);
        }
    }

    @Nested
    class Outcomes {
        @Test
        void a_charge_in_the_history_counts_once_for_the_month_of_the_crime() throws IOException {
            Path street = written.file(
                    "2019-02-essex-street.csv",
                    STREET
                            + crime(id(1), "2019-02", "Drugs", "Status update unavailable")
                            + crime(id(2), "2019-02", "Drugs", "Offender fined")
                            + crime(id(3), "2019-02", "Drugs", "Local resolution")
                            + crime(id(4), "2019-02", "Drugs", "Under investigation"));
            String place = ",2019-04,Essex Police,Essex Police,0.47,51.73,On or near Road,E01021594,Chelmsford 010A,";
            Path outcomes = written.file(
                    "2019-04-essex-outcomes.csv",
                    OUTCOMES
                            + id(1) + place + "Suspect charged\n"
                            + id(1) + place + "Awaiting court outcome\n"
                            + id(3) + place + "Local resolution\n"
                            + id(9) + place + "Suspect charged\n");

            Reading reading = written.read(street, outcomes);

            OpenFigure charged = Written.figure(reading, OpenMeasure.CHARGED_HISTORY_SHARE, ESSEX, Map.of());
            assertThat(charged.numerator()).isEqualTo(2);
            assertThat(charged.denominator()).isEqualTo(4);
            assertThat(charged.period()).isEqualTo(Span.month(YearMonth.of(2019, 2)));
            assertThat(value(reading, OpenMeasure.OUTCOMES_RECORDED, ESSEX, Map.of()))
                    .isEqualTo(4);
        }
    }

    @Nested
    class Searches {
        @Test
        void force_and_month_come_from_the_name_of_the_file() throws IOException {
            Path file = written.file(
                    "2019-06-merseyside-stop-and-search.csv",
                    SEARCHES
                            + search(
                                    "2019-05-31T23:01:00+00:00",
                                    "Black/African/Caribbean/Black British - African",
                                    "Black",
                                    "True")
                            + search("2019-06-30T22:59:00+00:00", "", "White", "")
                            + search("2019-06-30T23:00:00+00:00", "Other ethnic group - Not stated", "White", "False"));

            Reading reading = written.read(file);

            assertThat(reading.of(OpenMeasure.SEARCHES))
                    .allMatch(figure -> figure.force().equals(MERSEYSIDE)
                            && figure.period().equals(Span.month(YearMonth.of(2019, 6))));
            assertThat(value(reading, OpenMeasure.SEARCHES, MERSEYSIDE, Map.of()))
                    .isEqualTo(3);
            assertThat(value(reading, OpenMeasure.SEARCHES, MERSEYSIDE, Map.of("ethnicity", "Not stated")))
                    .isEqualTo(2);
            assertThat(value(
                            reading,
                            OpenMeasure.SEARCHES,
                            MERSEYSIDE,
                            Map.of("ethnicity as the officer saw it", "White")))
                    .isEqualTo(2);
            assertThat(reading.notes(Note.About.MONTH_EDGE))
                    .extracting(Note::count)
                    .containsExactly(1L);
            assertThat(reading.notes(Note.About.OTHER_MONTH))
                    .extracting(Note::count)
                    .containsExactly(1L);
        }

        @Test
        void the_find_rate_divides_by_all_searches_and_the_other_rate_is_marked() throws IOException {
            String day = "2019-06-10T12:00:00+00:00";
            Path file = written.file(
                    "2019-06-merseyside-stop-and-search.csv",
                    SEARCHES
                            + search(day, "", "White", "True")
                            + search(day, "", "White", "False")
                            + search(day, "", "White", "")
                            + search(day, "", "Asian", ""));

            Reading reading = written.read(file);

            assertThat(value(reading, OpenMeasure.FIND_RATE, MERSEYSIDE, Map.of()))
                    .isEqualTo(0.25);
            assertThat(value(reading, OpenMeasure.FIND_RATE_WHERE_FILLED_IN, MERSEYSIDE, Map.of()))
                    .isEqualTo(0.5);
            assertThat(OpenMeasure.FIND_RATE.definition().comparable()).isTrue();
            assertThat(OpenMeasure.FIND_RATE_WHERE_FILLED_IN.definition().comparable())
                    .isFalse();
        }

        @Test
        void a_link_that_is_empty_everywhere_makes_the_find_rate_not_known() throws IOException {
            Path file = written.file(
                    "2019-06-merseyside-stop-and-search.csv",
                    SEARCHES + search("2019-06-10T12:00:00+00:00", "", "White", ""));

            Reading reading = written.read(file);

            assertThat(reading.of(OpenMeasure.FIND_RATE)).isEmpty();
            assertThat(reading.notes(Note.About.FIND_RATE_NOT_KNOWN)).hasSize(1);
        }

        @Test
        void rows_that_repeat_another_are_noted_and_count() throws IOException {
            String twin = search("2019-06-10T12:00:00+00:00", "", "White", "");
            Path file = written.file("2019-06-merseyside-stop-and-search.csv", SEARCHES + twin + twin + twin);

            Reading reading = written.read(file);

            assertThat(value(reading, OpenMeasure.SEARCHES, MERSEYSIDE, Map.of()))
                    .isEqualTo(3);
            assertThat(reading.notes(Note.About.DUPLICATE_ROWS)).singleElement().satisfies(note -> {
                assertThat(note.count()).isEqualTo(2);
                assertThat(note.sentence()).contains("1 groups, 3 rows");
            });
        }

        @Test
        void a_file_whose_name_says_no_force_is_refused_with_a_sentence() throws IOException {
            Path file = written.file("searches.csv", SEARCHES + search("2019-06-10T12:00:00+00:00", "", "White", ""));
            Path odd = written.file("2019-06-narnia-stop-and-search.csv", SEARCHES);

            assertThat(written.read(file, odd).refusals())
                    .anySatisfy(sentence -> assertThat(sentence).contains("name alone", "searches.csv"))
                    .anySatisfy(sentence -> assertThat(sentence).contains("narnia"));
        }

        @Test
        void a_date_or_link_that_is_neither_is_kept_with_its_line() throws IOException {
            Path file = written.file(
                    "2019-06-merseyside-stop-and-search.csv",
                    SEARCHES
                            + search("yesterday", "", "White", "")
                            + search("2019-06-10T12:00:00+00:00", "", "White", "Perhaps")
                            + search("2019-06-10T00:00:00+00:00", "", "White", ""));

            Reading reading = written.read(file);

            assertThat(reading.rejects()).extracting(Reject::line).containsExactly(2L, 3L);
            assertThat(reading.rejects()).extracting(Reject::found).containsExactly("yesterday", "perhaps");
            assertThat(value(reading, OpenMeasure.SEARCHES, MERSEYSIDE, Map.of()))
                    .isEqualTo(1);
        }
    }
}
