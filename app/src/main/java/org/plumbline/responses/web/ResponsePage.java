package org.plumbline.responses.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Tag;
import org.plumbline.govuk.TaskList;
import org.plumbline.record.Vantage;
import org.plumbline.responses.Deadline;
import org.plumbline.responses.Response;
import org.plumbline.responses.ResponseFact;
import org.plumbline.responses.ResponseFormat;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;

/**
 * One response: to those who write it a list of tasks, to everybody what was published.
 *
 * @param asked the report's recommendations with what is said to each
 * @param organisation the slug of whoever looks
 */
public record ResponsePage(
        Response response, Deadline deadline, List<Asked> asked, String organisation, Vantage vantage) implements Page {
    /** A recommendation and what is said to it. */
    public record Asked(String id, String ref, String title, Optional<ResponseFact.Answer> answer) {}

    @Override
    public String title() {
        return "Response to " + response.head().reportTitle();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String standing() {
        String standing = ResponseRow.standing(response, deadline, vantage);
        return standing.substring(0, 1).toUpperCase(java.util.Locale.UK) + standing.substring(1) + ".";
    }

    public boolean needed() {
        return response.notCalledForBecause().isEmpty();
    }

    public boolean ofTheBody() {
        return response.head().body().equals(organisation);
    }

    public boolean ofTheForce() {
        return response.head().force().equals(organisation);
    }

    public SummaryList identity(Frame frame) {
        ResponseFact.Head head = response.head();
        List<SummaryList.Row> rows = new ArrayList<>(List.of(
                SummaryList.Row.of("Report", Link.of(head.reportTitle(), frame.href("/reports/" + head.report()))),
                SummaryList.Row.of("Published", Dates.words(head.published())),
                SummaryList.Row.of("Force", head.forceName()),
                SummaryList.Row.of("Local policing body", head.bodyName()),
                SummaryList.Row.of("Publish the response by", Dates.words(deadline.due())),
                SummaryList.Row.of("How that was counted", deadline.how()),
                SummaryList.Row.of("Rule", Link.of(deadline.rule(), frame.href("/rules/" + deadline.rule())))));
        response.invited()
                .ifPresent(invitation -> rows.add(SummaryList.Row.of(
                        "Chief officer’s comments invited",
                        Dates.words(invitation.on()) + ", by " + Dates.words(invitation.by()))));
        return SummaryList.of(rows);
    }

    /** What is to be written, in the order in which it is. */
    public TaskList tasks(Frame frame) {
        String own = "/responses/" + response.id() + "/";
        boolean writes = ofTheBody() && frame.may(Permission.WRITE_PAPERS);
        boolean comments = ofTheForce() && frame.may(Permission.MANAGE_FINDINGS);
        List<TaskList.Task> tasks = new ArrayList<>();
        if (ofTheBody()) {
            tasks.add(task(
                    "Invite the chief officer’s comments",
                    own + "invitation",
                    response.invited().isPresent(),
                    writes));
        }
        tasks.add(task(
                        "The chief officer’s comments",
                        own + "chief-officer-comments",
                        !response.chiefOfficer().isEmpty(),
                        comments && response.invited().isPresent())
                .withHint(ofTheForce() ? "For the force to give" : "The force gives these"));
        if (ofTheBody()) {
            tasks.add(task(
                    "The body’s own comments",
                    own + "comments",
                    !response.body().isEmpty(),
                    writes));
            asked.forEach(one -> tasks.add(task(
                            one.ref() + ": " + one.title(),
                            own + "answers/" + one.id(),
                            one.answer().isPresent(),
                            writes)
                    .withHint(one.answer()
                            .map(answer ->
                                    answer.acts() ? "Something is done or proposed" : "Nothing is done; why is said")
                            .orElse("What is done or proposed, or why nothing is"))));
        }
        return TaskList.of(tasks);
    }

    private static TaskList.Task task(String title, String href, boolean done, boolean mine) {
        if (mine) {
            return done
                    ? TaskList.Task.done(title, href)
                    : TaskList.Task.of(title, href, Tag.of("Incomplete", Tag.Colour.BLUE));
        }
        return new TaskList.Task(
                title,
                null,
                null,
                done ? org.plumbline.govuk.Text.of("Completed") : org.plumbline.govuk.Text.of("Not written yet"),
                false);
    }

    public boolean publishable(Frame frame) {
        return ofTheBody() && needed() && frame.may(Permission.WRITE_PAPERS);
    }

    /** Whether what was written differs from what is published. */
    public boolean changed() {
        return ofTheBody() && response.changed() && !response.editions().isEmpty();
    }

    /** The files of the last edition or, to the body, of the draft. */
    public List<Link> files(Frame frame) {
        return response.editions().isEmpty() && !ofTheBody()
                ? List.of()
                : Arrays.stream(ResponseFormat.values())
                        .map(format -> Link.of(
                                format.words(), frame.href("/responses/" + response.id() + "." + format.extension())))
                        .toList();
    }

    public String filesHeading() {
        return response.editions().isEmpty() ? "The draft as a file" : "As published";
    }

    public List<Link> files(ResponseFact.Edition edition, Frame frame) {
        return Arrays.stream(ResponseFormat.values())
                .map(format -> Link.of(
                                format.words(),
                                frame.href("/responses/" + response.id() + "/editions/" + edition.number() + "."
                                        + format.extension()))
                        .withHidden(" of edition " + edition.number()))
                .toList();
    }
}
