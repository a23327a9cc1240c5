package org.plumbline.measures;

import static org.plumbline.platform.tables.Tables.FIGURE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.plumbline.record.Entry;
import org.plumbline.record.Fact;
import org.plumbline.record.ReadTable;
import org.plumbline.record.Showing;
import org.plumbline.record.ShownTable;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Subject;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.stereotype.Component;

/**
 * The batches as each organisation sees them, and every figure of every batch once, whoever may see it: which figures a vantage
 * shows is decided by its batches.
 */
@Component
class FigureTable implements ReadTable {
    private static final String COPY = "copy figure (batch, row, measure, area, breakdown, from_stated, to_stated,"
            + " as_at_stated, stated, value, numerator, denominator, unit, stated_by, document, place, note, corrects,"
            + " line, entry, recorded_at, effective_on) from stdin";
    private static final int BUFFER = 1 << 16;

    private final DSLContext sql;
    private final StoredFiles files;
    private final ShownTable<Batch> batches;

    FigureTable(DSLContext sql, StoredFiles files) {
        this.sql = sql;
        this.files = files;
        this.batches = new ShownTable<>(sql, Batch.KIND, Batch.class, Batch::after, FigureTable::links);
    }

    private static Set<String> links(Fact fact) {
        return fact instanceof BatchFact.Stated stated
                ? stated.measures().stream()
                        .map(measure -> Measure.KIND + "/" + measure)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    ShownTable<Batch> batches() {
        return batches;
    }

    @Override
    public String subjectKind() {
        return Batch.KIND;
    }

    @Override
    public void clear() {
        batches.clear();
        sql.truncate(FIGURE).execute();
    }

    @Override
    public void admit(String organisation) {
        batches.admit(organisation);
    }

    @Override
    public void show(Subject subject, List<Showing> showings) {
        batches.show(subject, showings);
        if (sql.fetchExists(FIGURE, FIGURE.BATCH.eq(subject.id()))) {
            return;
        }
        showings.stream()
                .flatMap(showing -> showing.entries().stream())
                .filter(entry -> entry.fact() instanceof BatchFact.Stated)
                .min(Comparator.comparingLong(Entry::index))
                .ifPresent(this::copy);
    }

    private void copy(Entry entry) {
        if (entry.fact() instanceof BatchFact.Stated stated) {
            // Asked for before the connection is busy with copying.
            Path file = files.find(stated.file()).orElseThrow().path();
            sql.connection(connection -> copy(entry, file, connection));
        }
    }

    private static void copy(Entry entry, Path file, Connection connection) throws SQLException {
        try (PGCopyOutputStream rows = new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY, BUFFER);
                FigureRows lines = new FigureRows(entry, rows)) {
            FigureFile.read(file, lines::write);
        } catch (IOException e) {
            throw new UncheckedIOException("figures could not be copied into their table", e);
        }
    }
}
