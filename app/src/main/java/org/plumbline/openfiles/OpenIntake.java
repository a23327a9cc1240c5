package org.plumbline.openfiles;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.measures.Definition;
import org.plumbline.measures.Figure;
import org.plumbline.measures.FigureBatches;
import org.plumbline.measures.Figures;
import org.plumbline.measures.StatedFigure;
import org.plumbline.opendata.Reading;
import org.plumbline.opendata.measures.OpenMeasure;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How published files come into the record: read, held against what is there, and taken in whole or not at all. */
@Component
public class OpenIntake {
    private final OpenReader reader;
    private final Figures figures;
    private final FigureBatches batches;
    private final Entries entries;
    private final ShownTable<OpenReading> readings;
    private final Clock clock;

    OpenIntake(
            OpenReader reader,
            Figures figures,
            FigureBatches batches,
            Entries entries,
            ShownTable<OpenReading> readings,
            Clock clock) {
        this.reader = reader;
        this.figures = figures;
        this.batches = batches;
        this.entries = entries;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * Reads files; the record learns nothing yet.
     *
     * @param released the month of the release; null to take it from the names of the files
     * @throws org.plumbline.opendata.CannotRead with a sentence, where a file is not there or nothing can be read at all
     */
    public Told read(Collection<Path> paths, @Nullable YearMonth released) {
        return reader.read(paths, released);
    }

    /** What a reading that was made elsewhere tells. */
    public Told told(Reading reading, String name) {
        return reader.told(reading, name, "");
    }

    /** What would come of taking it in now. */
    @Transactional(readOnly = true)
    public Changes changes(Told told, Viewer viewer) {
        Vantage now = Vantage.now(clock, viewer);
        List<StatedFigure> held = told.measures().stream()
                .flatMap(measure -> figures.holding(measure, now).stream())
                .map(Figure::stated)
                .toList();
        return Changes.between(held, told.figures());
    }

    /** Takes it in; refused where the record holds all of it. */
    @Transactional
    public Outcome take(Told told, Recording how) {
        entries.lock(new Subject(OpenReading.KIND, "every"));
        if (!told.refusal().isEmpty()) {
            return new Outcome.Refused(
                    told.refusal(), "Nothing was stored. Offer files as their publisher put them out.");
        }
        Changes changes = changes(told, how.viewer());
        if (changes.none()) {
            return new Outcome.Refused(
                    "Every figure of these files is in the record already, as they tell it.",
                    "Nothing was stored. Offer a later release when there is one.");
        }
        Outcome stated = batches.state(
                changes.statements(),
                "",
                definitions(changes),
                new FigureBatches.Origin(
                        told.manifest(), told.name(), Math.toIntExact(Math.min(Integer.MAX_VALUE, told.rows()))),
                how);
        return switch (stated) {
            case Outcome.Refused refused -> refused;
            case Outcome.Done done -> {
                Subject subject = new Subject(OpenReading.KIND, readings.free("open-" + how.effectiveOn()));
                entries.append(how.draft(subject, fact(told, changes)));
                yield new Outcome.Done(done.entries() + 1);
            }
        };
    }

    private static Map<String, Definition> definitions(Changes changes) {
        Map<String, Definition> defined = new LinkedHashMap<>();
        changes.measures().stream()
                .sorted()
                .flatMap(key -> OpenMeasure.withKey(key).stream())
                .forEach(measure -> defined.put(measure.key(), Stating.definition(measure)));
        return defined;
    }

    private static OpenReadingFact.TakenIn fact(Told told, Changes changes) {
        List<String> refusals = told.files().stream()
                .map(Told.File::refused)
                .filter(why -> !why.isEmpty())
                .toList();
        return new OpenReadingFact.TakenIn(
                told.name(),
                told.released(),
                told.manifest(),
                told.rejects(),
                told.files().size(),
                told.rows(),
                told.used(),
                told.rejected(),
                told.measures(),
                new OpenReadingFact.Counts(
                        changes.fresh().size(),
                        changes.revised().size(),
                        changes.same(),
                        changes.withdrawn().size()),
                Stream.concat(refusals.stream(), told.notes().stream()).toList());
    }
}
