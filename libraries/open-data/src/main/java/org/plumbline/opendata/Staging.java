package org.plumbline.opendata;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.opendata.files.SourceFile;
import org.plumbline.opendata.forces.Force;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.opendata.street.StreetScan;

/**
 * The rows of all files of one kind in DuckDB. Files that look clean are read by DuckDB where they lie; a file in which
 * anything is wrong is read again line by line, so that each of its bad rows has its line and the others still count.
 */
final class Staging {
    private final Duck duck;
    private final Kind kind;
    private final Stage stage;
    private final Map<Integer, Source> sources = new LinkedHashMap<>();
    private final RejectLog rejects;
    private final Names names;
    private final RowLoading loading;
    private final SecondTellings tellings;
    private final StreetCounts streets;
    private final Forces forces;
    private Optional<StreetScan.Doubled> doubled = Optional.empty();

    Staging(
            Duck duck,
            Kind kind,
            List<Source> sources,
            RejectLog rejects,
            Notes notes,
            Settings settings,
            Path scratch) {
        this.duck = duck;
        this.kind = kind;
        this.stage = Stage.of(kind);
        sources.forEach(source -> this.sources.put(source.number(), source));
        this.rejects = rejects;
        this.names = new Names(duck, settings.forces(), notes, kind);
        this.loading = new RowLoading(duck, this, new CarefulCopy(rejects, settings.limits()), scratch);
        this.tellings = new SecondTellings(duck, this, stage, notes);
        this.streets = new StreetCounts(duck, this, names, rejects, settings, scratch);
        this.forces = settings.forces();
    }

    Kind kind() {
        return kind;
    }

    Optional<Force> forceNamed(String name) {
        return forces.find(name);
    }

    /** Every row that counts, one by one, as {@code s}. */
    String rows() {
        return "rows_" + kind.name();
    }

    /** The same rows, counted together in {@code many} by their {@link Stage#common()} fields, as {@code s}. */
    String counts() {
        return "counts_" + kind.name();
    }

    /** The join from {@code s} to {@code n}, which knows the code of the force. */
    String forces() {
        if (kind == Kind.STOP_AND_SEARCH) {
            return " LEFT JOIN searched_" + kind.name() + " n ON n.file = s.file ";
        }
        return stage.namesForces() ? " LEFT JOIN " + names.table() + " n ON n.name = s.force " : " ";
    }

    Source source(int number) {
        Source source = sources.get(number);
        if (source == null) {
            throw new IllegalStateException("There is no source " + number + ".");
        }
        return source;
    }

    Collection<Source> sources() {
        return sources.values();
    }

    /** Names of the files whose numbers stand in a text with commas between. */
    List<String> fileNames(String numbers) {
        return List.of(numbers.split(",")).stream()
                .map(Integer::valueOf)
                .sorted()
                .map(number -> source(number).name())
                .toList();
    }

    /** @param single whether somebody will ask for single rows, beside the counts */
    void load(boolean single) throws SQLException, IOException {
        if (!single && kind == Kind.STREET) {
            doubled = streets.read(tellings);
            if (doubled.isPresent()) {
                return;
            }
        }
        loading.begin();
        if (!names.begun()) {
            names.begin();
        }
        if (kind == Kind.STOP_AND_SEARCH) {
            new SearchedMonths(duck, this, names).enter();
        }
        Set<Integer> careful = loading.fast();
        count();
        careful.addAll(suspects());
        if (!careful.isEmpty()) {
            loading.again(careful);
            count();
        }
        refuse();
        if (tellings.drop()) {
            count();
        }
    }

    /** Crime IDs that stand on more than one row. */
    StreetScan.Doubled doubledIds() throws SQLException, IOException {
        if (doubled.isPresent()) {
            return doubled.orElseThrow();
        }
        long[] found = new long[2];
        duck.each(
                "SELECT count(*)::BIGINT, coalesce(sum(many), 0)::BIGINT FROM (SELECT count(*) AS many FROM " + rows()
                        + " WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)",
                row -> {
                    found[0] = row.getLong(1);
                    found[1] = row.getLong(2);
                });
        return new StreetScan.Doubled(found[0], found[1]);
    }

    /** Rows used of a file. */
    Map<Integer, Long> used() throws SQLException, IOException {
        Map<Integer, Long> used = new HashMap<>();
        duck.each(
                "SELECT file, sum(many)::BIGINT FROM " + counts() + " GROUP BY file",
                row -> used.put(row.getInt(1), row.getLong(2)));
        return used;
    }

    /** Rows of a file that another file had already told. */
    long setAside(int number) {
        return tellings.setAside(number);
    }

    /** Counts rows together, after which most questions are about few of them. */
    private void count() throws SQLException, IOException {
        duck.run("CREATE OR REPLACE TABLE %s AS SELECT file, %s, count(*) AS many FROM %s GROUP BY ALL"
                .formatted(counts(), commonFields(), rows()));
        if (stage.namesForces()) {
            names.resolve(counts());
        }
    }

    private String commonFields() {
        return stage.common().stream().map(field -> "\"" + field.name() + "\"").collect(Collectors.joining(", "));
    }

    private Set<Integer> suspects() throws SQLException, IOException {
        Set<Integer> suspects = new TreeSet<>();
        duck.each(
                "SELECT DISTINCT s.file FROM %s s %s WHERE %s IS NOT NULL".formatted(counts(), forces(), problem()),
                row -> {
                    if (source(row.getInt(1)).file().format() != SourceFile.Format.PARQUET) {
                        suspects.add(row.getInt(1));
                    }
                });
        return suspects;
    }

    /** Writes down the rows that fail a check and takes them away. */
    private void refuse() throws SQLException, IOException {
        StringBuilder found = new StringBuilder("CASE problem");
        for (int i = 0; i < stage.checks().size(); i++) {
            String field = stage.checks().get(i).field();
            found.append(" WHEN ").append(i).append(" THEN \"").append(field).append("\"::VARCHAR");
        }
        found.append(" END");
        long before = rejects.count();
        duck.each(
                "SELECT file, line, problem, %s FROM (SELECT s.*, %s AS problem FROM %s s %s WHERE s.line IS NOT NULL) WHERE problem IS NOT NULL ORDER BY file, line"
                        .formatted(found, problem(), rows(), forces()),
                row -> {
                    String was = row.getString(4);
                    rejects.add(new Reject(
                            source(row.getInt(1)).name(),
                            row.getLong(2),
                            stage.checks().get(row.getInt(3)).expected(),
                            was == null ? "" : was));
                });
        if (rejects.count() > before) {
            duck.run(
                    "DELETE FROM %1$s WHERE line IS NOT NULL AND rowid IN (SELECT s.rowid FROM %1$s s %2$s WHERE s.line IS NOT NULL AND %3$s IS NOT NULL)"
                            .formatted(rows(), forces(), problem()));
            count();
        }
    }

    private String problem() {
        StringBuilder problem = new StringBuilder("CASE");
        for (int i = 0; i < stage.checks().size(); i++) {
            problem.append(" WHEN NOT coalesce(")
                    .append(stage.checks().get(i).sql())
                    .append(", false) THEN ")
                    .append(i);
        }
        return problem.append(" END").toString();
    }
}
