package org.plumbline.measures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.ShownTable;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How figures come into the record: all that came together in one entry, or none. */
@Component
public class FigureBatches {
    private final Entries entries;
    private final StoredFiles files;
    private final FigureTable table;
    private final ShownTable<Measure> measures;
    private final Clock clock;

    FigureBatches(Entries entries, StoredFiles files, FigureTable table, ShownTable<Measure> measures, Clock clock) {
        this.entries = entries;
        this.files = files;
        this.table = table;
        this.measures = measures;
        this.clock = clock;
    }

    /**
     * The file in which figures came.
     *
     * @param digest of the stored file; null where they were typed
     * @param rows how many it had, whether taken or not
     */
    public record Origin(@Nullable String digest, String name, int rows) {
        public static final Origin TYPED = new Origin(null, "", 0);
    }

    /**
     * Records figures, and defines the measures that are not there yet.
     *
     * @param area that they are about; empty where they are about several
     * @param defined definitions by the ids of new measures
     */
    @Transactional
    public Outcome state(
            List<StatedFigure> figures, String area, Map<String, Definition> defined, Origin origin, Recording how) {
        Vantage now = Vantage.now(clock, how.viewer());
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> Outcome.refusedIf(
                        figures.isEmpty(), "There is no figure to be recorded.", "Give one at least."));
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.lock(new Subject(Batch.KIND, "every"));
        List<Draft> drafts = new ArrayList<>();
        defined.forEach((id, definition) -> {
            if (!measures.exists(id)) {
                drafts.add(how.draft(new Subject(Measure.KIND, id), new MeasureFact.Defined(definition)));
            }
        });
        String id = table.batches().free("figures-" + how.effectiveOn());
        drafts.add(how.draft(new Subject(Batch.KIND, id), stated(figures, area, origin)));
        entries.append(drafts);
        return new Outcome.Done(drafts.size());
    }

    private BatchFact.Stated stated(List<StatedFigure> figures, String area, Origin origin) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try {
            FigureFile.write(figures, kept);
        } catch (IOException e) {
            throw new UncheckedIOException("figures could not be written", e);
        }
        return new BatchFact.Stated(
                files.store(new ByteArrayInputStream(kept.toByteArray()), "figures.csv", "text/csv"),
                figures.size(),
                area,
                figures.stream().map(StatedFigure::measure).distinct().sorted().toList(),
                origin.digest(),
                origin.name(),
                origin.rows());
    }

    /** Takes a batch out of what counts; everything stays in the record. */
    @Transactional
    public Outcome withdraw(String id, String because, Recording how) {
        Subject subject = new Subject(Batch.KIND, id);
        entries.lock(subject);
        Vantage now = Vantage.now(clock, how.viewer());
        Batch batch = Batch.after(entries.of(subject, now))
                .orElseThrow(() -> new NotThere("There are no such figures that you may see."));
        Optional<Outcome.Refused> refused = how.notFromTheFuture(now.asAt())
                .or(() -> Outcome.refusedIf(
                        batch.withdrawn().isPresent(),
                        "These figures are withdrawn already.",
                        "State others if there are any that should count."));
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.append(how.draft(subject, new BatchFact.Withdrawn(because)));
        return new Outcome.Done(1);
    }
}
