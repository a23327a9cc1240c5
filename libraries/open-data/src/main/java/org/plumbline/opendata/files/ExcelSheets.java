package org.plumbline.opendata.files;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The sheets of an Excel workbook (ECMA-376). */
final class ExcelSheets {
    private static final int FIRST_BUILT_IN_DATE = 14;
    private static final int LAST_BUILT_IN_DATE = 17;

    private final ZipFile zip;
    private final Limits limits;
    private final Workbook.Rows rows;
    private final List<String> shared = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Set<Integer> dates = new HashSet<>();
    private LocalDate dayZero = LocalDate.of(1899, 12, 30);

    ExcelSheets(ZipFile zip, Limits limits, Workbook.Rows rows) {
        this.zip = zip;
        this.limits = limits;
        this.rows = rows;
    }

    void read() throws IOException, XMLStreamException {
        if (zip.getEntry("xl/sharedStrings.xml") != null) {
            sharedStrings();
        }
        if (zip.getEntry("xl/styles.xml") != null) {
            styles();
        }
        for (Map.Entry<String, String> sheet : sheets().entrySet()) {
            rows.sheet(sheet.getKey());
            sheet(sheet.getValue());
        }
    }

    /** Names of the sheets in their order, each with its part. */
    private Map<String, String> sheets() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        elements("xl/_rels/workbook.xml.rels", xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        });
        Map<String, String> sheets = new LinkedHashMap<>();
        elements("xl/workbook.xml", xml -> {
            if (xml.getLocalName().equals("workbookPr")
                    && attribute(xml, "date1904").matches("1|true")) {
                dayZero = LocalDate.of(1904, 1, 1);
            }
            if (xml.getLocalName().equals("sheet")) {
                String target = targets.getOrDefault(attribute(xml, "id"), "");
                sheets.put(attribute(xml, "name"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return sheets;
    }

    private void sharedStrings() throws IOException, XMLStreamException {
        try (InputStream part = Workbook.part(zip, "xl/sharedStrings.xml", limits)) {
            XMLStreamReader xml = Workbook.open(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    shared.add(words(xml, "si"));
                }
            }
        }
    }

    private void styles() throws IOException, XMLStreamException {
        boolean[] cells = {false};
        elements("xl/styles.xml", xml -> {
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    if (attribute(xml, "formatCode")
                            .replaceAll("\"[^\"]*\"|\\[[^]]*]", "")
                            .matches("(?i).*[dy].*")) {
                        dates.add(Integer.valueOf(attribute(xml, "numFmtId")));
                    }
                }
                case "cellStyleXfs" -> cells[0] = false;
                case "cellXfs" -> cells[0] = true;
                case "cellStyles" -> cells[0] = false;
                case "xf" -> {
                    if (cells[0]) {
                        formats.add(Integer.valueOf(
                                attribute(xml, "numFmtId").isEmpty() ? "0" : attribute(xml, "numFmtId")));
                    }
                }
                default -> {}
            }
        });
    }

    private void sheet(String name) throws IOException, XMLStreamException {
        try (InputStream part = Workbook.part(zip, name, limits)) {
            XMLStreamReader xml = Workbook.open(part);
            long row = 0;
            List<String> cells = new ArrayList<>();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    row = attribute(xml, "r").isEmpty() ? row + 1 : Long.parseLong(attribute(xml, "r"));
                    cells.clear();
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    int column = column(attribute(xml, "r"), cells.size());
                    while (cells.size() < Math.min(column, Workbook.WIDEST)) {
                        cells.add("");
                    }
                    String value = cell(xml);
                    if (cells.size() < Workbook.WIDEST) {
                        cells.add(value);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    Workbook.give(rows, row, cells);
                }
            }
        }
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        String type = attribute(xml, "t");
        String style = attribute(xml, "s");
        String value = words(xml, "c").strip();
        return switch (type) {
            case "s" ->
                value.matches("[0-9]{1,9}") && Integer.parseInt(value) < shared.size()
                        ? shared.get(Integer.parseInt(value))
                        : "";
            case "b" -> value.equals("1") ? "True" : "False";
            case "", "n" -> date(style) ? day(value) : value;
            default -> value;
        };
    }

    private boolean date(String style) {
        if (!style.matches("[0-9]{1,6}") || Integer.parseInt(style) >= formats.size()) {
            return false;
        }
        int format = formats.get(Integer.parseInt(style));
        return dates.contains(format) || (format >= FIRST_BUILT_IN_DATE && format <= LAST_BUILT_IN_DATE);
    }

    private String day(String serial) {
        if (!serial.matches("[0-9]{1,6}(\\.[0-9]+)?")) {
            return serial;
        }
        return dayZero.plusDays(new BigDecimal(serial).longValue()).toString();
    }

    /** The text inside an element: of a cell its value or its inline text, without the formula and phonetic hints. */
    private static String words(XMLStreamReader xml, String ends) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        boolean taken = false;
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(ends);
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v", "t" -> taken = true;
                    case "f", "rPh" -> taken = false;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                taken = false;
            } else if (event == XMLStreamConstants.CHARACTERS && taken) {
                words.append(xml.getText());
            }
        }
        return words.toString();
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (reference.charAt(i) - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }

    private interface Element {
        void at(XMLStreamReader xml);
    }

    private void elements(String name, Element each) throws IOException, XMLStreamException {
        try (InputStream part = Workbook.part(zip, name, limits)) {
            XMLStreamReader xml = Workbook.open(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    each.at(xml);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                @Nullable String value = xml.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }
}
