package org.plumbline.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

/**
 * The rows of all files of one kind in DuckDB. Files that look clean are read by DuckDB where they lie; a file in which
 * anything is wrong is read again line by line, so that each of its bad rows has its line and the others still count.
 */
final class Staging {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Duck duck;
    private final Kind kind;
    private final Stage stage;
    private final Map<Integer, Source> sources = new LinkedHashMap<>();
    private final RejectLog rejects;
    private final Notes notes;
    private final Names names;
    private final ScanSql scan;
    private final CarefulCopy copies;
    private final Path scratch;
    private final Forces forces;
    private final Map<Integer, Long> setAside = new HashMap<>();
    private boolean quick;

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
        this.notes = notes;
        this.names = new Names(duck, settings.forces(), notes, kind);
        this.scan = new ScanSql(kind);
        this.copies = new CarefulCopy(rejects, settings.limits());
        this.forces = settings.forces();
        this.scratch = scratch;
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
        if (!single && kind == Kind.STREET && counted()) {
            return;
        }
        duck.run("CREATE TABLE %s (file INTEGER, line BIGINT, %s)"
                .formatted(
                        rows(),
                        stage.fields().stream()
                                .map(field -> "\"" + field.name() + "\" " + field.type())
                                .collect(Collectors.joining(", "))));
        if (!names.begun()) {
            names.begin();
        }
        if (kind == Kind.STOP_AND_SEARCH) {
            searched();
        }
        Set<Integer> careful = fast();
        count();
        careful.addAll(suspects());
        if (!careful.isEmpty()) {
            again(careful);
        }
        refuse();
        dropSecondTellings();
    }

    /** How many rows each Crime ID has that stands on more than one, as {@code many}. */
    String doubledIds() {
        return quick
                ? "quick WHERE idh IS NOT NULL"
                : "(SELECT count(*) AS many FROM " + rows() + " WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)";
    }

    /**
     * Counts the rows of street files in one pass, without keeping any. It answers only where all files are alike and every
     * row is good; otherwise nothing has happened and the files are read row by row.
     */
    private boolean counted() throws SQLException, IOException {
        List<Source> all = List.copyOf(sources.values());
        Source first = all.getFirst();
        boolean alike = all.stream()
                .allMatch(source -> source.fast()
                        && source.file().format() == SourceFile.Format.TEXT
                        && source.headings().equals(first.headings())
                        && (source.file().shape().crlf() > 0)
                                == (first.file().shape().crlf() > 0));
        if (!alike) {
            return false;
        }
        paths(all, Source::path);
        try {
            duck.run("""
                    CREATE OR REPLACE TABLE quick AS
                    SELECT filename, month, force, type, outcome, blank, place, idh, count(*) AS many FROM (
                      SELECT filename, month, force, type, outcome, id IS NULL AS blank, %s AS place,
                        CASE WHEN id IS NULL THEN NULL ELSE hash(id) END AS idh
                      FROM (SELECT filename, %s FROM %s))
                    GROUP BY GROUPING SETS ((filename, month, force, type, outcome, blank, place), (idh))
                    HAVING grouping(idh) = 1 OR (idh IS NOT NULL AND count(*) > 1)""".formatted(Stage.PLACE, scan.roles(first), scan.of(all, "quick_bad")));
        } catch (SQLException e) {
            // What DuckDB found wrong is found again row by row, with its line.
            return false;
        }
        duck.run("""
                CREATE TABLE %s AS SELECT p.file, NULL::BIGINT AS line, trim(month) AS month, trim(force) AS force, trim(type) AS type,
                  coalesce(outcome, '') AS outcome, blank, place, NULL::VARCHAR AS misplaced, sum(many)::BIGINT AS many
                FROM quick q JOIN paths p ON p.path = q.filename GROUP BY ALL""".formatted(counts()));
        names.begin();
        names.resolve(counts());
        quick = !bad("quick_bad") && suspects().isEmpty() && secondTellings().isEmpty();
        if (!quick) {
            duck.run("DROP TABLE " + counts());
        }
        return quick;
    }

    private boolean bad(String rejectTable) throws SQLException, IOException {
        boolean[] any = {false};
        duck.each("SELECT 1 FROM " + rejectTable + " LIMIT 1", row -> any[0] = true);
        return any[0];
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
        return setAside.getOrDefault(number, 0L);
    }

    /** Force and month of searches, which stand in the names of the files alone. */
    private void searched() throws SQLException {
        duck.run("CREATE TABLE searched_" + kind.name()
                + " (file INTEGER, code VARCHAR, month VARCHAR, standing VARCHAR, utc_from TIMESTAMPTZ, utc_to TIMESTAMPTZ,"
                + " london_from TIMESTAMPTZ, london_to TIMESTAMPTZ)");
        for (Source source : sources.values()) {
            YearMonth month = source.month().orElseThrow();
            String code = names.code(source.slug().orElseThrow());
            duck.run("INSERT INTO searched_%s VALUES (%d, %s, '%s', 'force', %s, %s, %s, %s)"
                    .formatted(
                            kind.name(),
                            source.number(),
                            Duck.text(code),
                            month,
                            instant(month, ZoneOffset.UTC),
                            instant(month.plusMonths(1), ZoneOffset.UTC),
                            instant(month, LONDON),
                            instant(month.plusMonths(1), LONDON)));
        }
    }

    private static String instant(YearMonth month, ZoneId zone) {
        return "TIMESTAMPTZ '" + month.atDay(1).atStartOfDay(zone).toInstant() + "'";
    }

    /** Reads what is clean where it lies and gives the files that have to be read with care. */
    private Set<Integer> fast() throws SQLException, IOException {
        Set<Integer> careful = new TreeSet<>();
        Map<List<Object>, List<Source>> alike = new LinkedHashMap<>();
        for (Source source : sources.values()) {
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
                            .formatted(rows(), expressions(), scan.roles(first), read));
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
                                rows(),
                                source.number(),
                                expressions(),
                                String.join(", ", roles),
                                Duck.text(source.path().toString())));
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

    /** Reads files line by line in place of what was read of them before. */
    private void again(Set<Integer> careful) throws SQLException, IOException {
        String numbers = careful.stream().map(String::valueOf).collect(Collectors.joining(", "));
        duck.run("DELETE FROM %s WHERE file IN (%s)".formatted(rows(), numbers));
        Map<Integer, Path> copied = new LinkedHashMap<>();
        for (int number : careful) {
            Path copy = scratch.resolve("copy-" + number + ".csv");
            copies.write(source(number), copy);
            if (Files.size(copy) > 0) {
                copied.put(number, copy);
            }
        }
        if (!copied.isEmpty()) {
            paths(
                    copied.keySet().stream().map(this::source).toList(),
                    source -> copied.getOrDefault(source.number(), scratch));
            String read = scan.ofCopies(copied.values());
            duck.run(
                    "INSERT INTO %s SELECT p.file, c0::BIGINT, %s FROM (SELECT filename, c0, %s FROM %s) r JOIN paths p ON p.path = r.filename"
                            .formatted(rows(), expressions(), scan.rolesOfCopies(), read));
        }
        count();
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

    /** Where two files tell the same month or quarter of the same force, only the first of them counts. */
    private void dropSecondTellings() throws SQLException, IOException {
        if (sources.size() < 2) {
            return;
        }
        List<String> second = new ArrayList<>();
        Map<Integer, Set<String>> cells = secondTellings();
        for (Map.Entry<Integer, Set<String>> entry : cells.entrySet()) {
            String in = entry.getValue().stream().map(Duck::text).collect(Collectors.joining(", "));
            long[] rows = {0};
            String where = "s.file = %d AND %s IN (%s)".formatted(entry.getKey(), stage.cell(), in);
            duck.each(
                    "SELECT sum(many)::BIGINT FROM %s s %s WHERE %s".formatted(counts(), forces(), where),
                    row -> rows[0] = row.getLong(1));
            second.add("DELETE FROM %1$s WHERE rowid IN (SELECT s.rowid FROM %1$s s %2$s WHERE %3$s)"
                    .formatted(rows(), forces(), where));
            setAside.merge(entry.getKey(), rows[0], Long::sum);
            notes.add(
                    Note.About.SAME_MONTH_TWICE,
                    source(entry.getKey()).name(),
                    rows[0],
                    "# rows of %s were set aside, because another file tells the same force and period; read each release by itself and compare the readings."
                            .formatted(source(entry.getKey()).name()));
        }
        for (String delete : second) {
            duck.run(delete);
        }
        if (!second.isEmpty()) {
            count();
        }
    }

    /** What files tell that an earlier one has told: by file, the months or quarters of forces. */
    private Map<Integer, Set<String>> secondTellings() throws SQLException, IOException {
        String told = "SELECT DISTINCT s.file, %s AS cell FROM %s s %s".formatted(stage.cell(), counts(), forces());
        Map<Integer, Set<String>> cells = new LinkedHashMap<>();
        duck.each(
                "SELECT file, cell FROM (SELECT *, min(file) OVER (PARTITION BY cell) AS first_file FROM (%s) told) twice WHERE file > first_file ORDER BY ALL"
                        .formatted(told),
                row -> {
                    String cell = row.getString(2);
                    if (cell != null) {
                        cells.computeIfAbsent(row.getInt(1), any -> new TreeSet<>())
                                .add(cell);
                    }
                });
        return cells;
    }

    private String expressions() {
        return stage.fields().stream().map(Stage.Field::sql).collect(Collectors.joining(", "));
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
