package org.plumbline.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.findings.Memory;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Measure;
import org.plumbline.measures.Measures;
import org.plumbline.measures.reading.MeasureReading;
import org.plumbline.opendata.forces.Force;
import org.plumbline.openfiles.Areas;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks over all measures and all forces for what stands out, and keeps what it found. */
@Component
public class Scanning {
    private static final double HUNDRED = 100;

    private final Measures measures;
    private final Figures figures;
    private final Entries entries;
    private final ShownTable<Scan> table;
    private final Shown<Scan> shown;
    private final Memory memory;
    private final Clock clock;

    Scanning(Measures measures, Figures figures, Entries entries, ShownTable<Scan> table, Memory memory, Clock clock) {
        this.measures = measures;
        this.figures = figures;
        this.entries = entries;
        this.table = table;
        this.shown = new Shown<>(table, entries);
        this.memory = memory;
        this.clock = clock;
    }

    /** What stands out, from a vantage. */
    @Transactional(readOnly = true)
    public ScanResult from(Vantage vantage) {
        return memory.recall("scan", ScanResult.class, vantage, () -> look(vantage));
    }

    private ScanResult look(Vantage vantage) {
        Map<String, List<Figure>> byMeasure = new LinkedHashMap<>();
        figures.holding(vantage)
                .forEach(figure -> byMeasure
                        .computeIfAbsent(figure.stated().measure(), id -> new ArrayList<>())
                        .add(figure));
        ScanTests tests = new ScanTests();
        List<Stale> stale = new ArrayList<>();
        int looked = 0;
        for (Measure measure : measures.all(vantage)) {
            List<Figure> holding = byMeasure.getOrDefault(measure.id(), List.of());
            looked += holding.isEmpty() ? 0 : 1;
            look(measure, holding, tests, stale, vantage.asAt());
        }
        return new ScanResult(
                vantage.asAt(),
                tests.outliers(),
                tests.lines(),
                looked,
                tests.holding(ScanResult.RATE / HUNDRED),
                stale.stream()
                        .sorted(Comparator.comparingInt(Stale::days).reversed())
                        .toList());
    }

    private static void look(
            Measure measure, List<Figure> holding, ScanTests tests, List<Stale> stale, LocalDate today) {
        TreeSet<String> groups = new TreeSet<>();
        holding.forEach(figure -> groups.add(figure.stated().group()));
        for (String group : groups) {
            Comparisons.of(
                            measure,
                            holding,
                            new Comparisons.Wanted(measure.id(), Optional.of(group), Optional.empty(), ""),
                            List.of())
                    .filter(one -> one.group().equals(group))
                    .ifPresent(tests::outliers);
        }
        record Place(String area, String group) {}
        Map<Place, List<Figure>> places = new LinkedHashMap<>();
        for (Figure figure : holding) {
            area(figure)
                    .ifPresent(area -> places.computeIfAbsent(
                                    new Place(area, figure.stated().group()), place -> new ArrayList<>())
                            .add(figure));
        }
        TreeSet<String> late = new TreeSet<>();
        places.forEach((place, those) -> {
            MeasureReading reading =
                    MeasureReading.of(measure, those.getFirst().stated().area(), place.group(), those, today);
            tests.line(reading, place.area());
            reading.freshness()
                    .filter(freshness -> freshness.stale() && late.add(place.area()))
                    .ifPresent(freshness ->
                            stale.add(new Stale(place.area(), measure.id(), measure.name(), (int) freshness.late())));
        });
    }

    private static Optional<String> area(Figure figure) {
        return Areas.force(figure.stated().area()).filter(Force::territorial).map(Areas::of);
    }

    /** The scans that were kept, the last first. */
    @Transactional(readOnly = true)
    public List<Scan> kept(Vantage vantage) {
        return shown.all(vantage).stream()
                .sorted(Comparator.comparingLong(Scan::entry).reversed())
                .toList();
    }

    /** Keeps what stands out now, as the one who records it sees it. */
    @Transactional
    public Outcome keep(Recording how) {
        return keep(table.free("scan-" + how.effectiveOn()), how);
    }

    /** Keeps the scan of a quarter, unless it was kept. */
    @Transactional
    Outcome keepQuarter(String quarter, Recording how) {
        String id = "scan-" + quarter;
        return table.exists(id) ? new Outcome.Done(0) : keep(id, how);
    }

    private Outcome keep(String id, Recording how) {
        Subject subject = new Subject(Scan.KIND, id);
        entries.lock(new Subject(Scan.KIND, "every"));
        Vantage now = Vantage.now(clock, how.viewer());
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt());
        if (refused.isPresent()) {
            return refused.get();
        }
        ScanResult result = look(now);
        if (result.tests() == 0) {
            return new Outcome.Refused(
                    "There is nothing to be scanned: no measure has figures of five forces, or twelve of one.",
                    "Take open data in first.");
        }
        entries.append(how.draft(subject, new ScanFact.Taken(result)));
        return new Outcome.Done(1);
    }

    /** Every area of which something stands out or is stale. */
    public static List<String> areas(ScanResult result) {
        return Stream.concat(
                        result.signals().stream().map(Signal::area),
                        result.stale().stream().map(Stale::area))
                .distinct()
                .sorted()
                .toList();
    }
}
