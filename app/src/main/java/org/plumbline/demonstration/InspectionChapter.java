package org.plumbline.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.inspections.FindingCounts;
import org.plumbline.inspections.FindingResult;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.InspectionFact;
import org.plumbline.inspections.InspectionKind;
import org.plumbline.record.Entries;
import org.plumbline.record.Subject;

/** Which inspections the force hosted and what was published of them. */
final class InspectionChapter implements Chapter {
    private static final Map<String, InspectionKind> KINDS = Map.of(
            "peel", InspectionKind.PEEL,
            "custody", InspectionKind.CUSTODY,
            "soc-regional", InspectionKind.SERIOUS_AND_ORGANISED_CRIME,
            "joint", InspectionKind.JOINT_TARGETED_AREA,
            "revisit", InspectionKind.REVISIT,
            "thematic", InspectionKind.THEMATIC,
            "public-protection", InspectionKind.OTHER);

    private final Entries entries;

    InspectionChapter(Entries entries) {
        this.entries = entries;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return List.of(
                        "inspection.hosted",
                        "inspection.debriefed",
                        "inspection.said-of-finding",
                        "inspection.published",
                        "report.published")
                .contains(event.type());
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        switch (event.type()) {
            case "inspection.hosted" -> hosted(event, scene);
            case "inspection.debriefed" ->
                entries.append(scene.draft(
                        event,
                        new Subject(Inspection.KIND, event.text("inspection")),
                        new InspectionFact.Debriefed(event.effectiveOn(), event.textOrNone("said")),
                        event.effectiveOn()));
            case "inspection.said-of-finding" -> event.texts("findings").forEach(ref -> said(event, ref, scene));
            default -> published(event, scene);
        }
    }

    /** That it was announced is known from its having taken place: on its first day at the latest. */
    private void hosted(StoryEvent event, Scene scene) {
        Story.Body force = scene.story().body(scene.story().story().force());
        InspectionKind kind = KINDS.getOrDefault(event.text("kind"), InspectionKind.OTHER);
        var announced = new InspectionFact.Announced(
                force.slug(), force.name(), kind, event.text("title"), event.date("from"), event.date("to"));
        var hosted = new InspectionFact.Hosted(event.date("from"), event.date("to"));
        Subject subject = new Subject(Inspection.KIND, event.text("inspection"));
        entries.append(List.of(
                scene.draft(event, subject, announced, event.date("from")),
                scene.draft(event, subject, hosted, event.effectiveOn())));
    }

    private void said(StoryEvent event, String ref, Scene scene) {
        FindingResult result = new FindingResult(
                scene.finding(ref),
                FindingResult.Verdict.of(event.text("verdict")).orElseThrow(),
                event.effectiveOn(),
                scene.story().title(event.source().document()),
                event.text("text"));
        entries.append(scene.draft(
                event,
                new Subject(Inspection.KIND, event.text("inspection")),
                new InspectionFact.SaidOfFinding(result),
                event.effectiveOn()));
    }

    private void published(StoryEvent event, Scene scene) {
        boolean report = event.type().equals("report.published");
        String id = event.text(report ? "report" : "inspection");
        boolean registered = report && event.text("registered").equals("true");
        String result = report ? result(event) : event.text("result");
        entries.append(scene.draft(
                event,
                new Subject(Inspection.KIND, id),
                new InspectionFact.Published(event.effectiveOn(), result, registered ? scene.report(id) : ""),
                event.effectiveOn()));
    }

    private static String result(StoryEvent event) {
        FindingCounts counts = new FindingCounts(
                event.count("counts", "causesOfConcern"),
                event.count("counts", "recommendations"),
                event.count("counts", "areasForImprovement"));
        List<String> sentences = new ArrayList<>(List.of(counts.inWords() + "."));
        sentences.addAll(event.pairs("grades", "area", "grade"));
        if (event.says("note")) {
            sentences.add(event.text("note"));
        }
        String words = String.join(" ", sentences);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
