package org.plumbline.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.inspections.FindingKind;

class ClosureStepTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 10);

    private static List<String> open(Finding finding, Finding... parts) {
        return ClosureStep.of(finding, List.of(parts), List.of()).stream()
                .filter(step -> !step.met())
                .map(ClosureStep::words)
                .toList();
    }

    private static TestingEntries atLevel(int level) {
        return TestingEntries.due(null)
                .add(new FindingFact.Levelled(level), MAY)
                .add(new FindingFact.Assigned("user/a", "Head of crime"), MAY)
                .add(new FindingFact.WorkCompleted(MAY, ""), MAY)
                .add(new FindingFact.OutcomeJudged(true, ""), MAY);
    }

    @Test
    void a_new_finding_lacks_owner_level_work_outcome_and_submission() {
        assertThat(open(TestingEntries.due(null).finding())).hasSize(5).anyMatch(words -> words.contains("level"));
    }

    @ParameterizedTest
    @CsvSource({"2,letter signed by the chief constable", "3,verified it at an inspection", "4,fieldwork of its own"})
    void the_last_step_is_what_the_level_needs(int level, String last) {
        assertThat(open(atLevel(level).finding()).getLast()).contains(last);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void nothing_stops_what_is_settled(int level) {
        Finding settled = atLevel(level)
                .add(new FindingFact.SubmittedForClosure(MAY, "letter"), MAY)
                .finding();

        assertThat(ClosureStep.of(settled, List.of(), List.of())).isEmpty();
    }

    @Test
    void a_cause_of_concern_waits_for_its_recommendations_and_for_the_inspectorate() {
        Finding cause = new TestingEntries()
                .add(TestingEntries.confirmed(FindingKind.CAUSE_OF_CONCERN, null), TestingEntries.PUBLISHED)
                .finding();
        Finding submitted = atLevel(4)
                .add(new FindingFact.SubmittedForClosure(MAY, ""), MAY)
                .finding();

        assertThat(open(cause, submitted, TestingEntries.due(null).finding()))
                .contains(
                        "1 of its 2 recommendations is submitted or closed.",
                        "The inspectorate has not said that the concern is resolved.");
    }
}
