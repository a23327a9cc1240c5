package org.plumbline.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.opendata.Written.value;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.opendata.measures.EthnicGroup;
import org.plumbline.opendata.measures.OpenMeasure;

class NationalTablesTest {
    private static final String CRIME =
            "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of Offences\n";
    private static final String OUTCOME =
            "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Outcome Description,Outcome Group,Outcome Type,Force Outcomes for Outcomes Recorded in Quarter,Force Outcomes for Offences Recorded in Quarter\n";
    private static final String WEST_MIDLANDS = "E23000014";
    private static final String LONDON = "E23000034";
    private static final Span FIRST_QUARTER = Span.quarter(2024, 1);

    @TempDir
    Path folder;

    private Written written;

    @BeforeEach
    void begin() {
        written = new Written(folder);
    }

    private static String crimes(int quarter, String force, String code, String number) {
        return "2024/25,%d,%s,\"Manslaughter, corporate\",Violence against the person,Homicide,%s,%s\n"
                .formatted(quarter, force, code, number);
    }

    @Nested
    class RecordedCrime {
        @Test
        void negative_counts_take_part_and_code_4_10_is_not_4_1() throws IOException {
            Path file = written.file(
                    "prc.csv",
                    CRIME
                            + crimes(1, "West Midlands", "4.1", "\"1,200\"")
                            + crimes(1, "West Midlands", "4.10", "-3")
                            + crimes(1, "\"London, City of\"", "8N", "5")
                            + crimes(1, "West Midlands", "8N", "N/a"));

            Reading reading = written.read(file);

            OpenFigure figure = Written.figure(reading, OpenMeasure.RECORDED_CRIMES, WEST_MIDLANDS, Map.of());
            assertThat(figure.value()).isEqualTo(1197);
            assertThat(figure.rows()).isEqualTo(2);
            assertThat(figure.period()).isEqualTo(FIRST_QUARTER);
            assertThat(value(reading, OpenMeasure.RECORDED_CRIMES, LONDON, Map.of()))
                    .isEqualTo(5);
            assertThat(reading.notes(Note.About.NEGATIVE_COUNTS))
                    .extracting(Note::count)
                    .containsExactly(1L);
            assertThat(reading.notes(Note.About.NOT_COLLECTED))
                    .extracting(Note::count)
                    .containsExactly(1L);
            assertThat(reading.rejected()).isZero();
        }

        @Test
        void a_year_of_three_quarters_has_no_figure_and_of_four_has_one() throws IOException {
            String three = CRIME
                    + crimes(1, "West Midlands", "1", "1")
                    + crimes(2, "West Midlands", "1", "2")
                    + crimes(3, "West Midlands", "1", "3");
            Span year = Span.financialYear(2024);

            Reading partial = written.read(written.file("prc.csv", three));
            Reading whole = written.read(written.file("prc.csv", three + crimes(4, "West Midlands", "1", "4")));

            assertThat(partial.figures()).noneMatch(figure -> figure.period().equals(year));
            assertThat(partial.notes(Note.About.PARTIAL_YEAR))
                    .extracting(Note::count)
                    .containsExactly(3L);
            assertThat(whole.of(OpenMeasure.RECORDED_CRIMES)
                            .filter(figure -> figure.period().equals(year)
                                    && figure.breakdown().isEmpty()))
                    .extracting(OpenFigure::value)
                    .containsExactly(10.0);
        }

        @Test
        void fraud_stays_out_of_force_rates_and_other_bodies_apart() throws IOException {
            Path file = written.file(
                    "prc.csv",
                    CRIME
                            + crimes(1, "West Midlands", "1", "10")
                            + "2024/25,1,West Midlands,Fraud,Fraud offences,Fraud,AF,5\n"
                            + "2024/25,1,Action Fraud,Fraud,Fraud offences,Fraud,AF,500\n"
                            + crimes(1, "North East", "1", "99"));

            Reading reading = written.read(file);

            assertThat(value(reading, OpenMeasure.RECORDED_CRIMES, WEST_MIDLANDS, Map.of()))
                    .isEqualTo(10);
            assertThat(value(reading, OpenMeasure.RECORDED_CRIMES_WITH_FRAUD, WEST_MIDLANDS, Map.of()))
                    .isEqualTo(15);
            assertThat(reading.notes(Note.About.OTHER_BODIES))
                    .singleElement()
                    .satisfies(note -> assertThat(note.sentence()).contains("Action Fraud"));
            assertThat(reading.notes(Note.About.SUBTOTALS)).hasSize(1);
            assertThat(reading.figures()).noneMatch(figure -> figure.value() == 99);
        }

