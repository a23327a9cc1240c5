package org.plumbline.documents.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Tables that tests write: a piece of the register, and cells that try to do harm. */
final class Tables {

    static final Notes NOTES = new Notes(
            "Register of findings",
            "20 June 2024",
            "20 June 2024 at 17:00",
            "Joint Audit Committee",
            "HMICFRS report of November 2023 & the force's own record",
            "Open Government Licence v3.0",
            Instant.parse("2024-06-20T16:00:00Z"));

    static final List<Sheet.Column> COLUMNS = List.of(
            Sheet.Column.of("Finding", Sheet.Kind.TEXT),
            Sheet.Column.of("Days late", Sheet.Kind.WHOLE),
            Sheet.Column.of("Cost (£)", Sheet.Kind.DECIMAL),
            Sheet.Column.of("Complete", Sheet.Kind.PERCENT),
            Sheet.Column.of("Due", Sheet.Kind.DATE),
            Sheet.Column.of("Recorded", Sheet.Kind.INSTANT));

    private Tables() {}

    static Sheet register() {
        return sheet(
                List.of(
                        Value.of("Dŵr “quoted”, £5 – ○"),
                        Value.of(-12),
                        Value.of(new BigDecimal("-1234.50")),
                        Value.perCent(new BigDecimal("66.5")),
                        Value.of(LocalDate.of(2024, 2, 29)),
                        Value.of(Instant.parse("2024-06-20T16:30:00Z"))),
                List.of(
                        Value.of("two\nlines and  two spaces"),
                        Value.unknown(),
                        Value.unknown(),
                        Value.unknown(),
                        Value.unknown(),
                        Value.unknown()));
    }

    @SafeVarargs
    static Sheet sheet(List<Value>... rows) {
        return new Sheet("Findings", COLUMNS, List.of(rows), NOTES);
    }

    /** A table of one column of text. */
    static Sheet words(String... words) {
        return new Sheet(
                "Words",
                List.of(Sheet.Column.of("Words", Sheet.Kind.TEXT)),
                List.of(words).stream().map(each -> List.of(Value.of(each))).toList(),
                NOTES);
    }

    static byte[] bytes(SheetFormat format, Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(sheet, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }
}
