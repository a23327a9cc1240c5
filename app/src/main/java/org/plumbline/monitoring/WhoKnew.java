package org.plumbline.monitoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.record.Audience;
import org.plumbline.record.Entry;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who knew what about a force, when: by what was disclosed, and by what the record let each organisation see. Whoever asks
 * sees only what their own organisation may know of it.
 */
@Component
public class WhoKnew {
    private final Disclosures disclosures;
    private final KnownThings things;

    WhoKnew(Disclosures disclosures, KnownThings things) {
        this.disclosures = disclosures;
        this.things = things;
    }

    /**
     * One time that one organisation was told.
     *
     * @param at when it was told
     * @param shownFrom from when the record itself could show it to the organisation
     * @param how in words
     * @param by the slug of who told it; empty where it is not known
     * @param until when the condition ends
     * @param entry the entry that says so
     */
    public record Cell(
            String organisation,
            Instant at,
            Instant shownFrom,
            String how,
            Optional<String> by,
            String condition,
            Optional<Instant> until,
            long entry) {
        /** Whether at an instant it is still to come. */
        public boolean locked(Instant knownBy) {
            return at.isAfter(knownBy);
        }

        /** Whether at an instant it is known, and must not be passed on. */
        public boolean confidential(Instant knownBy) {
            return !locked(knownBy) && until.filter(end -> end.isAfter(knownBy)).isPresent();
        }
    }

    /**
     * A thing that can be known.
     *
     * @param path its page, of those that can be seen; empty where it has none
     * @param holders the slugs of those who gave it, and so had it before anybody
     */
    public record Row(String what, String path, List<Cell> cells, Set<String> holders) {
        public Row {
            cells = List.copyOf(cells);
            holders = Set.copyOf(holders);
        }

        public List<Cell> of(String organisation) {
            return cells.stream()
                    .filter(cell -> cell.organisation().equals(organisation))
                    .toList();
        }

        Instant first() {
            return cells.stream().map(Cell::at).min(Instant::compareTo).orElse(Instant.MAX);
        }
    }

    /**
     * Something that an organisation could know.
     *
     * @param since from when
     * @param how it came to know it
     */
    public record Known(Instant since, String what, String how, String path) {}

    /** Everything that can be seen to have been known, the earliest first. */
    @Transactional(readOnly = true)
    public List<Row> rows(String force, Vantage vantage) {
        Vantage any = Knowledge.ofAnyDay(vantage);
        List<KnownThings.Thing> seen = things.documents(force, any);
        Map<String, List<Disclosure>> told = new LinkedHashMap<>();
        disclosures
                .ofForce(force, any)
                .forEach(one -> told.computeIfAbsent(one.what(), what -> new ArrayList<>())
                        .add(one));
        List<Row> rows = new ArrayList<>();
        Set<String> disclosed = new HashSet<>();
        told.forEach((what, all) -> {
            rows.add(row(what, all, seen));
            all.forEach(one -> disclosed.addAll(one.subjects()));
        });
        seen.stream().filter(thing -> !disclosed.contains(thing.subject())).forEach(thing -> rows.add(row(thing)));
        return rows.stream()
                .sorted(Comparator.comparing(Row::first).thenComparing(Row::what))
                .toList();
    }

    /** What an organisation could know of a force by the vantage's instant, the latest first. */
    @Transactional(readOnly = true)
    public List<Known> known(String force, String organisation, Vantage vantage) {
        Vantage theirs = Knowledge.ofAnyDay(
                new Vantage(vantage.asAt(), vantage.knownBy(), vantage.viewer().asSeenBy(organisation), true));
        Map<String, Known> known = new LinkedHashMap<>();
        Set<String> disclosed = new HashSet<>();
        List<KnownThings.Thing> seen = things.all(force, theirs);
        for (Disclosure one : disclosures.ofForce(force, theirs)) {
            boolean own = one.by().filter(organisation::equals).isPresent();
            if (own || (reaches(one, organisation) && !one.at().isAfter(theirs.knownBy()))) {
                known.merge(
                        one.what(),
                        new Known(one.shownFrom(), one.what(), own ? "its own" : how(one), path(one, seen)),
                        WhoKnew::earlier);
                disclosed.addAll(one.subjects());
            }
        }
        seen.stream()
                .filter(thing -> !disclosed.contains(thing.subject()))
                .forEach(thing -> known.merge(
                        thing.what(),
                        new Known(
                                Knowledge.since(thing.entry(), organisation)
                                        .orElse(thing.entry().recordedAt()),
                                thing.what(),
                                "as it was recorded",
                                thing.path()),
                        WhoKnew::earlier));
        return known.values().stream()
                .sorted(Comparator.comparing(Known::since).reversed().thenComparing(Known::what))
                .toList();
    }

    private static Known earlier(Known one, Known other) {
        return other.since().isBefore(one.since()) ? other : one;
    }

    private static boolean reaches(Disclosure one, String organisation) {
        return one.to().contains(organisation) || one.to().contains(Audience.PUBLIC);
    }

    private static Row row(String what, List<Disclosure> all, List<KnownThings.Thing> seen) {
        List<Cell> cells = new ArrayList<>();
        Set<String> holders = new HashSet<>();
        for (Disclosure one : all) {
            one.by().ifPresent(holders::add);
            one.to()
                    .forEach(to -> cells.add(new Cell(
                            to,
                            one.at(),
                            one.shownFrom(),
                            one.channel(),
                            one.by(),
                            one.condition(),
                            one.until(),
                            one.entry())));
        }
        return new Row(what, path(all.getFirst(), seen), cells, holders);
    }

    private static Row row(KnownThings.Thing thing) {
        Entry entry = thing.entry();
        List<Cell> cells = new ArrayList<>();
        for (String organisation : entry.audience().from().keySet()) {
            Instant from = entry.audience().from().get(organisation);
            Instant at = from.isAfter(entry.recordedAt()) ? from : entry.recordedAt();
            cells.add(new Cell(
                    organisation,
                    at,
                    at,
                    from.isAfter(entry.recordedAt()) ? "when its embargo ended" : "as it was recorded",
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    entry.index()));
        }
        return new Row(thing.what(), thing.path(), cells, Set.of());
    }

    private static String path(Disclosure one, List<KnownThings.Thing> seen) {
        return seen.stream()
                .filter(thing -> one.subjects().contains(thing.subject()))
                .map(KnownThings.Thing::path)
                .findFirst()
                .orElse("");
    }

    private static String how(Disclosure one) {
        return one.channel() + (one.condition().isEmpty() ? "" : "; " + one.condition());
    }
}