        @Test
        void a_rate_needs_the_residents_of_the_year_and_warns_of_the_city_of_london() throws IOException {
            StringBuilder text = new StringBuilder(CRIME);
            for (int quarter = 1; quarter <= 4; quarter++) {
                text.append(crimes(quarter, "West Midlands", "1", "250"))
                        .append(crimes(quarter, "\"London, City of\"", "1", "250"));
            }
            Path crimes = written.file("prc.csv", text.toString());
            String people =
                    "PFA 2023 Code,PFA 2023 Name,Population\nE23000014,West Midlands,10000\nE23000034,\"London, City of\",500\n";
            Path right = written.file("pfa_population_2024.csv", people);
            Path wrong = written.file("pfa_population_2023.csv", people);

            Reading reading = written.read(crimes, right);

            assertThat(value(reading, OpenMeasure.CRIMES_PER_1000, WEST_MIDLANDS, Map.of()))
                    .isEqualTo(100);
            OpenFigure city = Written.figure(reading, OpenMeasure.CRIMES_PER_1000, LONDON, Map.of());
            assertThat(city.value()).isEqualTo(2000);
            assertThat(city.remark()).contains("few residents");
            assertThat(written.read(crimes, wrong).of(OpenMeasure.CRIMES_PER_1000))
                    .isEmpty();
        }

        @Test
        void bad_rows_are_kept_with_what_was_expected() throws IOException {
            Path file = written.file(
                    "prc.csv",
                    CRIME
                            + crimes(5, "West Midlands", "1", "1")
                            + crimes(1, "NA", "1", "1")
                            + crimes(1, "West Midlands", "1", "many")
                            + crimes(1, "West Midlands", "1", "7").replace("2024/25", "NA")
                            + crimes(1, "West Midlands", "1", "7"));

            Reading reading = written.read(file);

            assertThat(reading.rejects()).extracting(Reject::line).containsExactly(2L, 3L, 4L, 5L);
            assertThat(reading.rejects()).extracting(Reject::found).containsExactly("5", "NA", "many", "NA");
            assertThat(value(reading, OpenMeasure.RECORDED_CRIMES, WEST_MIDLANDS, Map.of()))
                    .isEqualTo(7);
        }
    }

    @Nested
    class Outcomes {
        private String outcome(int type, int byOutcomes, int byOffences) {
            return "2024/25,1,West Midlands,Burglary,Theft offences,Burglary,28,Words,Group,%d,%d,%d\n"
                    .formatted(type, byOutcomes, byOffences);
        }

        @Test
        void the_two_bases_are_two_measures_and_the_unassigned_are_offences_alone() throws IOException {
            Path file = written.file(
                    "outcomes.csv",
                    OUTCOME + outcome(1, 30, 10) + outcome(18, 70, 60) + outcome(0, 0, 30) + outcome(99, 0, 0));

            Reading reading = written.read(file);

            Map<String, String> charged = Map.of("outcome", "Charged or summonsed");
            assertThat(value(reading, OpenMeasure.OUTCOME_SHARE_OF_OFFENCES, WEST_MIDLANDS, charged))
                    .isEqualTo(0.1);
            assertThat(value(reading, OpenMeasure.OUTCOME_SHARE_OF_OUTCOMES, WEST_MIDLANDS, charged))
                    .isEqualTo(0.3);
            assertThat(reading.of(OpenMeasure.OUTCOME_SHARE_BASIS_NOT_STATED)).isEmpty();
            assertThat(reading.notes(Note.About.UNMAPPED_OUTCOMES)).isNotEmpty();
        }
    }

    @Nested
    class AnswerTimes {
        @ParameterizedTest
        @CsvSource(delimiter = ';', textBlock = """
            Force;Month;Total calls;% answered under 10 seconds;Mean answer time (seconds);2024-03;85.5%
            Police Force;Date;Number of calls;Percentage of calls answered within 10 seconds;Average answer time (s);01/03/2024;85.5
            force_name;month;calls_answered;pct_answered_under_10_seconds;mean_answer_time;Mar-24;0.855
            Force;Month;Calls;% <10s;Mean;March 2024;85.5%
            """)
        void headings_and_months_are_taken_in_several_spellings(
                String force, String month, String calls, String share, String mean, String is, String value)
                throws IOException {
            Path file = written.file(
                    "999.csv",
                    String.join(",", force, month, calls, share, mean) + "\nWest Midlands," + is + ",\"50,000\","
                            + value + ",7.25\nPolice Scotland," + is + ",100,NA,\n");

            Reading reading = written.read(file);

            OpenFigure answered =
                    Written.figure(reading, OpenMeasure.ANSWERED_WITHIN_10_SECONDS, WEST_MIDLANDS, Map.of());
            assertThat(answered.value()).isCloseTo(0.855, within(1e-12));
            assertThat(answered.period()).isEqualTo(Span.month(YearMonth.of(2024, 3)));
            assertThat(value(reading, OpenMeasure.MEAN_ANSWER_SECONDS, WEST_MIDLANDS, Map.of()))
                    .isEqualTo(7.25);
            assertThat(value(reading, OpenMeasure.CALLS_999, "PSOS", Map.of())).isEqualTo(100);
            assertThat(reading.of(OpenMeasure.MEAN_ANSWER_SECONDS)).hasSize(1);
        }

