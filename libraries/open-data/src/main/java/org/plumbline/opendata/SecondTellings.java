package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where two files tell the same month or quarter of the same force, only the first of them counts. */
final class SecondTellings {
    private final Duck duck;
    private final Staging staging;
    private final Stage stage;
    private final Notes notes;
    private final Map<Integer, Long> setAside = new HashMap<>();

    SecondTellings(Duck duck, Staging staging, Stage stage, Notes notes) {
        this.duck = duck;
        this.staging = staging;
        this.stage = stage;
        this.notes = notes;
    }

    /** Rows of a file that another file had already told. */
    long setAside(int number) {
        return setAside.getOrDefault(number, 0L);
    }

    /** Takes the rows of second tellings away; whether there were any. */
    boolean drop() throws SQLException, IOException {
        if (staging.sources().size() < 2) {
            return false;
        }
        List<String> second = new ArrayList<>();
        for (Map.Entry<Integer, Set<String>> entry : cells().entrySet()) {
            String in = entry.getValue().stream().map(Duck::text).collect(Collectors.joining(", "));
            long[] rows = {0};
            String where = "s.file = %d AND %s IN (%s)".formatted(entry.getKey(), stage.cell(), in);
            duck.each(
                    "SELECT sum(many)::BIGINT FROM %s s %s WHERE %s"
                            .formatted(staging.counts(), staging.forces(), where),
                    row -> rows[0] = row.getLong(1));
            second.add("DELETE FROM %1$s WHERE rowid IN (SELECT s.rowid FROM %1$s s %2$s WHERE %3$s)"
                    .formatted(staging.rows(), staging.forces(), where));
            setAside.merge(entry.getKey(), rows[0], Long::sum);
            String name = staging.source(entry.getKey()).name();
            notes.add(
                    Note.About.SAME_MONTH_TWICE,
                    name,
                    rows[0],
                    "# rows of %s were set aside, because another file tells the same force and period; read each release by itself and compare the readings."
                            .formatted(name));
        }
        for (String delete : second) {
            duck.run(delete);
        }
        return !second.isEmpty();
    }

    /** What files tell that an earlier one has told: by file, the months or quarters of forces. */
    Map<Integer, Set<String>> cells() throws SQLException, IOException {
        String told = "SELECT DISTINCT s.file, %s AS cell FROM %s s %s"
                .formatted(stage.cell(), staging.counts(), staging.forces());
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
}
