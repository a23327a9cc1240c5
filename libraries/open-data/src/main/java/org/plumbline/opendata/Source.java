package org.plumbline.opendata;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.opendata.files.SourceFile;

/**
 * One table to read: a file, or one sheet of a workbook.
 *
 * @param number by which staged rows name it
 * @param name of the file, with the sheet
 * @param sheet null for a file of one table
 * @param headings of the columns
 * @param headingLine the line they stand on
 */
record Source(
        int number,
        String name,
        SourceFile file,
        @Nullable String sheet,
        Layout layout,
        List<String> headings,
        long headingLine) {
    private static final Pattern POLICE_UK =
            Pattern.compile("(20[0-9]{2}-(?:0[1-9]|1[0-2]))-(.+)-(street|outcomes|stop-and-search)\\.csv");

    Source {
        headings = List.copyOf(headings);
    }

    Kind kind() {
        return layout.kind();
    }

    Path path() {
        return file.path();
    }

    /** Whether DuckDB may read it where it lies. */
    boolean fast() {
        return sheet == null
                && layout.straight()
                && switch (file.format()) {
                    case PARQUET -> true;
                    case TEXT -> file.shape().plain() && headingLine == 1;
                    case WORKBOOK -> false;
                };
    }

    /** The month in the name of a file of police.uk. */
    Optional<YearMonth> month() {
        return part(1).map(YearMonth::parse);
    }

    /** The force's address name in the name of a file of police.uk. */
    Optional<String> slug() {
        return part(2);
    }

    private Optional<String> part(int group) {
        Matcher matcher = POLICE_UK.matcher(file.lastName());
        return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
    }
}
