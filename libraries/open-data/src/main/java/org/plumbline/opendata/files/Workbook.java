package org.plumbline.opendata.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of an Excel (XLSX) or OpenDocument (ODS) workbook, row by row, every cell as text. */
public final class Workbook {
    /** Beyond this many columns no table of this field goes; whole-width formatting does. */
    static final int WIDEST = 1024;

    private Workbook() {}

    /** Hears the rows of a workbook in their order. */
    public interface Rows {
        /** A sheet begins. */
        void sheet(String name) throws IOException;

        /** A row with at least one filled cell; the first row of a sheet is number 1. */
        void row(long number, List<String> cells) throws IOException;
    }

    /** Whether a ZIP file is a workbook. */
    static boolean is(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return excel(zip) || openDocument(zip);
        }
    }

    /** Reads a workbook: dates as 2024-03-31, numbers as they are kept, empty cells as empty text. */
    public static void read(Path file, Limits limits, Rows rows) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (excel(zip)) {
                new ExcelSheets(zip, limits, rows).read();
            } else {
                new OpenDocumentSheets(zip, limits, rows).read();
            }
        } catch (XMLStreamException e) {
            throw new IOException(file.getFileName() + " is no workbook that can be read: " + e.getMessage(), e);
        }
    }

    private static boolean excel(ZipFile zip) {
        return zip.getEntry("xl/workbook.xml") != null;
    }

    private static boolean openDocument(ZipFile zip) {
        return zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null;
    }

    /** A part of the workbook as XML; no document type, nothing from outside. */
    static XMLStreamReader open(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(part);
    }

    static InputStream part(ZipFile zip, String name, Limits limits) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("The workbook has no part " + name + ".");
        }
        return new LimitedStream(zip.getInputStream(entry), limits, name, () -> Math.max(1, entry.getCompressedSize()));
    }

    static void give(Rows rows, long number, List<String> cells) throws IOException {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        if (filled > 0) {
            rows.row(number, List.copyOf(cells.subList(0, filled)));
        }
    }
}
