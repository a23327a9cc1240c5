package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.reportreader.Line.Look;

/** Pass one: every line in plain words, its marker taken off, its look decided by itself alone. */
final class LineCleaning {

    private static final String GLYPHS = "•·▪●○◦‣∙■□➢➤►✓\uf0b7\uf0a7\uf02d\uf06f\u2043\uf0d8\uf0fc";
    private static final String SPACED = "-–—*+o§";
    private static final int LONGEST_BOLD = 45;
    private static final Pattern INNER_BULLET = Pattern.compile("(?<=[.;:]|; and) (?=• \\S)");
    private static final Pattern NUMBERED = Pattern.compile(
            "(\\d{1,2}[.)]|\\(\\d{1,2}\\)|\\(?[a-z]\\)|\\(?[ivx]{1,4}\\)|[a-z]\\.|[ivx]{1,4}\\.)\\s+(?=\\S)");
    private static final Pattern PARAGRAPH_NUMBER =
            Pattern.compile("\\d{1,2}\\.\\d{1,3}\\.?\\s+(?=\\S)(?!per ?cent|million|billion|times|%)");

    private LineCleaning() {}

    static List<Line> clean(List<SourceLine> sources) {
        List<Line> lines = new ArrayList<>(sources.size());
        String waiting = "";
        for (SourceLine source : sources.stream().flatMap(LineCleaning::apart).toList()) {
            Line line = clean(source);
            boolean markerAlone = line.is(Look.TEXT) && isMarkerAlone(line.text());
            if (markerAlone) {
                waiting = line.text();
                lines.add(new Line(source, Look.BLANK, "", "", 0, 0));
            } else {
                if (!waiting.isEmpty() && line.is(Look.TEXT)) {
                    line = new Line(source, Look.ITEM, line.text(), waiting, line.indent(), 0);
                }
                if (!line.is(Look.BLANK)) {
                    waiting = "";
                }
                lines.add(line);
            }
        }
        return lines;
    }

    /** Items that stand on one line, each with its bullet, are parted. */
    private static Stream<SourceLine> apart(SourceLine source) {
        String text = source.text();
        return text.indexOf('•', 1) < 0
                ? Stream.of(source)
                : INNER_BULLET
                        .splitAsStream(text)
                        .map(part -> new SourceLine(source.page(), source.line(), part, source.style()));
    }

    private static boolean isMarkerAlone(String text) {
        return text.length() == 1 && (GLYPHS + "-–o*").contains(text);
    }

    private static Line clean(SourceLine source) {
        String raw = source.text();
        int start = 0;
        int indent = 0;
        while (start < raw.length() && (raw.charAt(start) <= ' ' || raw.charAt(start) == '\u00a0')) {
            indent += raw.charAt(start) == '\t' ? 4 : 1;
            start++;
        }
        String bare = raw.substring(start).stripTrailing();
        boolean bold = isBold(bare);
        int level = level(source.style());
        if (level == 0 && bare.startsWith("#")) {
            int hashes = hashes(bare);
            if (hashes > 0) {
                level = Math.min(4, hashes);
                bare = bare.substring(hashes);
            }
        }
        String text = PlainText.of(bare);
        if (PlainText.squeeze(text).isEmpty()) {
            return new Line(source, Look.BLANK, "", "", 0, 0);
        }
        return switch (source.style()) {
            case BLANK -> new Line(source, Look.BLANK, "", "", 0, 0);
            case FURNITURE -> new Line(source, Look.FURNITURE, PlainText.squeeze(text), "", 0, 0);
            case TABLE_ROW -> {
                boolean cells = text.indexOf('\t') >= 0;
                yield cells
                        ? new Line(source, Look.ROW, PlainText.of(raw), "", 0, 0)
                        : plain(source, text, indent, bold, 0);
            }
            case BULLET, NUMBERED -> {
                Line line = plain(source, text, indent, false, 0);
                yield line.is(Look.ITEM) ? line : new Line(source, Look.ITEM, PlainText.squeeze(text), "•", indent, 0);
            }
            case PLAIN ->
                plain(
                        source,
                        raw.substring(0, start).indexOf('\t') >= 0 ? tabbed(raw, text) : text,
                        indent,
                        bold,
                        level);
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> plain(source, text, indent, bold, level);
        };
    }

    /** Leading tabs are empty cells where more tabs follow, and only an indent where none do. */
    private static String tabbed(String raw, String text) {
        return text.indexOf('\t') >= 0 ? PlainText.of(raw) : text;
    }

    private static Line plain(SourceLine source, String text, int indent, boolean bold, int level) {
        String words = PlainText.squeeze(text);
        String marker = level > 0 ? "" : marker(text.stripLeading());
        if (!marker.isEmpty()) {
            String stripped = text.stripLeading();
            String rest = stripped.substring(markerWidth(stripped, marker)).strip();
            String inner = marker(rest);
            if (!inner.isEmpty() && isNumber(inner)) {
                return new Line(
                        source,
                        Look.ITEM,
                        PlainText.squeeze(rest.substring(markerWidth(rest, inner))),
                        inner,
                        indent,
                        0);
            }
            if (rest.indexOf('\t') < 0) {
                return new Line(source, Look.ITEM, PlainText.squeeze(rest), marker, indent, 0);
            }
        }
        if (level == 0 && text.indexOf('\t') >= 0) {
            return new Line(source, Look.ROW, text, "", indent, 0);
        }
        if (level > 0) {
            return new Line(source, Look.HEADING, words, "", indent, level);
        }
        return bold && Words.count(words) <= LONGEST_BOLD
                ? new Line(source, Look.HEADING, words, "", indent, 4)
                : new Line(source, Look.TEXT, words, "", indent, 0);
    }

    private static boolean isNumber(String marker) {
        return (Character.isLetterOrDigit(marker.charAt(0)) && !marker.equals("o")) || marker.charAt(0) == '(';
    }

    private static int markerWidth(String text, String marker) {
        return text.startsWith(marker) ? marker.length() : 0;
    }

    /** The list marker a text begins with, or the empty text. */
    static String marker(String text) {
        if (text.length() < 2) {
            return "";
        }
        char c = text.charAt(0);
        if (GLYPHS.indexOf(c) >= 0) {
            return String.valueOf(c);
        }
        if (SPACED.indexOf(c) >= 0 && text.charAt(1) <= ' ') {
            return String.valueOf(c);
        }
        String start = text.substring(0, Math.min(16, text.length()));
        Matcher numbered = NUMBERED.matcher(start);
        if (numbered.lookingAt()) {
            return text.substring(0, numbered.end()).strip();
        }
        Matcher paragraph = PARAGRAPH_NUMBER.matcher(start);
        return paragraph.lookingAt() ? text.substring(0, paragraph.end()).strip() : "";
    }

    private static boolean isBold(String text) {
        return text.length() > 4
                && text.startsWith("**")
                && text.endsWith("**")
                && text.indexOf("**", 2) == text.length() - 2;
    }

    private static int hashes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '#') {
            count++;
        }
        return count <= 6 && count < text.length() && text.charAt(count) == ' ' ? count : 0;
    }

    private static int level(SourceLine.Style style) {
        return switch (style) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            case PLAIN, BULLET, NUMBERED, TABLE_ROW, FURNITURE, BLANK -> 0;
        };
    }
}
