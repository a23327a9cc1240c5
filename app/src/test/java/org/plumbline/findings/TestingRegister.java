package org.plumbline.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.OrganisationFact;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes findings of one report into the real record; each test class has a report of its own. */
public final class TestingRegister {
    public static final String FORCE = "west-midlands-police";
    public static final String INSPECTORATE = "hmicfrs";
    public static final String PANEL = "west-midlands-police-and-crime-panel";
    static final Actor LIAISON = Actor.user("liaison");

    private final Entries entries;
    private final Organisations organisations;
    private final TransactionTemplate transactions;
    private final String report;

    public TestingRegister(
            Entries entries, Organisations organisations, PlatformTransactionManager transactions, String report) {
        this.entries = entries;
        this.organisations = organisations;
        this.transactions = new TransactionTemplate(transactions);
        this.report = report;
    }

    /** The force, the inspectorate and the panel, where no other test made them. */
    public void organisations() {
        establish(FORCE, "West Midlands Police", OrganisationType.FORCE);
        establish(INSPECTORATE, "HMICFRS", OrganisationType.INSPECTORATE);
        establish(PANEL, "West Midlands Police and Crime Panel", OrganisationType.SCRUTINY_PANEL);
    }

    /** An organisation, unless it is there. */
    public void establish(String slug, String name, OrganisationType type) {
        boolean there = organisations.all(Vantage.now(Clock.systemUTC(), Viewer.publicly())).stream()
                .anyMatch(organisation -> organisation.slug().equals(slug));
        if (!there) {
            organisations.establish(
                    slug,
                    new OrganisationFact.Established(name, type.code(), LocalDate.of(2000, 1, 1), null),
                    Actor.SYSTEM,
                    Source.enteredHere());
        }
    }

    public static Audience inside() {
        return Audience.of(FORCE, INSPECTORATE);
    }

    FindingFact.Confirmed fact(String ref, FindingKind kind, String title, @Nullable LocalDate dueBy) {
        int slash = ref.indexOf('/');
        return new FindingFact.Confirmed(
                FORCE,
                report,
                ref,
                kind,
                "Investigating crime",
                title,
                "The force should do what the title of " + ref + " says.",
                slash < 0 ? null : ref.substring(0, slash),
                dueBy == null ? null : "within six months",
                dueBy,
                12,
                340,
                "Findings");
    }

    /** Confirms a finding before an audience; gives its id. */
    public String confirm(String ref, FindingKind kind, String title, @Nullable LocalDate dueBy, Audience audience) {
        String id = Finding.id(report, ref);
        record(id, fact(ref, kind, title, dueBy), LocalDate.of(2023, 12, 22), audience);
        return id;
    }

    public Entry record(String id, FindingFact fact, LocalDate effectiveOn, Audience audience) {
        return append(List.of(draft(id, fact, effectiveOn, audience))).getFirst();
    }

    public Entry correct(String id, long entry, FindingFact fact, LocalDate effectiveOn, Audience audience) {
        return append(List.of(draft(id, fact, effectiveOn, audience).correcting(entry)))
                .getFirst();
    }

    public List<Entry> append(List<Draft> drafts) {
        List<Entry> appended = new ArrayList<>();
        transactions.executeWithoutResult(status -> appended.addAll(entries.append(drafts)));
        return appended;
    }

    static Draft draft(String id, FindingFact fact, LocalDate effectiveOn, Audience audience) {
        return new Draft(
                new Subject(Finding.KIND, id),
                fact,
                effectiveOn,
                LIAISON,
                Source.enteredHere(),
                audience,
                OptionalLong.empty());
    }

    /** As the force's liaison officer records things. */
    static Recording how(LocalDate effectiveOn) {
        return new Recording(Viewer.of(FORCE), LIAISON, effectiveOn, Source.enteredHere(), inside());
    }
}
