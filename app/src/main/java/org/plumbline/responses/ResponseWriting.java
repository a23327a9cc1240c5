package org.plumbline.responses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.findings.Finding;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a response comes about. Who sees what is written follows from what it is, whatever audience the recording names: the
 * body's own words only the body, until they are published; the invitation and the chief officer's comments both sides;
 * what is published everybody. Only who sees that a report needs no response is for the recording to say.
 */
@Component
public class ResponseWriting {
    private final Entries entries;
    private final Recommendations recommendations;
    private final Deadlines deadlines;
    private final ResponseShelf shelf;
    private final Clock clock;

    ResponseWriting(
            Entries entries, Recommendations recommendations, Deadlines deadlines, ResponseShelf shelf, Clock clock) {
        this.entries = entries;
        this.recommendations = recommendations;
        this.deadlines = deadlines;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Begins the response to a report, or begins it after all. */
    @Transactional
    public Outcome begin(ResponseFact.Head head, Recording how) {
        return open(
                head,
                new ResponseFact.Begun(head),
                bothSides(head),
                how,
                response -> Outcome.refusedIf(
                        response.notCalledForBecause().isEmpty(),
                        "The response to this report is begun already.",
                        "Go on with what is written."));
    }

    /** Says that a report needs no response from the body. */
    @Transactional
    public Outcome notCalledFor(ResponseFact.Head head, String reason, Recording how) {
        return open(
                head,
                new ResponseFact.NotCalledFor(head, reason),
                how.audience(),
                how,
                response -> Outcome.refusedIf(
                        !response.editions().isEmpty(),
                        "A response to this report is published.",
                        "Publish another edition if something should be said differently."));
    }

    private Outcome open(
            ResponseFact.Head head,
            ResponseFact fact,
            Audience audience,
            Recording how,
            Function<Response, Optional<Outcome.Refused>> rule) {
        Subject subject = new Subject(Response.KIND, Response.id(head.body(), head.report()));
        entries.lock(subject);
        Vantage now = Vantage.now(clock, how.viewer());
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> ResponseRules.ofTheBody(head, how.viewer().organisation()))
                .or(() -> Response.after(entries.of(subject, now)).flatMap(rule));
        if (refused.isPresent()) {
            return refused.get();
        }
        append(subject, fact, audience, how);
        return new Outcome.Done(1);
    }

    /** Invites the chief officer's comments, by a day. */
    @Transactional
    public Outcome invite(String id, LocalDate by, Recording how) {
        return write(
                id,
                how,
                new ResponseFact.Invited(by),
                response -> ResponseRules.ofTheBody(
                                response.head(), how.viewer().organisation())
                        .or(() -> Outcome.refusedIf(
                                by.isBefore(how.effectiveOn()),
                                "The comments cannot be asked for by a day before they are invited.",
                                "Give a day from the invitation on.")));
    }

    /** Takes down the chief officer's comments; the force's to give. */
    @Transactional
    public Outcome commentAsForce(String id, String words, Recording how) {
        return write(
                id,
                how,
                new ResponseFact.ChiefOfficerCommented(words),
                response -> ResponseRules.ofTheForce(
                                response.head(), how.viewer().organisation())
                        .or(() -> ResponseRules.invited(response)));
    }

    /** Writes the body's own comments. */
    @Transactional
    public Outcome comment(String id, String words, Recording how) {
        return write(
                id,
                how,
                new ResponseFact.BodyCommented(words),
                response ->
                        ResponseRules.ofTheBody(response.head(), how.viewer().organisation()));
    }

    /** Writes what the body says to one recommendation. */
    @Transactional
    public Outcome answer(String id, ResponseFact.Answer answer, Recording how) {
        Vantage now = Vantage.now(clock, how.viewer());
        return write(
                id,
                how,
                new ResponseFact.RecommendationAnswered(answer),
                response -> ResponseRules.ofTheBody(
                                response.head(), how.viewer().organisation())
                        .or(() -> Outcome.refusedIf(
                                recommendations.of(response.head().report(), now).stream()
                                        .noneMatch(one -> one.id().equals(answer.finding())),
                                "The report has no such recommendation.",
                                "Choose one of its recommendations.")));
    }

    /**
     * Publishes the response, or another edition of it, to everybody.
     *
     * @param because why another edition comes; empty for the first
     */
    @Transactional
    public Outcome publish(String id, String where, String because, Recording how) {
        Response response = locked(id, how);
        Vantage now = Vantage.now(clock, how.viewer());
        List<Finding> asked = recommendations.of(response.head().report(), now);
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> ResponseRules.ofTheBody(response.head(), how.viewer().organisation()))
                .or(() -> ResponseRules.calledFor(response))
                .or(() -> Outcome.refusedIf(
                        how.effectiveOn().isBefore(response.head().published()),
                        "A response cannot be published before its report.",
                        "Give the day on which it was published."))
                .or(() -> ResponseRules.complete(response, asked))
                .or(() -> ResponseRules.changed(response, because));
        if (refused.isPresent()) {
            return refused.get();
        }
        Deadline deadline = deadlines.publication(
                response.head().published(), response.head().body(), now);
        ResponseFact.Edition edition = Editions.of(response, asked, deadline, how.effectiveOn(), where, because);
        ResponseFact.Edition kept = shelf.keep(response.head(), edition, now.knownBy());
        append(response.subject(), new ResponseFact.Published(response.head(), kept), Audience.everybody(), how);
        return new Outcome.Done(1);
    }

    private Outcome write(
            String id, Recording how, ResponseFact fact, Function<Response, Optional<Outcome.Refused>> rule) {
        Response response = locked(id, how);
        Optional<Outcome.Refused> refused = how.notFromTheFuture(
                        Vantage.now(clock, how.viewer()).asAt())
                .or(() -> rule.apply(response))
                .or(() -> ResponseRules.calledFor(response));
        if (refused.isPresent()) {
            return refused.get();
        }
        boolean shared = fact instanceof ResponseFact.Invited || fact instanceof ResponseFact.ChiefOfficerCommented;
        append(
                response.subject(),
                fact,
                shared
                        ? bothSides(response.head())
                        : Audience.of(response.head().body()),
                how);
        return new Outcome.Done(1);
    }

    /** The response as it is, which nobody else can change before this transaction ends. */
    private Response locked(String id, Recording how) {
        Subject subject = new Subject(Response.KIND, id);
        entries.lock(subject);
        Response response = Response.after(entries.of(subject, Vantage.now(clock, how.viewer())))
                .orElseThrow(() -> new NotThere("There is no such response that you may see."));
        if (how.seen().isPresent() && how.seen().getAsLong() != response.lastEntry()) {
            throw new ChangedUnderneath("Somebody wrote in this response while you were writing (entry "
                    + response.lastEntry() + "). Nothing of yours was stored: look at it again first.");
        }
        return response;
    }

    private static Audience bothSides(ResponseFact.Head head) {
        return Audience.of(head.body(), head.force());
    }

    private void append(Subject subject, ResponseFact fact, Audience audience, Recording how) {
        entries.append(new Draft(subject, fact, how.effectiveOn(), how.actor(), how.source(), audience));
    }
}
