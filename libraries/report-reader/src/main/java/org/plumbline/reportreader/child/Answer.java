package org.plumbline.reportreader.child;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.reportreader.SourceLine;
import org.plumbline.reportreader.formats.UnreadableReport;
import org.plumbline.reportreader.formats.UnreadableReport.Reason;

/**
 * What a child says, one JSON value a line: {@code [page,line,"STYLE","text"]} for each line of the document, then
 * {@code {"report":…}}; or {@code {"unreadable":["REASON","sentence"]}} alone.
 */
final class Answer {

    private static final String REPORT = "{\"report\":";
    private static final String UNREADABLE = "{\"unreadable\":";

    private Answer() {}

    static void writeLine(SourceLine line, Writer out) throws IOException {
        out.write("[" + line.page() + "," + line.line() + ",\"" + line.style() + "\",");
        writeText(line.text(), out);
        out.write("]\n");
    }

    static void writeReport(String json, Writer out) throws IOException {
        out.write(REPORT + json + "}\n");
    }

    static void writeRefusal(UnreadableReport refusal, Writer out) throws IOException {
        out.write(UNREADABLE + "[\"" + refusal.reason() + "\",");
        writeText(String.valueOf(refusal.getMessage()), out);
        out.write("]}\n");
    }

    private static void writeText(String text, Writer out) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.write('\\');
                out.write(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.write(String.format("\\u%04x", (int) c));
            } else {
                out.write(c);
            }
        }
        out.write('"');
    }

    static boolean isReport(String said) {
        return said.startsWith(REPORT) && said.endsWith("}");
    }

    static String report(String said) {
        return said.substring(REPORT.length(), said.length() - 1);
    }

    static boolean isRefusal(String said) {
        return said.startsWith(UNREADABLE) && said.endsWith("}");
    }

    static UnreadableReport refusal(String said) {
        List<String> values = values(said.substring(UNREADABLE.length(), said.length() - 1));
        return new UnreadableReport(Reason.valueOf(values.get(0)), values.get(1));
    }

    static SourceLine line(String said) {
        List<String> values = values(said);
        return new SourceLine(
                Integer.parseInt(values.get(0)),
                Integer.parseInt(values.get(1)),
                values.get(3),
                SourceLine.Style.valueOf(values.get(2)));
    }

    /** The numbers and texts of a JSON list, as texts; anything else is an IllegalArgumentException. */
    private static List<String> values(String list) {
        List<String> values = new ArrayList<>(4);
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < list.length() - 1; i++) {
            char c = list.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                values.add(value.toString());
                value.setLength(0);
            } else if (quoted && c == '\\') {
                i++;
                boolean code = list.charAt(i) == 'u';
                value.append(code ? (char) Integer.parseInt(list, i + 1, i + 5, 16) : list.charAt(i));
                i += code ? 4 : 0;
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