        @Test
        void a_share_is_worked_out_from_its_counts_where_they_are_given() throws IOException {
            Path file = written.file(
                    "999.csv",
                    "Force,Month,Calls answered,Calls answered under 10 seconds\nWest Midlands,2024-03,200,150\nKent,2024-03,100,101\n");

            Reading reading = written.read(file);

            OpenFigure answered =
                    Written.figure(reading, OpenMeasure.ANSWERED_WITHIN_10_SECONDS, WEST_MIDLANDS, Map.of());
            assertThat(answered.value()).isEqualTo(0.75);
            assertThat(answered.denominator()).isEqualTo(200);
            assertThat(reading.rejects()).extracting(Reject::line).containsExactly(3L);
        }
    }

    @Test
    void a_force_and_month_told_twice_in_one_file_is_not_doubled() throws IOException {
        Path file = written.file(
                "999.csv", "Force,Month,Calls,Mean\nKent,2024-03,100,5\nKent,2024-03,101,5\nKent,2024-03,100,5\n");

        Reading reading = written.read(file);

        assertThat(reading.of(OpenMeasure.CALLS_999)).hasSize(1);
        assertThat(reading.notes(Note.About.DOUBLED_CELLS))
                .extracting(Note::count)
                .containsExactly(2L);
    }

    @Nested
    class Populations {
        @Test
        void years_down_and_forces_across_become_one_figure_each() throws IOException {
            Path file = written.file(
                    "wide.csv",
                    "year,City of London,Kent,Devon and Cornwall\n2018,7000,1800000,1700000\n2019,7100,NA,1710000\n");

            Reading reading = written.read(file);

            assertThat(reading.of(OpenMeasure.POPULATION)).hasSize(5);
            assertThat(reading.of(OpenMeasure.POPULATION)
                            .filter(figure -> figure.force().equals(LONDON)))
                    .extracting(OpenFigure::period)
                    .containsExactly(Span.day(LocalDate.of(2018, 6, 30)), Span.day(LocalDate.of(2019, 6, 30)));
        }

        @Test
        void a_smaller_area_stands_beside_the_forces() throws IOException {
            Path file = written.file("la.csv", "code,name,year,population\nE08000025,Birmingham,2020,1140500\n");

            assertThat(written.read(file).figures()).singleElement().satisfies(figure -> {
                assertThat(figure.area()).isEqualTo("E08000025");
                assertThat(figure.force()).isEmpty();
            });
        }

        @Test
        void a_table_whose_year_nobody_says_is_refused() throws IOException {
            Path file =
                    written.file("people.csv", "PFA 2023 Code,PFA 2023 Name,Population\nE23000014,West Midlands,1\n");

            assertThat(written.read(file).refusals()).hasSize(1);
        }

        @Test
        void searches_and_residents_are_told_by_the_same_groups() throws IOException {
            Path census = written.file(
                    "census.csv",
                    "\"date\",\"geography\",\"geography code\",\"Ethnic Group: All categories: Ethnic group; measures: Value\",\"Ethnic Group: White; measures: Value\",\"Ethnic Group: White: Irish; measures: Value\",\"Ethnic Group: Black; measures: Value\"\n\"2011\",\"Chelmsford\",\"E07000070\",110,90,5,20\n\"2011\",\"Basildon\",\"E07000066\",50,40,1,10\n\"2011\",\"Nowhere\",\"E07009999\",5,5,1,0\n");
            Path lookup = written.file(
                    "lookup.csv",
                    "LAD16CD,LAD16NM,CSP16CD,CSP16NM,PFA16CD,PFA16NM,FID\nE07000070,Chelmsford,E22000001,C,E23000028,Essex,1\nE07000066,Basildon,E22000002,B,E23000028,Essex,2\n");
            Path searches = written.file(
                    "2019-06-essex-stop-and-search.csv",
                    Written.SEARCHES
                            + Written.search("2019-06-10T12:00:00+00:00", "White - Irish", "White", "True")
                            + Written.search(
                                    "2019-06-10T12:00:00+00:00", "Other ethnic group - Not stated", "White", "False"));

            Reading reading = written.read(census, lookup, searches);
            assertThat(residents(reading, EthnicGroup.WHITE)).containsExactly(130.0);
            assertThat(residents(reading, EthnicGroup.BLACK)).containsExactly(30.0);
            assertThat(reading.of(OpenMeasure.SEARCHES).map(figure -> figure.breakdown() + " " + figure.value()))
                    .contains(
                            "{" + SearchFigures.SELF_DEFINED + "=" + EthnicGroup.WHITE.inWords() + "} 1.0",
                            "{" + SearchFigures.SELF_DEFINED + "=" + EthnicGroup.NOT_STATED.inWords() + "} 1.0");
            assertThat(reading.notes(Note.About.NO_LOOKUP))
                    .extracting(Note::count)
                    .containsExactly(1L);
        }

