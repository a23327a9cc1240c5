package org.plumbline.inspections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The inspections a force hosted, and those that were announced. */
@Component
public class Inspections {
    private static final Comparator<Inspection> BY_DATE = Comparator.comparing(
                    Inspection::from, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Inspection::id);

    private final ShownTable<Inspection> table;
    private final Entries entries;
    private final Shown<Inspection> shown;

    Inspections(ShownTable<Inspection> table, Entries entries) {
        this.table = table;
        this.entries = entries;
        this.shown = new Shown<>(table, entries);
    }

    /** Every inspection that can be seen, by the first day of its fieldwork; those without one last. */
    @Transactional(readOnly = true)
    public List<Inspection> all(Vantage vantage) {
        return shown.all(vantage).stream().sorted(BY_DATE).toList();
    }

    /** Those of one force that can be seen, in the same order. */
    @Transactional(readOnly = true)
    public List<Inspection> ofForce(String force, Vantage vantage) {
        return shown.linked(RecordSettings.ofForce(force), vantage).stream()
                .filter(one -> one.force().equals(force))
                .sorted(BY_DATE)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Inspection> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** Those that said something of a finding, by the first day of their fieldwork. */
    @Transactional(readOnly = true)
    public List<Inspection> ofFinding(String finding, Vantage vantage) {
        return shown.linked("finding/" + finding, vantage).stream()
                .filter(one -> one.resultOf(finding).isPresent())
                .sorted(BY_DATE)
                .toList();
    }

    /** What was recorded about one inspection, in order. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    /** Those of which something, fieldwork or publication, falls between two dates, both included. */
    @Transactional(readOnly = true)
    public List<Inspection> between(LocalDate from, LocalDate to, Vantage vantage) {
        return all(vantage).stream()
                .filter(one -> one.calledOff().isEmpty())
                .filter(one -> overlaps(one, from, to) || within(one.publishedOn(), from, to))
                .toList();
    }

    /** Those announced whose fieldwork has not begun by the vantage's date. */
    @Transactional(readOnly = true)
    public List<Inspection> forthcoming(Vantage vantage) {
        return all(vantage).stream()
                .filter(one -> one.calledOff().isEmpty() && !one.hosted() && one.publishedOn() == null)
                .filter(one -> one.from() == null || one.from().isAfter(vantage.asAt()))
                .toList();
    }

    private static boolean overlaps(Inspection one, LocalDate from, LocalDate to) {
        LocalDate first = one.from();
        if (first == null) {
            return false;
        }
        LocalDate last = one.to() == null ? first : one.to();
        return !first.isAfter(to) && !last.isBefore(from);
    }

    private static boolean within(@Nullable LocalDate date, LocalDate from, LocalDate to) {
        return date != null && !date.isBefore(from) && !date.isAfter(to);
    }

    /** Records that the inspectorate said an inspection comes; effective on the day it said so. */
    @Transactional
    public Outcome announce(
            InspectionFact.Announced fact, LocalDate saidOn, Actor actor, Audience audience, Source source) {
        LocalDate begins = fact.from() == null ? saidOn : fact.from();
        String id = table.free(fact.force() + "-" + fact.kind().code() + "-" + begins);
        entries.append(new Draft(new Subject(Inspection.KIND, id), fact, saidOn, actor, source, audience));
        return new Outcome.Done(id);
    }

    /** Records what became of an announced inspection; nothing that lies in the future. */
    @Transactional
    public Outcome follow(
            Inspection inspection,
            InspectionFact fact,
            Vantage vantage,
            Actor actor,
            Audience audience,
            Source source) {
        LocalDate effectiveOn =
                switch (fact) {
                    case InspectionFact.Announced again -> inspection.announcedOn();
                    case InspectionFact.Hosted fieldwork -> fieldwork.from();
                    case InspectionFact.Published published -> published.on();
                    case InspectionFact.Debriefed heard -> heard.on();
                    case InspectionFact.SaidOfFinding said -> said.result().on();
                    case InspectionFact.CalledOff off -> vantage.asAt();
                };
        if (effectiveOn.isAfter(vantage.asAt())) {
            return new Outcome.Refused("That lies in the future.", "Record it once it has happened.");
        }
        LocalDate begun = inspection.from();
        boolean afterwards = fact instanceof InspectionFact.Debriefed || fact instanceof InspectionFact.SaidOfFinding;
        if (afterwards && (!inspection.hosted() || begun == null || effectiveOn.isBefore(begun))) {
            return new Outcome.Refused(
                    "Nothing can be heard of fieldwork before it has begun.",
                    "Record the fieldwork first, or check the day.");
        }
        if (!inspection.calledOff().isEmpty()) {
            return new Outcome.Refused(
                    "This inspection was called off.", "Add another one if it takes place after all.");
        }
        entries.append(new Draft(inspection.subject(), fact, effectiveOn, actor, source, audience));
        return new Outcome.Done(inspection.id());
    }
}
