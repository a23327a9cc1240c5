package org.plumbline.reportreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.reportreader.InspectionReport.Finding;
import org.plumbline.reportreader.InspectionReport.Judgment;
import org.plumbline.reportreader.InspectionReport.Warning;

/** One thing at a time that reports do, in the smallest report that does it. */
class MiniReportsTest {

    private static final String COVER =
            "PEEL 2023–25\n\nAn inspection of Northshire Police\n\nPublished on 2 May 2024\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bedfordshire Police",
                "Cambridgeshire Constabulary",
                "City of London Police",
                "Metropolitan Police Service",
                "Police Service of Northern Ireland",
                "British Transport Police",
                "Ministry of Defence Police",
                "Civil Nuclear Constabulary",
                "Devon and Cornwall Police",
                "Dyfed-Powys Police",
                "London Fire Brigade",
                "Royal Berkshire Fire and Rescue Service",
                "Isles of Scilly Fire and Rescue Service",
                "Tyne and Wear Fire and Rescue Service",
                "County Durham and Darlington Fire and Rescue Service"
            })
    void the_force_or_service_is_known_by_its_name(String name) {
        InspectionReport report = Documents.read("PEEL 2023–25\n\nAn inspection of " + name
                + "\n\nPublished on 2 May 2024\n\nArea for improvement\n\n" + name
                + " should answer calls sooner\n\nIt is slow.\n");

        assertThat(report.force()).isEqualTo(name);
    }

    @Nested
    class Headings_of_findings {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Area for improvement",
                    "Areas for improvement",
                    "AREAS FOR IMPROVEMENT",
                    "Areas for improvement:",
                    "Area for improvement 1",
                    "**Areas for improvement**",
                    "### Area for improvement",
                    "Area(s) for improvement",
                    "Area for improvement1",
                    "Аreаs fоr imprоvement",
                    "Areas  for\u00a0improvement",
                    "[Areas for improvement](#)",
                    "3. Areas for improvement",
                    "AFI 2"
                })
        void an_area_for_improvement_is_known_however_it_is_headed(String heading) {
            InspectionReport report =
                    Documents.read(COVER + heading + "\n\nThe force should answer calls sooner\n\nIt is slow.\n");

            assertThat(report.findings())
                    .extracting(Finding::title)
                    .containsExactly("The force should answer calls sooner");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Cause of concern",
                    "Causes of concern",
                    "Accelerated cause of concern",
                    "Cause of concern 2",
                    "Cause for concern",
                    "Area of concern",
                    "Саuse of соnсern"
                })
        void a_cause_of_concern_is_known_however_it_is_headed(String heading) {
            InspectionReport report = Documents.read(
                    COVER + heading
                            + "\n\nThe force is slow\n\nCallers wait.\n\nRecommendation\n\nImmediately, the force should:\n\n- hurry.\n");

            assertThat(report.findings()).extracting(Finding::ref).containsExactly("CoC-1", "CoC-1/R-1");
            assertThat(report.findings().getFirst().title()).isEqualTo("The force is slow");
        }

        @Test
        void a_heading_that_says_its_cause_is_the_title() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Cause of concern: responding to the public\n\nCallers wait.\n\nRecommendations\n\nBy 31 March 2025 the force should:\n\n• hurry; and\n• tell callers.\n");

            assertThat(report.findings().getFirst().title()).isEqualTo("responding to the public");
            assertThat(report.findings()).extracting(Finding::partOf).containsExactly(null, "CoC-1", "CoC-1");
        }

        @Test
        void a_label_over_nothing_is_a_warning_with_its_place() {
            InspectionReport report =
                    Documents.read(COVER + "Areas for improvement\n\nMain findings\n\nAll is well.\n");

            assertThat(report.findings()).isEmpty();
            assertThat(report.warnings()).anySatisfy(warning -> {
                assertThat(warning.message()).contains("nothing under it");
                assertThat(warning.source())
                        .isNotNull()
                        .extracting(InspectionReport.Source::line)
                        .isEqualTo(7);
            });
        }
    }

    @Nested
    class Lists {

        @ParameterizedTest
        @ValueSource(strings = {"-", "•", "·", "*", "o", "–", "▪", "\uf0b7", "1.", "(a)", "i)"})
        void a_recommendation_is_one_item_whatever_marks_it(String marker) {
            String text = COVER + "Recommendations\n\nWithin three months, the force should:\n\n" + marker
                    + " find out why; and\n" + marker + " put it right. It should say so too.\n";

            assertThat(Documents.read(text).findings())
                    .extracting(Finding::text)
                    .containsExactly("find out why; and", "put it right. It should say so too.");
            assertThat(Documents.read(text).findings())
                    .extracting(Finding::title)
                    .containsExactly("find out why", "put it right");
        }

        @Test
        void two_recommendations_of_nearly_the_same_text_are_two() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Recommendations\n\nImmediately, the force should:\n\n- support the well-being of team A; and\n- support the well-being of team B.\n");

            assertThat(report.findings()).hasSize(2);
        }

        @Test
        void an_item_broken_over_lines_is_one() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Recommendations\n\nImmediately, the force should:\n\n• make sure that all who call the force are told how\nlong they will wait; and\n• hurry.\n");

            assertThat(report.findings())
                    .extracting(Finding::text)
                    .containsExactly(
                            "make sure that all who call the force are told how long they will wait; and", "hurry.");
        }

        @Test
        void survey_results_and_scope_are_no_recommendations() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Area for improvement\n\nThe force should listen\n\nOf those asked:\n\n- 62 percent agreed; and\n- 15 percent did not.\n\nMain findings\n\nWe looked at:\n\n- calls; and\n- files.\n");

            assertThat(report.findings()).hasSize(1);
            assertThat(report.findings().getFirst().text()).contains("62 percent agreed");
        }

        @Test
        void a_list_outside_any_label_is_a_warning_and_no_finding() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Area for improvement\n\nThe force should listen\n\nIt does not.\n\nMain findings\n\nWithin six months, the force should:\n\n- move house.\n");

            assertThat(report.findings()).hasSize(1);
            assertThat(report.warnings())
                    .extracting(Warning::message)
                    .anyMatch(message -> message.contains("outside any heading"));
        }

        @Test
        void a_heading_that_is_only_a_deadline_leads_to_what_follows() {
            InspectionReport report = Documents.read(
                    COVER + "Recommendations\n\nImmediately\n\n- stop.\n\nWithin three months\n\n- start.\n");

            assertThat(report.findings())
                    .extracting(finding ->
                            finding.due() == null ? null : finding.due().by())
                    .containsExactly(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 8, 2));
        }
    }

    @Nested
    class Mentions {

        @Test
        void findings_of_other_inspections_are_mentioned_and_not_read() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Area for improvement\n\nThe force should record all use of force\n\nIn 2022 we inspected its custody suites. As a result, we issued a cause of concern. Last time there were six areas for improvement.\n");

            assertThat(report.findings()).hasSize(1);
        }

        @Test
        void an_earlier_grade_is_history() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Responding to the public\n\nGood\n\nNorthshire Police is good at responding to the public.\n\nMain findings\n\nThe force has improved\n\nIn our 2021/22 inspection Northshire Police was inadequate at responding to the public.\n");

            assertThat(report.judgments()).containsExactly(new Judgment("Responding to the public", Grade.GOOD));
        }
    }

    @Nested
    class Grades {

        @Test
        void a_grade_split_over_two_lines_is_one() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Responding to the public\n\nRequires\nimprovement\n\nNorthshire Police requires improvement at responding to the public.\n");

            assertThat(report.judgments())
                    .containsExactly(new Judgment("Responding to the public", Grade.REQUIRES_IMPROVEMENT));
        }

        @Test
        void without_grades_in_the_sections_the_grid_is_taken() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Our judgments\n\nOutstanding\tGood\tAdequate\tRequires improvement\tInadequate\n\tPreventing crime\t\tInvestigating crime\t\n\nArea for improvement\n\nThe force should listen\n");

            assertThat(report.judgments())
                    .containsExactly(
                            new Judgment("Preventing crime", Grade.GOOD),
                            new Judgment("Investigating crime", Grade.REQUIRES_IMPROVEMENT));
        }

        @Test
        void the_grid_does_not_double_the_grades_of_the_sections() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Our judgments\n\nOutstanding\tGood\tAdequate\n\tPreventing crime\tCustody\n\nPreventing and deterring crime\n\nGood\n\nNorthshire Police is good at it.\n\nCustody\n\nAdequate\n\nNorthshire Police is adequate at it.\n");

            assertThat(report.judgments())
                    .containsExactly(
                            new Judgment("Preventing and deterring crime", Grade.GOOD),
                            new Judgment("Custody", Grade.ADEQUATE));
        }

        @Test
        void a_section_whose_grade_only_its_sentence_gives_has_that_grade() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Responding to the public\n\nNorthshire Police is inadequate at responding to the public.\n\nArea for improvement\n\nThe force should listen\n");

            assertThat(report.judgments()).containsExactly(new Judgment("Responding to the public", Grade.INADEQUATE));
            assertThat(report.findings()).extracting(Finding::area).containsExactly("Responding to the public");
        }
    }

    @Nested
    class Reckoning {

        @Test
        void a_count_that_differs_from_what_was_read_is_a_warning() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Summary\n\nIn this inspection we identified two causes of concern and one area for improvement.\n\nArea for improvement\n\nThe force should listen\n");

            assertThat(report.warnings())
                    .extracting(Warning::message)
                    .contains("The report says two causes of concern; 0 were read.");
            assertThat(report.warnings())
                    .extracting(Warning::message)
                    .noneMatch(message -> message.contains("area for improvement;"));
        }

        @Test
        void a_given_day_of_publication_is_used_and_a_difference_told() {
            String text = COVER + "Recommendation\n\nImmediately, the force should:\n\n- hurry.\n";

            InspectionReport report = InspectionReports.read(Documents.of(text), LocalDate.of(2024, 5, 9));

            assertThat(report.published()).isEqualTo(LocalDate.of(2024, 5, 9));
            assertThat(report.warnings())
                    .extracting(Warning::message)
                    .anyMatch(message -> message.contains("2024-05-02"));
        }

        @Test
        void without_a_day_of_publication_the_phrase_stays_and_the_day_is_unknown() {
            InspectionReport report = Documents.read(
                    "An inspection of Northshire Police\n\nRecommendation\n\nWithin six months, the force should:\n\n- hurry.\n");

            assertThat(report.findings())
                    .extracting(Finding::due)
                    .containsExactly(new InspectionReport.Due("Within six months", null));
            assertThat(report.warnings())
                    .extracting(Warning::message)
                    .anyMatch(message -> message.contains("1 deadlines that run from that day"));
        }
    }

    @Nested
    class Text_as_published {

        @Test
        void links_escapes_and_odd_spaces_go_and_the_words_stay() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Area for improvement\n\nThe force should use [active risk management \\(ARMS\\)](#) and the [Victims’  Code](https://example.org/a_(b)) well\n\nIt’s “late”.\n");

            assertThat(report.findings().getFirst().text())
                    .isEqualTo(
                            "The force should use active risk management (ARMS) and the Victims’ Code well\nIt’s “late”.");
        }

        @Test
        void captions_and_what_is_left_of_pictures_are_no_findings() {
            InspectionReport report = Documents.read(
                    COVER
                            + "Areas for improvement\n\nThe force should answer calls\n\nIt is slow.\n\nFigure 1: Calls answered by force in the year ending 31 March 2023\n\nBar chart showing calls answered by force\n\nSource: data from a telephone company\n\nThat matters.\n\nThe force should attend incidents\n\nIt is late.\n\nMain findings\n");

            assertThat(report.findings())
                    .extracting(Finding::title)
                    .containsExactly("The force should answer calls", "The force should attend incidents");
        }
    }

    @Nested
    class Not_a_report {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Shopping list\n\n- bread\n- milk\n",
                    "Annual report of the museum\n\nRecommendations\n\nWithin six months, the museum should:\n\n- mend its roof.\n",
                    "Minutes of the Police and Crime Panel\n\nPresent:\n\nResolved:\n\nThat the Panel notes the report on causes of concern.\n"
                })
        void a_document_that_is_no_report_gives_nothing_and_says_so(String text) {
            InspectionReport report = Documents.read(text);

            assertThat(report.findings()).isEmpty();
            assertThat(report.practice()).isEmpty();
            assertThat(report.judgments()).isEqualTo(List.of());
            assertThat(report.warnings().getFirst().message()).startsWith("No inspection report was found");
        }
    }
}
