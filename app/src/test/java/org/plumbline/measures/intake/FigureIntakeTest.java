package org.plumbline.measures.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.findings.TestingRegister;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Measures;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.ReadTables;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class FigureIntakeTest {
    private static final Viewer FORCE = Viewer.of(TestingRegister.FORCE);
    private static final Settings SETTINGS =
            new Settings(TestingRegister.FORCE, "A paper", "West Midlands Police", Optional.empty());
    private static int tests;

    @TempDir
    Path folder;

    @Autowired
    FigureIntake intake;

    @Autowired
    Figures figures;

    @Autowired
    Measures measures;

    @Autowired
    Entries entries;

    @Autowired
    ReadTables readTables;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private String name = "";

    @BeforeEach
    void a_measure_of_its_own() {
        tests++;
        name = "Cases waiting " + tests + "-" + System.nanoTime();
        new TestingRegister(entries, organisations, transactions, "intake-" + tests).organisations();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("figures.csv"), text.replace("M,", name + ","));
    }

    private Preview preview(String text) throws IOException, WrongSheet {
        return intake.preview(file(text), "figures.csv", SETTINGS, FORCE);
    }

    private Outcome take(String text) throws IOException, WrongSheet {
        return intake.take(file(text), "figures.csv", SETTINGS, true, how());
    }

    private Recording how() {
        return new Recording(
                FORCE,
                Actor.user("liaison"),
                now().asAt(),
                new Source("A paper", ""),
                Audience.of(TestingRegister.FORCE));
    }

    private Vantage now() {
        return Vantage.now(clock, FORCE);
    }

    private List<Figure> holding() {
        return measures.all(now()).stream()
                .filter(measure -> measure.name().equals(name))
                .flatMap(measure -> figures.holding(measure.id(), now()).stream())
                .toList();
    }

    @Nested
    class Rows {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "12 | ACCEPTED |",
                    "'\"1,234\"' | ACCEPTED |",
                    "3.6% | ACCEPTED |",
                    "not known | ACCEPTED |",
                    "about 400 | DOUBTFUL | would be read as 400",
                    "'' | DOUBTFUL | which is not 0",
                    "twelve | REFUSED | a number was expected, or “not known”, found “twelve”",
                    "1.2.3 | REFUSED | a number was expected",
                    "'\"1,23\"' | REFUSED | a number was expected"
                })
        void are_judged_by_what_stands_there(String value, Judged.Verdict verdict, String why) throws Exception {
            Judged row = preview("measure,value\nM," + value + "\n").rows().getFirst();

            assertThat(row.verdict()).isEqualTo(verdict);
            assertThat(String.join(" ", row.reasons())).contains(why == null ? "" : why);
            assertThat(row.line()).isEqualTo(2);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2023-02-01,2023-01-31, | REFUSED | before it begins",
                    "2023-02-01,2023-02-01, | ACCEPTED |",
                    "2023-02-30,, | REFUSED | a day, a month or a year was expected",
                    ",,2199-01-01 | REFUSED | a day up to today was expected",
                    "2024-01,2024-03,2023-12-31 | DOUBTFUL | a forecast, or a wrong day"
                })
        void are_judged_by_their_days(String days, Judged.Verdict verdict, String why) throws Exception {
            Judged row = preview("measure,value,period_start,period_end,as_at\nM,5," + days + "\n")
                    .rows()
                    .getFirst();

            assertThat(row.verdict()).isEqualTo(verdict);
            assertThat(String.join(" ", row.reasons())).contains(why == null ? "" : why);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "43.9,36,82 | ACCEPTED |",
                    "43.8,36,82 | DOUBTFUL | 36 of 82 is 43.90%, and 43.8 is stated",
                    "44,36,82 | ACCEPTED |",
                    "43,36,82 | DOUBTFUL | and 43 is stated",
                    "50,83,82 | REFUSED | there cannot be",
                    "50,1,0 | REFUSED | above 0 was expected"
                })
        void are_judged_by_the_counts_behind_a_share(String figures, Judged.Verdict verdict, String why)
                throws Exception {
            Judged row = preview("measure,unit,value,numerator,denominator\nM,percent," + figures + "\n")
                    .rows()
                    .getFirst();

            assertThat(row.verdict()).isEqualTo(verdict);
            assertThat(String.join(" ", row.reasons())).contains(why == null ? "" : why);
        }

        @Test
        void with_a_column_too_many_are_refused() throws Exception {
            Judged row = preview("measure,value\nM,1,234\n").rows().getFirst();

            assertThat(row.verdict()).isEqualTo(Judged.Verdict.REFUSED);
            assertThat(row.reasons().getFirst()).contains("2 columns were expected, as in the heading line, found 3");
        }

        @Test
        void that_stand_far_from_all_others_are_doubted_from_nine_figures_on() throws Exception {
            StringBuilder text = new StringBuilder("measure,value,as_at\n");
            for (int day = 1; day <= 8; day++) {
                text.append("M,")
                        .append(20 + day % 3)
                        .append(",2024-01-0")
                        .append(day)
                        .append('\n');
            }

            assertThat(preview(text + "M,900,2024-01-09\n").rows().getLast().reasons())
                    .containsExactly("900 stands far from the other figures of this measure.");
            assertThat(preview(text + "M,22,2024-01-09\n").rows().getLast().verdict())
                    .isEqualTo(Judged.Verdict.ACCEPTED);
        }
    }

    @Nested
    class FilesOfEveryKind {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'' | is empty",
                    "'a,b\n1,2\n' | columns “measure” and “value” (or “numerator”) were expected, found “a, b”",
                    "'measure,value\n' | has a heading line and no row below it",
                    "'measure,value\n\"open,1\n' | a quotation mark is left open"
                })
        void that_are_no_tables_of_figures_are_told_so_and_nothing_is_kept(String text, String why) {
            assertThatThrownBy(() -> take(text.replace("\\n", "\n")))
                    .isInstanceOf(WrongSheet.class)
                    .hasMessageContaining("figures.csv")
                    .hasMessageContaining(why);
        }

        @Test
        void are_read_with_semicolons_a_byte_order_mark_and_carriage_returns() throws Exception {
            assertThat(preview("\uFEFFMeasure;Value;As at\r\nM,;5;31/5/2023\r\n".replace("M,;", name + ";"))
                            .count(Judged.Verdict.ACCEPTED))
                    .isOne();
        }

        @Test
        void of_an_older_excel_are_read_and_that_is_said() throws Exception {
            Path file = folder.resolve("old.csv");
            Files.write(file, ("measure,value\nCafé " + name + ",5\n").getBytes(Charset.forName("windows-1252")));

            Preview preview = intake.preview(file, "old.csv", SETTINGS, FORCE);

            assertThat(preview.rows().getFirst().measure()).startsWith("Café");
            assertThat(preview.notes()).anyMatch(note -> note.contains("Windows-1252"));
        }

        @Test
        void from_excel_say_what_their_cells_show() throws Exception {
            Path file = folder.resolve("figures.xlsx");
            try (var book = new XSSFWorkbook();
                    OutputStream output = Files.newOutputStream(file)) {
                var table = book.createSheet("Figures");
                var percent = book.createCellStyle();
                percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
                var day = book.createCellStyle();
                day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
                var heading = table.createRow(0);
                heading.createCell(0).setCellValue("measure");
                heading.createCell(1).setCellValue("value");
                heading.createCell(2).setCellValue("as_at");
                var row = table.createRow(1);
                row.createCell(0).setCellValue(name);
                row.createCell(1).setCellValue(0.036);
                row.getCell(1).setCellStyle(percent);
                row.createCell(2).setCellValue(LocalDate.of(2023, 3, 31));
                row.getCell(2).setCellStyle(day);
                book.write(output);
            }

            Judged read =
                    intake.preview(file, "figures.xlsx", SETTINGS, FORCE).rows().getFirst();

            assertThat(read.figure()).hasValueSatisfying(figure -> {
                assertThat(figure.value().orElseThrow()).isEqualByComparingTo("3.6");
                assertThat(figure.unit()).isEqualTo("percent");
                assertThat(figure.asAt().orElseThrow().first()).isEqualTo("2023-03-31");
            });
        }
    }

    @Nested
    class Taking {
        @Test
        void the_same_file_twice_adds_nothing() throws Exception {
            String text = "measure,value,as_at\nM,81,2023-05\nM,21,2023-08-17\n";
            assertThat(take(text)).isInstanceOf(Outcome.Done.class);

            assertThat(take(text))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.reason())
                                    .isEqualTo("Every figure of this file is in the record already."));
            assertThat(holding()).hasSize(2);
        }

        @Test
        void a_later_statement_takes_the_place_of_the_earlier_which_an_old_vantage_still_shows() throws Exception {
            take("measure,value,as_at\nM,81,2023-05\n");
            Vantage before = Vantage.at(now().asAt(), clock.instant(), FORCE);
            // No further: the record’s own time never goes back, and other tests go on from here.
            clock.set(clock.instant().plusMillis(5));
            try {
                take("measure,value,as_at\nM,80,2023-05\n");

                assertThat(holding()).extracting(one -> one.stated().stated()).containsExactly("80");
                String measure = holding().getFirst().stated().measure();
                assertThat(figures.stated(measure, now())).hasSize(2);
                assertThat(figures.holding(measure, before))
                        .extracting(one -> one.stated().stated())
                        .containsExactly("81");
            } finally {
                clock.run();
            }
        }

        @Test
        void is_seen_by_its_audience_alone_and_is_the_same_after_a_rebuild() throws Exception {
            take("measure,value,as_at\nM,81,2023-05\n");
            String measure = holding().getFirst().stated().measure();
            Vantage panel = Vantage.now(clock, Viewer.of(TestingRegister.PANEL));

            assertThat(figures.holding(measure, panel)).isEmpty();
            List<Figure> kept = holding();
            readTables.rebuild();
            assertThat(holding()).isEqualTo(kept);
        }

        @Test
        void leaves_what_is_doubtful_out_where_that_is_wanted() throws Exception {
            intake.take(
                    file("measure,value,as_at\nM,about 400,2023-05\nM,21,2023-08-17\n"),
                    "figures.csv",
                    SETTINGS,
                    false,
                    how());

            assertThat(holding()).extracting(one -> one.stated().stated()).containsExactly("21");
        }

        @Test
        void keeps_units_and_kinds_of_source_of_one_name_apart() throws Exception {
            take(
                    "measure,value,unit,stated_by,as_at\nM,5,percent,HMICFRS,2023-05\nM,6,percent,PCC,2023-05\nM,7,cases,PCC,2023-05\n");

            assertThat(holding())
                    .extracting(one -> one.stated().measure())
                    .doesNotHaveDuplicates()
                    .hasSize(3);
        }

        @Test
        void two_hundred_thousand_rows_come_in_whole() throws Exception {
            StringBuilder text = new StringBuilder("measure,area,value,period_start,period_end\n");
            for (int row = 0; row < 200_000; row++) {
                int month = row % 12 + 1;
                String period = "%d-%02d".formatted(1900 + row / 12 % 120, month);
                text.append("M,area-%d,%d,%s,%s%n".formatted(row / 1440, row % 97, period, period));
            }

            // Seen by nobody else, so that no other test has to read them.
            Viewer alone = Viewer.of("alone-" + System.nanoTime());
            new TestingRegister(entries, organisations, transactions, "intake-" + tests)
                    .establish(alone.organisation(), "Alone", OrganisationType.PARTNER_AGENCY);
            Recording how = new Recording(
                    alone, Actor.SYSTEM, now().asAt(), new Source("A paper", ""), Audience.of(alone.organisation()));
            assertThat(intake.take(file(text.toString()), "figures.csv", SETTINGS, true, how))
                    .isInstanceOf(Outcome.Done.class);

            assertThat(figures.all(Vantage.now(clock, alone))).hasSize(200_000);
        }
    }

    @Test
    void the_published_figures_load_whole() throws Exception {
        Path shared = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/published-figures.csv"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(Path.of("missing"));
        assumeTrue(Files.exists(shared), "skipped: no shared/data/published-figures.csv above this folder");

        Preview preview =
                intake.preview(shared, "published-figures.csv", new Settings("f", "d", "", Optional.empty()), FORCE);

        assertThat(preview.rows())
                .hasSize((int) Files.readString(shared, StandardCharsets.UTF_8)
                                .lines()
                                .count()
                        - 1);
        assertThat(preview.of(Judged.Verdict.REFUSED)).isEmpty();
    }
}