        private static List<Double> residents(Reading reading, EthnicGroup group) {
            return reading.of(OpenMeasure.CENSUS_POPULATION)
                    .filter(figure -> figure.breakdown().containsValue(group.inWords()))
                    .map(OpenFigure::value)
                    .toList();
        }
    }

    @Nested
    class Workbooks {
        private static final String ROWS = """
                <row r="1"><c r="A1" t="inlineStr"><is><t>999 calls, a title</t></is></c></row>
                <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" t="s"><v>2</v></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>West Midlands</t></is></c><c r="B4" s="1"><v>45352</v></c><c r="D4"><v>6.5</v></c></row>
                <row r="5"><c r="A5" t="inlineStr"><is><t>Narnia</t></is></c><c r="B5" s="1"><v>45352</v></c><c r="D5"><v>6.5</v></c></row>
                """;

        @Test
        void an_excel_sheet_is_read_below_its_title_with_dates_and_shared_words() throws IOException {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put(
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Notes\" r:id=\"b\"/><sheet name=\"Data\" r:id=\"a\"/></sheets></workbook>");
            parts.put(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
            parts.put(
                    "xl/sharedStrings.xml",
                    "<sst><si><t>Force</t></si><si><r><t>Mon</t></r><r><t>th</t></r></si><si><t>Mean answer time</t></si></sst>");
            parts.put(
                    "xl/styles.xml",
                    "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"17\"/></cellXfs></styleSheet>");
            parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + ROWS + "</sheetData></worksheet>");
            parts.put("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>");

            Reading reading = written.read(written.zip("999.xlsx", parts));

            OpenFigure mean = Written.figure(reading, OpenMeasure.MEAN_ANSWER_SECONDS, WEST_MIDLANDS, Map.of());
            assertThat(mean.value()).isEqualTo(6.5);
            assertThat(mean.period()).isEqualTo(Span.month(YearMonth.of(2024, 3)));
            assertThat(mean.files()).containsExactly("999.xlsx [Data]");
            assertThat(reading.rejects()).singleElement().satisfies(reject -> {
                assertThat(reject.line()).isEqualTo(5);
                assertThat(reject.found()).isEqualTo("Narnia");
            });
        }

        @Test
        void an_opendocument_sheet_is_read_with_repeated_cells_and_stray_headings() throws IOException {
            String cell = "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";
            StringBuilder headings = new StringBuilder("<table:table-row>");
            for (String heading : CRIME.strip().split(",", -1)) {
                headings.append(cell.formatted(heading));
            }
            headings.append(cell.formatted("Offence Code")).append("</table:table-row>");
            String row = "<table:table-row>" + cell.formatted("2024/25")
                    + "<table:table-cell office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p></table:table-cell>"
                    + cell.formatted("West Midlands") + cell.formatted("Homicide") + cell.formatted("Violence")
                    + cell.formatted("Homicide") + cell.formatted("4.10")
                    + "<table:table-cell office:value-type=\"float\" office:value=\"1234\"><text:p>1,234</text:p></table:table-cell>"
                    + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
            String content =
                    "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"2024-25\">"
                            + headings + row
                            + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row></table:table></office:document-content>";
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            parts.put("content.xml", content);

            Reading reading = written.read(written.zip("prc.ods", parts));

            assertThat(value(reading, OpenMeasure.RECORDED_CRIMES, WEST_MIDLANDS, Map.of()))
                    .isEqualTo(1234);
            assertThat(reading.files()).extracting(FileRead::name).isEqualTo(List.of("prc.ods [2024-25]"));
        }
    }
}
