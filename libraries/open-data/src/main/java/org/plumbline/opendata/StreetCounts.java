package org.plumbline.opendata;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.plumbline.opendata.files.SourceFile;
import org.plumbline.opendata.street.LongLine;
import org.plumbline.opendata.street.StreetCell;
import org.plumbline.opendata.street.StreetFile;
import org.plumbline.opendata.street.StreetScan;
import org.plumbline.opendata.street.Wrong;

/**
 * The rows of street files counted together in one walk over their bytes, without keeping any. It answers only where each file
 * can be read so and no two tell the same; otherwise nothing has happened.
 */
final class StreetCounts {
    private final Duck duck;
    private final Staging staging;
    private final Names names;
    private final RejectLog rejects;
    private final Settings settings;
    private final Path scratch;

    StreetCounts(Duck duck, Staging staging, Names names, RejectLog rejects, Settings settings, Path scratch) {
        this.duck = duck;
        this.staging = staging;
        this.names = names;
        this.rejects = rejects;
        this.settings = settings;
        this.scratch = scratch;
    }

    private record Key(int file, StreetCell cell) {}

    /** Fills the table of counts, and says which Crime IDs stand on more than one row. */
    Optional<StreetScan.Doubled> read(SecondTellings tellings) throws SQLException, IOException {
        List<Source> sources = List.copyOf(staging.sources());
        if (!sources.stream().allMatch(StreetCounts::readable)) {
            return Optional.empty();
        }
        RejectLog.Mark mark = rejects.mark();
        Map<Key, Long> counts = new HashMap<>();
        StreetScan.Doubled doubled;
        try {
            doubled = new StreetScan(scratch, settings.threads(), names::known)
                    .scan(sources.stream().map(StreetCounts::file).toList(), new StreetScan.Hearer() {
                        @Override
                        public void counted(int file, StreetCell cell, long many) {
                            counts.merge(new Key(sources.get(file).number(), cell), many, Long::sum);
                        }

                        @Override
                        public void refused(int file, long line, Wrong wrong, String found) throws IOException {
                            rejects.add(reject(sources.get(file), line, wrong, found));
                        }
                    });
        } catch (LongLine e) {
            rejects.backTo(mark);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRead("The reading was interrupted.", e);
        }
        fill(counts);
        if (!tellings.cells().isEmpty()) {
            duck.run("DROP TABLE " + staging.counts());
            rejects.backTo(mark);
            return Optional.empty();
        }
        return Optional.of(doubled);
    }

    private static boolean readable(Source source) {
        return source.fast()
                && source.file().format() == SourceFile.Format.TEXT
                && !source.file().shape().quoted()
                && source.layout().width() <= StreetScan.MOST_COLUMNS;
    }

    private static StreetFile file(Source source) {
        return new StreetFile(
                source.path(),
                source.layout().width(),
                place(source, "id"),
                place(source, "month"),
                place(source, "force"),
                place(source, "type"),
                place(source, "outcome"),
                place(source, "longitude"),
                place(source, "latitude"));
    }

    private static int place(Source source, String role) {
        List<Kind.Column> columns = source.kind().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role().equals(role)) {
                return source.layout().places().get(i);
            }
        }
        throw new IllegalArgumentException("street files have no column " + role);
    }

    private static Reject reject(Source source, long line, Wrong wrong, String found) {
        List<Stage.Check> checks = Stage.of(Kind.STREET).checks();
        String expected =
                switch (wrong) {
                    case FIELDS ->
                        CarefulCopy.fields(
                                source, Arrays.asList(found.split(",", -1)).size());
                    case MONTH -> checks.get(0).expected();
                    case FORCE -> checks.get(1).expected();
                    case TYPE -> checks.get(2).expected();
                    case COORDINATES -> checks.get(3).expected();
                };
        return new Reject(source.name(), line, expected, found);
    }

    private void fill(Map<Key, Long> counts) throws SQLException, IOException {
        duck.run(
                "CREATE TABLE " + staging.counts()
                        + " (file INTEGER, line BIGINT, month VARCHAR, force VARCHAR, type VARCHAR, outcome VARCHAR, blank BOOLEAN, place UTINYINT, misplaced VARCHAR, many BIGINT)");
        try (DuckDBAppender rows = duck.appender(staging.counts())) {
            for (Map.Entry<Key, Long> entry : counts.entrySet()) {
                StreetCell cell = entry.getKey().cell();
                rows.beginRow();
                rows.append(entry.getKey().file());
                rows.appendNull();
                rows.append(cell.month());
                rows.append(cell.force());
                rows.append(cell.type());
                rows.append(cell.outcome());
                rows.append(cell.blank());
                rows.append((byte) cell.place());
                rows.appendNull();
                rows.append(entry.getValue().longValue());
                rows.endRow();
            }
        }
        if (!names.begun()) {
            names.begin();
        }
        names.resolve(staging.counts());
    }
}
