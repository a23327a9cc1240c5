package org.plumbline.opendata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The SQL by which DuckDB reads CSV files of one kind, with every option told and nothing guessed. */
final class ScanSql {
    private static final Set<String> COORDINATES = Set.of("longitude", "latitude");
    private static final String READ =
            "auto_detect=false, delim=',', quote='\"', escape='\"', filename=true, max_line_size=4194304";

    private final Kind kind;

    ScanSql(Kind kind) {
        this.kind = kind;
    }

    /** Files that are alike, where they lie; lines that do not fit the headings go to a table of DuckDB's. */
    String of(List<Source> same, String rejectTable) {
        Source first = same.getFirst();
        return "read_csv(%s, %s, header=true, new_line='%s', columns=%s, store_rejects=true, rejects_limit=0, rejects_table='%s', rejects_scan='%s')"
                .formatted(
                        list(same.stream()
                                .map(source -> source.path().toString())
                                .toList()),
                        READ,
                        first.file().shape().crlf() > 0 ? "\\r\\n" : "\\n",
                        typed(first),
                        rejectTable,
                        rejectTable + "_of");
    }

    /** Careful copies, whose first column is the line. */
    String ofCopies(Collection<Path> copies) {
        return "read_csv(%s, %s, header=false, new_line='\\n', columns=%s)"
                .formatted(
                        list(copies.stream().map(Path::toString).toList()),
                        READ,
                        columns(kind.columns().size() + 1, "c"));
    }

    /** The columns of a file under the names of its kind. */
    String roles(Source source) {
        List<String> roles = new ArrayList<>();
        List<Kind.Column> columns = kind.columns();
        for (int i = 0; i < columns.size(); i++) {
            int place = source.layout().places().get(i);
            roles.add((place < 0 ? "NULL::VARCHAR" : "c" + place) + " AS \""
                    + columns.get(i).role() + "\"");
        }
        return String.join(", ", roles);
    }

    /** The columns of careful copies under the names of the kind. */
    String rolesOfCopies() {
        return IntStream.range(0, kind.columns().size())
                .mapToObj(i -> "c" + (i + 1) + " AS \"" + kind.columns().get(i).role() + "\"")
                .collect(Collectors.joining(", "));
    }

    /** All columns as text but coordinates, which DuckDB reads faster as the numbers they are. */
    private String typed(Source source) {
        List<Kind.Column> columns = kind.columns();
        List<Integer> numbers = IntStream.range(0, columns.size())
                .filter(i -> COORDINATES.contains(columns.get(i).role()))
                .mapToObj(i -> source.layout().places().get(i))
                .toList();
        return IntStream.range(0, source.headings().size())
                .mapToObj(i ->
                        "'c" + i + "': '" + (numbers.contains(i) && kind == Kind.STREET ? "DOUBLE" : "VARCHAR") + "'")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String list(List<String> paths) {
        return paths.stream().map(Duck::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String columns(int count, String prefix) {
        return IntStream.range(0, count)
                .mapToObj(i -> "'" + prefix + i + "': 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
