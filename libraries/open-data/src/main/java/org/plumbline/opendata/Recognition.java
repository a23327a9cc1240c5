package org.plumbline.opendata;

import java.io.IOException;
import java.io.Reader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.files.CsvRecord;
import org.plumbline.opendata.files.CsvRecords;
import org.plumbline.opendata.files.SourceFile;
import org.plumbline.opendata.files.Workbook;

/** Finds out what files are, by their headings, which may stand below a title. */
final class Recognition {
    private static final int DEEPEST_HEADING = 40;

    private final Settings settings;
    private final Duck duck;
    private final List<Source> sources = new ArrayList<>();

    Recognition(Settings settings, Duck duck) {
        this.settings = settings;
        this.duck = duck;
    }

    /** Hears of a file that cannot be read, and why. */
    @FunctionalInterface
    interface Refusal {
        void of(String name, String sentence);
    }

    List<Source> of(List<SourceFile> files, Refusal refusal) throws IOException {
        for (SourceFile file : files) {
            int before = sources.size();
            Optional<String> wrong = file.bytes() == 0 ? Optional.of("it is empty") : look(file);
            if (wrong.isPresent()) {
                while (sources.size() > before) {
                    sources.removeLast();
                }
                refusal.of(
                        file.name(),
                        file.name() + " was not read: " + wrong.orElseThrow() + "; nothing of it was used.");
            }
        }
        return sources;
    }

    private Optional<String> look(SourceFile file) throws IOException {
        return switch (file.format()) {
            case TEXT -> text(file);
            case PARQUET -> parquet(file);
            case WORKBOOK -> workbook(file);
        };
    }

    private Optional<String> text(SourceFile file) throws IOException {
        List<String> first = List.of();
        try (Reader text = CarefulCopy.open(file)) {
            CsvRecords records = new CsvRecords(text);
            for (int i = 0; i < DEEPEST_HEADING; i++) {
                CsvRecord record = records.next();
                if (record == null) {
                    break;
                }
                if (i == 0) {
                    first = record.fields();
                }
                Optional<Layout> layout = Layout.of(file.lastName(), record.fields(), settings.forces());
                if (layout.isPresent()) {
                    return enter(file, null, layout.orElseThrow(), record.fields(), record.line());
                }
            }
        }
        return Optional.of(unknown(first));
    }

    private Optional<String> parquet(SourceFile file) throws IOException {
        List<String> headings = new ArrayList<>();
        try {
            duck.each(
                    "DESCRIBE SELECT * FROM read_parquet("
                            + Duck.text(file.path().toString()) + ")",
                    row -> headings.add(row.getString(1)));
        } catch (SQLException e) {
            return Optional.of("it begins like Parquet and cannot be read as such, as when it is cut short");
        }
        Optional<Layout> layout = Layout.of(file.lastName(), headings, settings.forces());
        if (layout.isEmpty() || !layout.orElseThrow().straight()) {
            return Optional.of(unknown(headings));
        }
        return enter(file, null, layout.orElseThrow(), headings, 0);
    }

    private Optional<String> workbook(SourceFile file) throws IOException {
        int before = sources.size();
        Set<String> found = new HashSet<>();
        try {
            Workbook.read(file.path(), settings.limits(), new Workbook.Rows() {
                private String sheet = "";

                @Override
                public void sheet(String name) {
                    sheet = name;
                }

                @Override
                public void row(long number, List<String> cells) {
                    if (number > DEEPEST_HEADING || found.contains(sheet)) {
                        return;
                    }
                    Layout.of(file.lastName(), cells, settings.forces()).ifPresent(layout -> {
                        found.add(sheet);
                        enter(file, sheet, layout, cells, number).ifPresent(wrong -> found.remove(sheet));
                    });
                }
            });
        } catch (IOException | RuntimeException e) {
            return Optional.of("it looks like a workbook and cannot be read as one (" + e.getMessage() + ")");
        }
        return sources.size() == before
                ? Optional.of("none of its sheets has, in its first " + DEEPEST_HEADING
                        + " rows, the headings of any kind that is known")
                : Optional.empty();
    }

    private Optional<String> enter(
            SourceFile file, @Nullable String sheet, Layout layout, List<String> headings, long line) {
        String name = sheet == null ? file.name() : file.name() + " [" + sheet + "]";
        Source source = new Source(sources.size(), name, file, sheet, layout, headings, line);
        if (layout.kind() == Kind.STOP_AND_SEARCH) {
            if (source.month().isEmpty()) {
                return Optional.of(
                        "the force and month of a stop-and-search file stand in its name alone; expected a name such as 2019-02-essex-stop-and-search.csv, found "
                                + file.lastName());
            }
            if (settings.forces().find(source.slug().orElse("")).isEmpty()) {
                return Optional.of("its name should say which force it is of, and none is known by the name "
                        + source.slug().orElse(""));
            }
        }
        sources.add(source);
        return Optional.empty();
    }

    private static String unknown(List<String> headings) {
        String found = String.join(",", headings);
        return "expected the headings of one of the kinds that are known, such as Crime ID, Month, Reported by …; found \""
                + (found.length() > 200 ? found.substring(0, 200) + "…" : found) + "\"";
    }
}
