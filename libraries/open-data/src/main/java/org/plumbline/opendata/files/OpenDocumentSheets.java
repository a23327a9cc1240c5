package org.plumbline.opendata.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The sheets of an OpenDocument spreadsheet. */
final class OpenDocumentSheets {
    private static final int MOST_REPEATED_ROWS = 10_000;

    private final ZipFile zip;
    private final Limits limits;
    private final Workbook.Rows rows;

    OpenDocumentSheets(ZipFile zip, Limits limits, Workbook.Rows rows) {
        this.zip = zip;
        this.limits = limits;
        this.rows = rows;
    }

    void read() throws IOException, XMLStreamException {
        try (InputStream part = Workbook.part(zip, "content.xml", limits)) {
            XMLStreamReader xml = Workbook.open(part);
            long row = 1;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("table")) {
                    rows.sheet(attribute(xml, "name", ""));
                    row = 1;
                } else if (xml.getLocalName().equals("table-row")) {
                    row += row(xml, row);
                }
            }
        }
    }

    private long row(XMLStreamReader xml, long number) throws IOException, XMLStreamException {
        long repeated = number(xml, "number-rows-repeated");
        List<String> cells = new ArrayList<>();
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("table-row");
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().endsWith("table-cell")) {
                cell(xml, cells);
            }
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            for (long again = 0; again < Math.min(repeated, MOST_REPEATED_ROWS); again++) {
                Workbook.give(rows, number + again, cells);
            }
        }
        return repeated;
    }

    private static void cell(XMLStreamReader xml, List<String> cells) throws XMLStreamException {
        String ends = xml.getLocalName();
        long repeated = number(xml, "number-columns-repeated");
        String type = attribute(xml, "value-type", "string");
        String kept = type.equals("date")
                ? attribute(xml, "date-value", "").replaceAll("T00:00:00.*", "")
                : attribute(xml, "value", "");
        String words = words(xml, ends);
        String value = type.equals("string") || kept.isEmpty() ? words : kept;
        for (long i = 0; i < repeated && cells.size() < Workbook.WIDEST; i++) {
            cells.add(value);
        }
    }

    private static String words(XMLStreamReader xml, String ends) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int notes = 0;
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(ends);
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "annotation" -> notes++;
                    case "p" -> {
                        if (!words.isEmpty() && notes == 0) {
                            words.append('\n');
                        }
                    }
                    case "s" -> words.append(' ');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("annotation")) {
                notes--;
            } else if (event == XMLStreamConstants.CHARACTERS && notes == 0) {
                words.append(xml.getText());
            }
        }
        return words.toString();
    }

    private static long number(XMLStreamReader xml, String name) {
        String value = attribute(xml, name, "1");
        return value.matches("[0-9]{1,9}") ? Math.max(1, Long.parseLong(value)) : 1;
    }

    private static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                @Nullable String value = xml.getAttributeValue(i);
                return value == null ? otherwise : value;
            }
        }
        return otherwise;
    }
}
