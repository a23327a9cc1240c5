package org.plumbline.documents.sheets;

import java.io.IOException;
import java.io.OutputStream;

/** The files that a table can be had as. */
public enum SheetFormat {
    CSV("csv", "text/csv; charset=utf-8; header=present"),
    /** With the byte order mark without which Excel takes UTF-8 for something else. */
    CSV_WITH_BYTE_ORDER_MARK("csv", "text/csv; charset=utf-8; header=present"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet");

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes the whole file and leaves the stream open. A row that does not fit the columns ends it with an {@link
     * IllegalArgumentException} that names the row.
     */
    public void write(Sheet sheet, OutputStream output) throws IOException {
        switch (this) {
            case CSV -> new Csv(false).write(sheet, output);
            case CSV_WITH_BYTE_ORDER_MARK -> new Csv(true).write(sheet, output);
            case XLSX -> new Xlsx().write(sheet, output);
            case ODS -> new Ods().write(sheet, output);
        }
    }
}
