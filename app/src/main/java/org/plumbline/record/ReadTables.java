package org.plumbline.record;

import static org.plumbline.platform.tables.Tables.ENTRY;
import static org.plumbline.platform.tables.Tables.SIGHT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.platform.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All read tables, kept with the record and made again from it. */
@Component
public class ReadTables {
    /** The kind of subject whose ids are the slugs of organisations; each sees its own rows. */
    public static final String ORGANISATION = "organisation";

    private final DSLContext sql;
    private final EntryRows rows;
    private final Sights sights;
    private final RecordLength length;
    private final Map<String, ReadTable> tables;

    ReadTables(DSLContext sql, EntryRows rows, Sights sights, RecordLength length, List<ReadTable> tables) {
        this.sql = sql;
        this.rows = rows;
        this.sights = sights;
        this.length = length;
        this.tables = tables.stream().collect(Collectors.toMap(ReadTable::subjectKind, Function.identity()));
    }

    /** Drops every row of every read table and makes them again from the record; gives the number of subjects shown. */
    @Transactional
    public int rebuild() {
        length.changesWithTransaction();
        sights.clear();
        tables.values().forEach(ReadTable::clear);
        rows.select(DSL.noCondition()).forEach(sights::restore);
        List<Subject> subjects = subjects();
        show(subjects);
        return subjects.size();
    }

    /**
     * Keeps the tables with what was appended.
     *
     * @param touched the subjects of which something is shown otherwise now
     */
    void refresh(Collection<Entry> appended, Collection<Subject> touched) {
        Set<Subject> changed = new LinkedHashSet<>(touched);
        appended.stream()
                .filter(this::newcomer)
                .map(entry -> entry.subject().id())
                .forEach(organisation -> {
                    tables.values().forEach(table -> table.admit(organisation));
                    changed.addAll(toldAhead(organisation));
                });
        show(changed);
    }

    /** Whether an entry is the first one about an organisation. */
    private boolean newcomer(Entry entry) {
        return entry.subject().kind().equals(ORGANISATION)
                && !sql.fetchExists(
                        ENTRY,
                        ENTRY.SUBJECT_KIND.eq(ORGANISATION),
                        ENTRY.SUBJECT_ID.eq(entry.subject().id()),
                        ENTRY.INDEX.lt(entry.index()));
    }

    /** What was shown to an organisation by its name before it came here. */
    private List<Subject> toldAhead(String organisation) {
        return sql.selectDistinct(ENTRY.SUBJECT_KIND, ENTRY.SUBJECT_ID)
                .from(ENTRY)
                .join(SIGHT)
                .on(SIGHT.ENTRY.eq(ENTRY.INDEX))
                .where(SIGHT.ORGANISATION.eq(organisation), ENTRY.SUBJECT_KIND.in(tables.keySet()))
                .fetch(row -> new Subject(row.value1(), row.value2()));
    }

    private void show(Collection<Subject> subjects) {
        List<Subject> shown = subjects.stream()
                .filter(subject -> tables.containsKey(subject.kind()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        List<String> organisations = organisations();
        for (Subject subject : shown) {
            Objects.requireNonNull(tables.get(subject.kind())).show(subject, showings(subject, organisations));
        }
    }

    private List<Subject> subjects() {
        return sql.select(ENTRY.SUBJECT_KIND, ENTRY.SUBJECT_ID)
                .from(ENTRY)
                .where(ENTRY.SUBJECT_KIND.in(tables.keySet()))
                .groupBy(ENTRY.SUBJECT_KIND, ENTRY.SUBJECT_ID)
                .orderBy(DSL.min(ENTRY.INDEX))
                .fetch(row -> new Subject(row.value1(), row.value2()));
    }

    private List<String> organisations() {
        List<String> organisations = new ArrayList<>(sql.selectDistinct(ENTRY.SUBJECT_ID)
                .from(ENTRY)
                .where(ENTRY.SUBJECT_KIND.eq(ORGANISATION))
                .orderBy(ENTRY.SUBJECT_ID)
                .fetch(ENTRY.SUBJECT_ID));
        organisations.add(Audience.PUBLIC);
        return organisations;
    }

    private List<Showing> showings(Subject subject, List<String> organisations) {
        List<Entry> entries = rows.select(ENTRY.SUBJECT_KIND.eq(subject.kind()).and(ENTRY.SUBJECT_ID.eq(subject.id())));
        Map<Long, Map<String, Instant>> seen = sights.of(subject);
        List<Showing> showings = new ArrayList<>();
        for (String organisation : organisations) {
            showings.addAll(showings(organisation, entries, seen));
        }
        return showings;
    }

    private static List<Showing> showings(
            String organisation, List<Entry> entries, Map<Long, Map<String, Instant>> seen) {
        // From the subject's own last entry on: the same whether shown as it was appended or made again years later.
        Instant now = entries.getLast().recordedAt();
        NavigableSet<Instant> changes = new TreeSet<>();
        changes.add(now);
        for (Entry entry : entries) {
            shownFrom(organisation, entry, seen)
                    .filter(from -> from.isAfter(now))
                    .ifPresent(changes::add);
        }
        List<Showing> showings = new ArrayList<>();
        List<Instant> starts = List.copyOf(changes);
        for (int i = 0; i < starts.size(); i++) {
            Instant start = starts.get(i);
            List<Entry> shown = entries.stream()
                    .filter(entry -> shownFrom(organisation, entry, seen)
                            .filter(from -> !from.isAfter(start))
                            .isPresent())
                    .toList();
            if (!shown.isEmpty()) {
                showings.add(new Showing(
                        organisation,
                        i == 0 ? Optional.empty() : Optional.of(start),
                        i + 1 < starts.size() ? Optional.of(starts.get(i + 1)) : Optional.empty(),
                        shown));
            }
        }
        return showings;
    }

    /** When an entry first counts for an organisation at the present vantage: seen, and effective in London. */
    private static Optional<Instant> shownFrom(String organisation, Entry entry, Map<Long, Map<String, Instant>> seen) {
        Map<String, Instant> who = seen.getOrDefault(entry.index(), Map.of());
        Instant effective = London.startOf(entry.effectiveOn());
        return Stream.of(organisation, Audience.PUBLIC)
                .map(who::get)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(from -> from.isAfter(effective) ? from : effective);
    }
}
