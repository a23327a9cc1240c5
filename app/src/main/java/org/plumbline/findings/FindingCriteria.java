package org.plumbline.findings;

import static org.plumbline.platform.tables.Tables.FINDING;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.plumbline.inspections.FindingKind;
import org.plumbline.platform.tables.Tables;

/**
 * What somebody looks for in the register. An empty set asks nothing; several values of one kind mean any of them.
 *
 * @param words as typed into a search box
 * @param levels 1 to 4, and 0 for a level that is not known
 * @param forces slugs
 * @param owners references, and an empty text for nobody
 * @param partOf the reference of a cause of concern
 */
public record FindingCriteria(
        String words,
        Set<FindingKind> kinds,
        Set<Integer> levels,
        Set<String> forces,
        Set<String> areas,
        Set<String> reports,
        Set<String> owners,
        Set<Status> statuses,
        Set<DueWindow> due,
        Optional<String> partOf) {
    public static final FindingCriteria ANY = new FindingCriteria(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

    public FindingCriteria {
        words = words.strip();
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        levels = Collections.unmodifiableSet(new TreeSet<>(levels));
        forces = Collections.unmodifiableSet(new TreeSet<>(forces));
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
        reports = Collections.unmodifiableSet(new TreeSet<>(reports));
        owners = Collections.unmodifiableSet(new TreeSet<>(owners));
        statuses = statuses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(statuses));
        due = due.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(due));
    }

    /** The parts of a cause of concern. */
    public static FindingCriteria partsOf(Finding cause) {
        return new FindingCriteria(
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(cause.received().reportId()),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(cause.received().ref()));
    }

    public FindingCriteria withReports(String... wanted) {
        return new FindingCriteria(words, kinds, levels, forces, areas, Set.of(wanted), owners, statuses, due, partOf);
    }

    public FindingCriteria withForce(String force) {
        return new FindingCriteria(words, kinds, levels, Set.of(force), areas, reports, owners, statuses, due, partOf);
    }

    public FindingCriteria withKinds(FindingKind... wanted) {
        return new FindingCriteria(
                words, Set.of(wanted), levels, forces, areas, reports, owners, statuses, due, partOf);
    }

    public FindingCriteria withOwners(String... wanted) {
        return new FindingCriteria(words, kinds, levels, forces, areas, reports, Set.of(wanted), statuses, due, partOf);
    }

    public FindingCriteria withStatuses(Status... wanted) {
        return new FindingCriteria(words, kinds, levels, forces, areas, reports, owners, Set.of(wanted), due, partOf);
    }

    public FindingCriteria withDue(DueWindow... wanted) {
        return new FindingCriteria(
                words, kinds, levels, forces, areas, reports, owners, statuses, Set.of(wanted), partOf);
    }

    /** For rows of the read table that one organisation sees, on a day. */
    Condition condition(String organisation, LocalDate asAt) {
        Condition condition = DSL.noCondition();
        if (!words.isEmpty()) {
            var found = Tables.FINDINGS_WITH_WORDS.call(organisation, words);
            condition = condition.and(FINDING.ID.in(DSL.select(found.ID).from(found)));
        }
        if (!kinds.isEmpty()) {
            condition = condition.and(
                    FINDING.KIND.in(kinds.stream().map(FindingKind::code).toList()));
        }
        if (!levels.isEmpty()) {
            condition = condition.and(DSL.coalesce(FINDING.LEVEL, DSL.inline((short) 0))
                    .in(levels.stream().map(Integer::shortValue).toList()));
        }
        if (!forces.isEmpty()) {
            condition = condition.and(FINDING.FORCE.in(forces));
        }
        if (!areas.isEmpty()) {
            condition = condition.and(FINDING.AREA.in(areas));
        }
        if (!reports.isEmpty()) {
            condition = condition.and(FINDING.REPORT.in(reports));
        }
        if (!owners.isEmpty()) {
            condition =
                    condition.and(DSL.coalesce(FINDING.OWNER, DSL.inline("")).in(owners));
        }
        if (!statuses.isEmpty()) {
            condition = condition.and(
                    DSL.or(statuses.stream().map(status -> is(status, asAt)).toList()));
        }
        if (!due.isEmpty()) {
            condition = condition.and(
                    DSL.or(due.stream().map(window -> window.condition(asAt)).toList()));
        }
        return partOf.isEmpty() ? condition : condition.and(FINDING.PART_OF.eq(partOf.get()));
    }

    private static Condition is(Status status, LocalDate asAt) {
        Condition stage = FINDING.STAGE.eq(status.code());
        return switch (status) {
            case LATE -> overdue(asAt);
            case OPEN, RETURNED -> stage.and(FINDING.DUE_ON.isNull().or(FINDING.DUE_ON.ge(asAt)));
            case WORK_COMPLETE, AWAITING_SIGN_OFF, SUBMITTED, CLOSED_BY_FORCE, CLOSED, WITHDRAWN -> stage;
        };
    }

    /** Still to be done and past its nearest date. */
    static Condition overdue(LocalDate asAt) {
        return FINDING.STAGE.in(Status.OPEN.code(), Status.RETURNED.code()).and(FINDING.DUE_ON.lt(asAt));
    }

    /** The same for a finding in memory, the words aside. */
    boolean holds(Finding finding, LocalDate asAt) {
        FindingFact.Confirmed received = finding.received();
        return (kinds.isEmpty() || kinds.contains(received.kind()))
                && (levels.isEmpty()
                        || levels.contains(finding.level().map(Level::number).orElse(0)))
                && (forces.isEmpty() || forces.contains(received.force()))
                && (areas.isEmpty() || areas.contains(received.area()))
                && (reports.isEmpty() || reports.contains(received.reportId()))
                && (owners.isEmpty()
                        || owners.contains(finding.owner().map(Owner::reference).orElse("")))
                && (statuses.isEmpty() || statuses.contains(finding.status(asAt)))
                && (due.isEmpty()
                        || due.stream()
                                .anyMatch(window -> window.holds(finding.dates().nearest(), asAt)))
                && (partOf.isEmpty() || partOf.get().equals(received.partOf()));
    }
}
