package org.plumbline.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.opendata.files.SourceFile;

/** The ways by which rows of files come into the table of their kind: as they lie, or line by line. */
final class RowLoading {
    private final Duck duck;
    private final Kind kind;
    private final Staging staging;
    private final ScanSql scan;
    private final CarefulCopy copies;
    private final Path scratch;

    RowLoading(Duck duck, Staging staging, CarefulCopy copies, Path scratch) {
        this.duck = duck;
        this.kind = staging.kind();
        this.staging = staging;
        this.scan = new ScanSql(kind);
        this.copies = copies;
        this.scratch = scratch;
    }

    /** Makes the empty table. */
    void begin() throws SQLException {
        duck.run("CREATE TABLE %s (file INTEGER, line BIGINT, %s)"
                .formatted(
                        staging.rows(),
                        Stage.of(kind).fields().stream()
                                .map(field -> "\"" + field.name() + "\" " + field.type())
                                .collect(Collectors.joining(", "))));
    }

    /** Reads what is clean where it lies and gives the files that have to be read with care. */
    Set<Integer> fast() throws SQLException, IOException {
        Set<Integer> careful = new TreeSet<>();
        Map<List<Object>, List<Source>> alike = new LinkedHashMap<>();
        for (Source source : staging.sources()) {
            if (!source.fast()) {
                careful.add(source.number());
            } else if (source.file().format() == SourceFile.Format.PARQUET) {
                parquet(source);
            } else {
                alike.computeIfAbsent(
                                List.of(source.headings(), source.file().shape().crlf() > 0), any -> new ArrayList<>())
                        .add(source);
            }
        }
        int group = 0;
        for (List<Source> same : alike.values()) {
            careful.addAll(csv(same, group++));
        }
        return careful;
    }

    private Set<Integer> csv(List<Source> same, int group) throws SQLException, IOException {
        Source first = same.getFirst();
        String rejectTable = "bad_" + kind.name() + "_" + group;
        String read = scan.of(same, rejectTable);
        paths(same, Source::path);
        try {
            duck.run(
                    "INSERT INTO %s SELECT p.file, NULL, %s FROM (SELECT filename, %s FROM %s) r JOIN paths p ON p.path = r.filename"
                            .formatted(staging.rows(), expressions(), scan.roles(first), read));
        } catch (SQLException e) {
            // Whatever DuckDB found wrong, the careful reading finds again and says where.
            return same.stream().map(Source::number).collect(Collectors.toSet());
        }
        Set<Integer> bad = new TreeSet<>();
        duck.each(
                "SELECT DISTINCT p.file FROM %s e JOIN %s_of o ON o.scan_id = e.scan_id AND o.file_id = e.file_id JOIN paths p ON p.path = o.file_path"
                        .formatted(rejectTable, rejectTable),
                row -> bad.add(row.getInt(1)));
        return bad;
    }

    private void parquet(Source source) throws SQLException {
        List<String> roles = new ArrayList<>();
        List<Kind.Column> columns = kind.columns();
        for (int i = 0; i < columns.size(); i++) {
            int place = source.layout().places().get(i);
            roles.add((place < 0 ? "NULL" : "\"" + source.headings().get(place).replace("\"", "\"\"") + "\"")
                    + "::VARCHAR AS \"" + columns.get(i).role() + "\"");
        }
        duck.run(
                "INSERT INTO %s SELECT %d, line, %s FROM (SELECT file_row_number + 1 AS line, %s FROM read_parquet(%s, file_row_number=true)) r"
                        .formatted(
                                staging.rows(),
                                source.number(),
                                expressions(),
                                String.join(", ", roles),
                                Duck.text(source.path().toString())));
    }

    /** Reads files line by line in place of what was read of them before. */
    void again(Set<Integer> careful) throws SQLException, IOException {
        String numbers = careful.stream().map(String::valueOf).collect(Collectors.joining(", "));
        duck.run("DELETE FROM %s WHERE file IN (%s)".formatted(staging.rows(), numbers));
        Map<Integer, Path> copied = new LinkedHashMap<>();
        for (int number : careful) {
            Path copy = scratch.resolve("copy-" + number + ".csv");
            copies.write(staging.source(number), copy);
            if (Files.size(copy) > 0) {
                copied.put(number, copy);
            }
        }
        if (!copied.isEmpty()) {
            paths(
                    copied.keySet().stream().map(staging::source).toList(),
                    source -> copied.getOrDefault(source.number(), scratch));
            String read = scan.ofCopies(copied.values());
            duck.run(
                    "INSERT INTO %s SELECT p.file, c0::BIGINT, %s FROM (SELECT filename, c0, %s FROM %s) r JOIN paths p ON p.path = r.filename"
                            .formatted(staging.rows(), expressions(), scan.rolesOfCopies(), read));
        }
    }

    private String expressions() {
        return Stage.of(kind).fields().stream().map(Stage.Field::sql).collect(Collectors.joining(", "));
    }

    private interface Place {
        Path of(Source source);
    }

    private void paths(List<Source> of, Place place) throws SQLException {
        duck.run("CREATE OR REPLACE TABLE paths AS SELECT * FROM (VALUES "
                + of.stream()
                        .map(source -> "(" + Duck.text(place.of(source).toString()) + ", " + source.number() + ")")
                        .collect(Collectors.joining(", "))
                + ") AS told(path, file)");
    }
}
