package org.plumbline.papers;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.papers.update.Brief;
import org.plumbline.papers.update.Edition;
import org.plumbline.papers.update.HmicfrsUpdate;
import org.plumbline.papers.update.Part;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Addresses;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a paper comes about: drafted, written, frozen, published; by its author's organisation alone. */
@Component
public class PaperWriting {
    private static final int PAPERS = 0x70617065;

    private final Entries entries;
    private final HmicfrsUpdate update;
    private final PaperShelf shelf;
    private final PaperTable table;
    private final Clock clock;
    private final DSLContext sql;

    PaperWriting(
            Entries entries, HmicfrsUpdate update, PaperShelf shelf, PaperTable table, Clock clock, DSLContext sql) {
        this.entries = entries;
        this.update = update;
        this.shelf = shelf;
        this.table = table;
        this.clock = clock;
        this.sql = sql;
    }

    /** Begins a paper, seen by its author's organisation only; gives its id: {@code hmicfrs-update-2024-06-27}. */
    @Transactional
    public String draft(Brief brief, Actor actor) {
        lock(0);
        String id = table.free(Addresses.slug(brief.title()) + "-" + brief.meeting());
        append(id, new PaperFact.Drafted(brief), brief, actor, Audience.of(brief.author()));
        return id;
    }

    /** Writes the author's words for one section; empty words take away what was there. */
    @Transactional
    public Outcome write(String id, Part part, String text, Viewer viewer, Actor actor) {
        Paper paper = locked(id, viewer);
        Optional<Outcome> refused = notOurs(paper, viewer).or(() -> noLongerADraft(paper));
        if (refused.isEmpty()) {
            append(
                    id,
                    new PaperFact.SectionWritten(
                            part.number(), text.replace("\0", "").strip()),
                    paper.brief(),
                    actor,
                    Audience.of(paper.brief().author()));
        }
        return refused.orElseGet(Outcome.Done::new);
    }

    /**
     * Takes the figures, renders the paper, keeps its files, and lets it change no more.
     *
     * @param home the address that completes links in the files
     */
    @Transactional
    public Outcome freeze(String id, Optional<URI> home, Viewer viewer, Actor actor) {
        Paper paper = locked(id, viewer);
        Brief brief = paper.brief();
        Optional<Outcome> refused = notOurs(paper, viewer).or(() -> noLongerADraft(paper));
        if (refused.isPresent()) {
            return refused.get();
        }
        Audience own = Audience.of(brief.author());
        // Appending waits for everybody who is appending and makes everybody else wait, so that the instant of this
        // entry
        // divides what the paper counts from what it does not.
        Instant taken = append(id, new PaperFact.FiguresTaken(brief.meeting()), brief, actor, own)
                .recordedAt();
        Vantage vantage = brief.vantage(taken);
        Edition edition = update.at(vantage, brief, paper.words());
        PaperShelf.Kept kept = shelf.keep(id, edition, home);
        append(id, new PaperFact.Frozen(vantage.knownBy(), kept.figuresDigest(), kept.files()), brief, actor, own);
        return new Outcome.Done();
    }

    /** Gives a frozen paper to organisations, besides those that have it. */
    @Transactional
    public Outcome publish(String id, SortedSet<String> to, Viewer viewer, Actor actor) {
        Paper paper = locked(id, viewer);
        Paper.Frozen frozen = paper.frozen();
        Optional<Outcome> refused = notOurs(paper, viewer);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (frozen == null) {
            return new Outcome.Refused("A draft cannot be published.", "Freeze the paper first.");
        }
        Audience audience = Audience.of(paper.brief().author());
        for (String organisation : to) {
            audience = audience.and(organisation, Instant.EPOCH);
        }
        append(
                id,
                new PaperFact.Published(
                        paper.brief(), frozen.knownBy(), frozen.figuresDigest(), frozen.files(), new TreeSet<>(to)),
                paper.brief(),
                actor,
                audience);
        return new Outcome.Done();
    }

    private Entry append(String id, PaperFact fact, Brief brief, Actor actor, Audience audience) {
        LocalDate today = London.dateAt(clock.instant());
        return entries.append(new Draft(
                new Subject(Paper.KIND, id),
                fact,
                today,
                actor,
                new Source(brief.title() + ", " + brief.forum(), ""),
                audience));
    }

    /** The paper as it is, which nobody else can change before this transaction ends. */
    private Paper locked(String id, Viewer viewer) {
        lock(id.hashCode());
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new NotThere("There is no such paper that you may see.");
        }
        return Paper.after(entries.of(new Subject(Paper.KIND, id), Vantage.now(clock, viewer)))
                .orElseThrow(() -> new NotThere("There is no such paper that you may see."));
    }

    private void lock(int key) {
        sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(PAPERS), DSL.val(key)))
                .fetch();
    }

    private static Optional<Outcome> notOurs(Paper paper, Viewer viewer) {
        return paper.brief().author().equals(viewer.organisation())
                ? Optional.empty()
                : Optional.of(new Outcome.Refused(
                        "The paper is " + paper.brief().issuer() + "’s.",
                        "Ask " + paper.brief().issuer() + ", or draft a paper of your own."));
    }

    private static Optional<Outcome> noLongerADraft(Paper paper) {
        return paper.frozen() == null
                ? Optional.empty()
                : Optional.of(new Outcome.Refused(
                        "The paper is frozen and never changes.", "Draft another paper for the same meeting."));
    }
}
