package org.plumbline.reportreader.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.SourceLine.Style;
import org.plumbline.reportreader.formats.UnreadableReport.Reason;

/** Reads plain text, a line for a line; in markdown, headings and bullets lose their mark and gain their style. */
final class TextFile {

    /** One stray control character in so many letters is an accident, more are no text. */
    private static final int LETTERS_PER_CONTROL = 500;

    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern BULLET = Pattern.compile("[ \\t]*[-*+][ \\t]+(.*)");
    private static final Pattern NUMBERED = Pattern.compile("[ \\t]*\\d{1,3}[.)][ \\t]+.*");
    private static final Pattern RULE = Pattern.compile("[ \\t]*([-*_])([ \\t]*\\1){2,}[ \\t]*");

    private TextFile() {}

    static SourceDocument read(byte[] bytes, String name, boolean markdown) throws UnreadableReport {
        TextEncoding encoding = TextEncoding.of(bytes);
        String text = encoding.decoded(bytes, 0);
        requireText(text, name);
        Lines lines = new Lines(name);
        boolean fenced = false;
        int from = 0;
        while (from < text.length()) {
            int end = lineEnd(text, from);
            String line = clean(text.substring(from, end));
            fenced ^= markdown && line.stripLeading().startsWith("```");
            if (markdown && !fenced) {
                addMarkdown(lines, line);
            } else {
                lines.add(0, line, line.isBlank() ? Style.BLANK : Style.PLAIN);
            }
            boolean pair = text.startsWith("\r\n", end);
            from = end + (pair ? 2 : 1);
        }
        return lines.document();
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static void addMarkdown(Lines lines, String line) throws UnreadableReport {
        Matcher heading = HEADING.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        if (line.isBlank()) {
            lines.add(0, line, Style.BLANK);
        } else if (heading.matches()) {
            int level = Math.min(4, line.indexOf(line.replaceFirst("^#+", "")));
            lines.add(0, heading.group(1), Style.valueOf("HEADING_" + level));
        } else if (bullet.matches() && !RULE.matcher(line).matches()) {
            lines.add(0, bullet.group(1), Style.BULLET);
        } else {
            lines.add(0, line, NUMBERED.matcher(line).matches() ? Style.NUMBERED : Style.PLAIN);
        }
    }

    /** Form feeds, and what few control characters an accident left, become spaces. */
    private static String clean(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (control(line.charAt(i))) {
                return line.replaceAll("[\\p{Cntrl}&&[^\\t\\u0085]]", " ");
            }
        }
        return line;
    }

    private static boolean control(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7f;
    }

    /** Refuses what no keyboard makes: a NUL, or more control characters than accidents leave. */
    static void requireText(String text, String name) throws UnreadableReport {
        int line = 1;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            controls += control(c) && c != '\f' ? 1 : 0;
            if (c == 0) {
                throw UnreadableReport.of(Reason.DAMAGED, name, "on line " + line, "text", "a NUL byte");
            }
        }
        if (controls * (long) LETTERS_PER_CONTROL > text.length() + LETTERS_PER_CONTROL) {
            throw UnreadableReport.of(
                    Reason.KIND_NOT_READ, name, "in the file", FileKind.READ_HERE, FileKind.BINARY.label());
        }
    }
}
