package org.plumbline.measures.intake;

import static org.plumbline.platform.tables.Tables.FIGURE_OFFER;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.plumbline.measures.Figure;
import org.plumbline.measures.FigureBatches;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Measure;
import org.plumbline.measures.Measures;
import org.plumbline.measures.StatedFigure;
import org.plumbline.record.Actor;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.StoredFile;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes files of figures in: offered, looked at row by row, and then once or not at all. */
@Component
public class FigureIntake {
    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext sql;
    private final StoredFiles files;
    private final Measures measures;
    private final Figures figures;
    private final FigureBatches batches;
    private final Clock clock;

    FigureIntake(
            DSLContext sql, StoredFiles files, Measures measures, Figures figures, FigureBatches batches, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.measures = measures;
        this.figures = figures;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * A file that was offered.
     *
     * @param force the organisation that offered it
     */
    public record Offer(String id, String digest, String name, String force, Settings settings) {}

    /**
     * Keeps a file so that it can be looked at.
     *
     * @return its id
     * @throws WrongSheet where it is no table of figures; nothing is kept
     */
    @Transactional(rollbackFor = WrongSheet.class)
    public String offer(Path file, String name, String force, Settings settings, Actor actor) throws WrongSheet {
        places(SheetFile.read(file, name), name);
        try (InputStream content = Files.newInputStream(file)) {
            String id = UUID.randomUUID().toString();
            sql.insertInto(FIGURE_OFFER)
                    .set(FIGURE_OFFER.ID, id)
                    .set(FIGURE_OFFER.DIGEST, files.store(content, name, "application/octet-stream"))
                    .set(FIGURE_OFFER.NAME, name)
                    .set(FIGURE_OFFER.FORCE, force)
                    .set(FIGURE_OFFER.SETTINGS, JSON.writeValueAsString(settings))
                    .set(FIGURE_OFFER.OFFERED_BY, actor.reference())
                    .set(FIGURE_OFFER.OFFERED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("an offered file could not be kept", e);
        }
    }

    /** What an organisation offered. */
    @Transactional(readOnly = true)
    public Optional<Offer> find(String id, String force) {
        return sql.selectFrom(FIGURE_OFFER)
                .where(FIGURE_OFFER.ID.eq(id), FIGURE_OFFER.FORCE.eq(force))
                .fetchOptional(row -> new Offer(
                        row.get(FIGURE_OFFER.ID),
                        row.get(FIGURE_OFFER.DIGEST),
                        row.get(FIGURE_OFFER.NAME),
                        row.get(FIGURE_OFFER.FORCE),
                        JSON.readValue(row.get(FIGURE_OFFER.SETTINGS), Settings.class)));
    }

    /** What would come of taking it in now. */
    @Transactional(readOnly = true)
    public Preview preview(Offer offer, Viewer viewer) {
        StoredFile file = files.find(offer.digest()).orElseThrow();
        try {
            return preview(file.path(), offer.name(), offer.settings(), Vantage.now(clock, viewer));
        } catch (WrongSheet e) {
            throw new IllegalStateException("a file that was read when it was offered cannot be read again", e);
        }
    }

    private Preview preview(Path file, String name, Settings settings, Vantage now) throws WrongSheet {
        return preview(file, name, settings, now.asAt(), measures.all(now), ids -> figures.holding(ids, now));
    }

    private static Preview preview(
            Path file,
            String name,
            Settings settings,
            LocalDate today,
            List<Measure> known,
            Function<Set<String>, List<Figure>> holding)
            throws WrongSheet {
        Sheet sheet = SheetFile.read(file, name);
        Map<Column, Integer> places = places(sheet, name);
        MeasureNames names = new MeasureNames(known);
        RowReader reader = new RowReader(sheet.headings().size(), places, settings, names, today);
        List<Judged> read = sheet.rows().stream().map(reader::read).toList();
        Set<String> named = read.stream()
                .flatMap(row -> row.figure().stream())
                .map(StatedFigure::measure)
                .collect(Collectors.toSet());
        Comparison comparison = new Comparison(holding.apply(named));
        return new Preview(comparison.of(read), names.defined(), notes(sheet, places));
    }

    /**
     * What stands in a file, held against no record.
     *
     * @param today after which no figure can have been said
     */
    public static Preview read(Path file, String name, Settings settings, LocalDate today) throws WrongSheet {
        return preview(file, name, settings, today, List.of(), ids -> List.of());
    }

    /** What would come of taking in a file that nobody offered yet. */
    @Transactional(readOnly = true)
    public Preview preview(Path file, String name, Settings settings, Viewer viewer) throws WrongSheet {
        return preview(file, name, settings, Vantage.now(clock, viewer));
    }

    /** Keeps a file and takes it in at once, as {@link #take(Offer, boolean, Recording)} does. */
    @Transactional(rollbackFor = WrongSheet.class)
    public Outcome take(Path file, String name, Settings settings, boolean doubtful, Recording how) throws WrongSheet {
        String id = offer(file, name, how.viewer().organisation(), settings, how.actor());
        return take(find(id, how.viewer().organisation()).orElseThrow(), doubtful, how);
    }

    /** Takes in what was accepted, and what is doubtful if that is wanted; refused where nothing is left. */
    @Transactional
    public Outcome take(Offer offer, boolean doubtful, Recording how) {
        Preview preview = preview(offer, how.viewer());
        List<StatedFigure> taken = preview.rows().stream()
                .filter(row -> row.verdict() == Judged.Verdict.ACCEPTED
                        || (doubtful && row.verdict() == Judged.Verdict.DOUBTFUL))
                .flatMap(row -> row.figure().stream())
                .toList();
        if (taken.isEmpty()) {
            return new Outcome.Refused(
                    preview.count(Judged.Verdict.THERE) == preview.rows().size()
                            ? "Every figure of this file is in the record already."
                            : "None of its rows can be taken in.",
                    "Nothing was stored. Look at what is said of each row.");
        }
        Set<String> wanted = taken.stream().map(StatedFigure::measure).collect(Collectors.toSet());
        return batches.state(
                taken,
                offer.settings().area(),
                preview.defined().entrySet().stream()
                        .filter(one -> wanted.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                new FigureBatches.Origin(
                        offer.digest(), offer.name(), preview.rows().size()),
                how);
    }

    private static Map<Column, Integer> places(Sheet sheet, String name) throws WrongSheet {
        Map<Column, Integer> places = Column.among(sheet.headings());
        if (sheet.headings().isEmpty()) {
            throw new WrongSheet(name + " has no heading line: columns such as measure, value and unit were expected.");
        }
        if (!places.containsKey(Column.MEASURE)
                || !(places.containsKey(Column.VALUE) || places.containsKey(Column.NUMERATOR))) {
            throw new WrongSheet(name + ", line 1: columns “measure” and “value” (or “numerator”) were expected, found "
                    + sheet.headings().stream().limit(12).collect(Collectors.joining(", ", "“", "”")) + ".");
        }
        if (sheet.rows().isEmpty()) {
            throw new WrongSheet(name + " has a heading line and no row below it.");
        }
        return places;
    }

    private static List<String> notes(Sheet sheet, Map<Column, Integer> places) {
        Set<Integer> used = new HashSet<>(places.values());
        String unused = IntStream.range(0, sheet.headings().size())
                .filter(place -> !used.contains(place))
                .mapToObj(place -> sheet.headings().get(place))
                .filter(heading -> !heading.isBlank())
                .collect(Collectors.joining(", "));
        return unused.isEmpty()
                ? sheet.notes()
                : Stream.concat(sheet.notes().stream(), Stream.of("These columns are not read: " + unused + "."))
                        .toList();
    }
}
