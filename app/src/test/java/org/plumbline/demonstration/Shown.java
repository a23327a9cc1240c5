package org.plumbline.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.Level;
import org.plumbline.findings.Status;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.Stage;
import org.plumbline.papers.update.PublishedFigureFact;
import org.plumbline.record.RecordFact;
import org.plumbline.record.Vantage;

/** What the application shows at a vantage, in the words in which the story says what it expects. */
record Shown(StoryTest world, Vantage vantage) {
    private static final String FORCE = "west-midlands-police";
    private static final String PEEL = "west-midlands-police-peel-2023-25";
    private static final LocalDate LAST_MEETING = LocalDate.of(2024, 3, 28);
    private static final String DECISION = "Decision to move the force to Engage";

    Object of(String word, Object expected) {
        return switch (word) {
            case "stage" -> stage().name().code();
            case "since" -> String.valueOf(stage().since());
            case "daysInEngage" -> daysInEngage();
            case "decidedButNotInForce" ->
                world.stages
                        .of(FORCE, Vantage.at(LocalDate.of(2023, 11, 24), vantage.knownBy(), vantage.viewer()))
                        .name()
                        .code();
            case "disclosuresOfEngageDecision" ->
                count(
                        world.entries.ofKind(RecordFact.DISCLOSURE, vantage),
                        entry -> ((RecordFact.Disclosed) entry.fact()).what().equals(DECISION));
            case "reports" ->
                world.inspections.all(vantage).stream()
                        .filter(inspection -> inspection.publishedOn() != null)
                        .map(Inspection::id)
                        .toList();
            case "openCauses" -> count(causes(), finding -> finding.closedOn().isEmpty());
            case "closedCauses" -> count(causes(), finding -> finding.closedOn().isPresent());
            case "openRecommendations" ->
                count(
                        peel(),
                        finding -> is(finding, FindingKind.RECOMMENDATION)
                                && finding.closedOn().isEmpty());
            case "received" -> Map.of("peel-2023", kinds(peel()));
            case "receivedSinceLastMeeting" ->
                kinds(all().stream()
                        .filter(finding -> since(finding.receivedOn()))
                        .toList());
            case "submittedOfPeel2023" ->
                kinds(peel().stream()
                        .filter(finding -> submittedOn(finding).isPresent())
                        .toList());
            case "tally" -> tally();
            case "late" ->
                late().stream()
                        .map(finding -> "peel-2023/" + finding.received().ref())
                        .toList();
            case "lateByDays" ->
                late().stream()
                        .map(finding ->
                                (int) finding.dates().nearest().orElseThrow().daysLate(vantage.asAt()))
                        .distinct()
                        .reduce((one, other) -> -1)
                        .orElse(0);
            case "forthcomingInspections" ->
                world.inspections.forthcoming(vantage).size();
            default ->
                throw new IllegalArgumentException("the story expects something unknown: " + word + " " + expected);
        };
    }

    private Stage stage() {
        return world.stages.of(FORCE, vantage);
    }

    private int daysInEngage() {
        List<Stage> history = world.stages.history(FORCE, vantage);
        LocalDate until =
                history.size() == 1 ? vantage.asAt() : history.getLast().since();
        return (int) history.getFirst().days(Objects.requireNonNull(until));
    }

    private List<Finding> all() {
        return world.findings.all(FindingCriteria.ANY, vantage);
    }

    private List<Finding> peel() {
        return world.findings.ofReport(PEEL, vantage);
    }

    private List<Finding> causes() {
        return all().stream()
                .filter(finding -> is(finding, FindingKind.CAUSE_OF_CONCERN))
                .toList();
    }

    /** Late by the inspectorate's own date; the owners' promises are counted nowhere in the committee's paper. */
    private List<Finding> late() {
        return all().stream()
                .filter(finding -> finding.stage() == Status.OPEN)
                .filter(finding -> finding.dates()
                        .inspectorate()
                        .filter(date -> date.isBefore(vantage.asAt()))
                        .isPresent())
                .filter(finding -> !is(finding, FindingKind.CAUSE_OF_CONCERN))
                .toList();
    }

    private static Optional<LocalDate> submittedOn(Finding finding) {
        return finding.progress().submission().map(submission -> submission.on());
    }

    private static boolean since(LocalDate date) {
        return date.isAfter(LAST_MEETING);
    }

    private static boolean is(Finding finding, FindingKind kind) {
        return finding.received().kind() == kind;
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private static Map<String, Object> kinds(List<Finding> some) {
        return Map.of(
                "causesOfConcern", count(some, finding -> is(finding, FindingKind.CAUSE_OF_CONCERN)),
                "recommendations", count(some, finding -> is(finding, FindingKind.RECOMMENDATION)),
                "areasForImprovement", count(some, finding -> is(finding, FindingKind.AREA_FOR_IMPROVEMENT)));
    }

    private List<Map<String, Object>> tally() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int total = 0;
        int sinceLast = 0;
        for (FindingKind kind : List.of(FindingKind.AREA_FOR_IMPROVEMENT, FindingKind.RECOMMENDATION)) {
            for (int level = 4; level >= 1; level--) {
                Level wanted = Level.of(level);
                List<LocalDate> days = all().stream()
                        .filter(finding -> is(finding, kind) && finding.level().equals(Optional.of(wanted)))
                        .flatMap(finding -> submittedOn(finding).stream())
                        .toList();
                if (!days.isEmpty()) {
                    rows.add(row(kind, level, days));
                }
                total += days.size();
                sinceLast += count(days, Shown::since);
            }
        }
        Map<String, Object> sum = new LinkedHashMap<>();
        sum.put("total", true);
        sum.put("submitted", total);
        sum.put("sinceLastMeeting", sinceLast);
        sum.put("published", published());
        rows.add(sum);
        return rows;
    }

    private static Map<String, Object> row(FindingKind kind, int level, List<LocalDate> days) {
        return Map.of(
                "kind", kind.code(),
                "level", level,
                "submitted", days.size(),
                "sinceLastMeeting", count(days, Shown::since));
    }

    /** What the committee's own table printed, kept beside its correction. */
    private int published() {
        return (int) world.entries.ofKind(PublishedFigureFact.KIND, vantage).stream()
                .map(entry -> ((PublishedFigureFact.Stated) entry.fact()).value())
                .findFirst()
                .orElseThrow()
                .longValue();
    }
}
