package org.plumbline.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.people.User;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.responses.Response;
import org.plumbline.responses.ResponseFact;
import org.plumbline.responses.ResponseWriting;

/** What the local policing body says to a report, written and published step by step. */
final class ResponseChapter implements Chapter {
    private static final String TYPE = "response.";
    private static final String BODY = "commissioner-analyst";

    private final ResponseWriting writing;
    private final Reports reports;
    private final StoryClock clock;

    ResponseChapter(ResponseWriting writing, Reports reports, StoryClock clock) {
        this.writing = writing;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().startsWith(TYPE);
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        Viewer viewer = Viewer.of(scene.person(event.actor()).organisation());
        Recording how = new Recording(
                viewer, scene.actor(event), event.effectiveOn(), scene.source(event), scene.audience(event));
        String report = scene.report(event.text("report"));
        String body = scene.person(BODY).organisation();
        String id = Response.id(body, report);
        switch (event.type().substring(TYPE.length())) {
            case "begun" -> check(event, writing.begin(head(report, scene), how));
            case "exempted" -> check(event, writing.notCalledFor(head(report, scene), event.text("why"), how));
            case "invited" -> check(event, writing.invite(id, event.date("by"), how));
            case "chief-officer-commented" -> check(event, writing.commentAsForce(id, event.text("words"), how));
            case "commented" -> check(event, writing.comment(id, event.text("words"), how));
            case "answered" -> answers(event, scene).forEach(answer -> check(event, writing.answer(id, answer, how)));
            case "published" -> check(event, writing.publish(id, event.text("where"), "", how));
            default -> throw new IllegalStateException("the story's event " + event.id() + " is of no known type");
        }
    }

    private ResponseFact.Head head(String id, Scene scene) {
        User writer = scene.person(BODY);
        Story.Body body = scene.story().body(writer.organisation());
        Report report = reports.find(id, Vantage.now(clock, Viewer.of(body.slug())))
                .orElseThrow(() -> new IllegalStateException("the body cannot see the report " + id));
        return new ResponseFact.Head(
                id,
                report.title(),
                Objects.requireNonNull(report.published()),
                report.force(),
                report.forceName(),
                body.slug(),
                body.name());
    }

    private static List<ResponseFact.Answer> answers(StoryEvent event, Scene scene) {
        return event.details().get("answers") instanceof List<?> answers
                ? answers.stream()
                        .map(one -> (Map<?, ?>) one)
                        .map(one -> new ResponseFact.Answer(
                                scene.finding(String.valueOf(one.get("finding"))),
                                Boolean.TRUE.equals(one.get("acts")),
                                String.valueOf(one.get("words"))))
                        .toList()
                : List.of();
    }

    private static void check(StoryEvent event, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(
                    "the story's event " + event.id() + " was refused: " + refused.reason() + " " + refused.unblock());
        }
    }
}
