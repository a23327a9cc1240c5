package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.reportreader.Line.Look;

/** Pass two: running headers, footers, page numbers and footnotes are set aside, so that text runs on over pages. */
final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–|\\[( ]*(page\\s*)?\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?(\\s*\\|\\s*p\\s*a\\s*g\\s*e)?[-–|\\]) ]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTNOTE = Pattern.compile("\\d{1,3}\\s+\\S.{0,200}");
    private static final Pattern PAGE_AT_EDGE = Pattern.compile("^\\d{1,3} (?:\\| )?|(?: \\|)? (?:page )?\\d{1,3}$");
    private static final int REPEATED = 3;
    private static final int FRONT = 40;
    private static final int EDGE = 2;

    private Furniture() {}

    static List<Line> setAside(List<Line> lines) {
        List<Line> numbered = pageNumbers(lines);
        List<Line> result = numbered.stream().anyMatch(line -> line.source().page() > 1)
                ? byPlace(numbered)
                : byRepetition(numbered);
        return footnotes(result);
    }

    private static List<Line> pageNumbers(List<Line> lines) {
        List<Line> result = new ArrayList<>(lines.size());
        for (Line line : lines) {
            boolean words = line.is(Look.TEXT) || line.is(Look.ITEM) || line.is(Look.HEADING);
            boolean year = line.is(Look.HEADING) && !result.isEmpty() && endsTitle(result.getLast(), line);
            result.add(words && !year && isPageNumber(line.text()) ? line.as(Look.FURNITURE) : line);
        }
        return result;
    }

    /** A title may break before its year. */
    private static boolean endsTitle(Line last, Line next) {
        return last.is(Look.HEADING)
                && last.level() == next.level()
                && next.text().startsWith("20")
                && next.text().length() >= 4;
    }

    private static boolean isPageNumber(String text) {
        return isContinued(text)
                || (text.length() <= 24 && PAGE_NUMBER.matcher(text).matches());
    }

    /** A label said again where its box goes on over a page begins nothing new. */
    private static boolean isContinued(String text) {
        String lower = text.length() < 60 && text.endsWith(")") ? text.toLowerCase(Locale.ROOT) : "";
        return lower.endsWith("(continued)") || lower.endsWith("(cont)") || lower.endsWith("(cont.)");
    }

    /** With pages: what stands at the same edge of three pages or more, digits apart, is furniture. */
    private static List<Line> byPlace(List<Line> lines) {
        Map<String, List<Integer>> atEdges = new HashMap<>();
        int start = 0;
        while (start < lines.size()) {
            int end = start;
            int page = lines.get(start).source().page();
            while (end < lines.size() && lines.get(end).source().page() == page) {
                end++;
            }
            edge(lines, start, end, 1, atEdges, "top ");
            edge(lines, end - 1, start - 1, -1, atEdges, "end ");
            start = end;
        }
        List<Line> result = new ArrayList<>(lines);
        for (List<Integer> places : atEdges.values()) {
            if (places.size() < REPEATED) {
                continue;
            }
            for (int place : places) {
                if (!isTitle(lines, place, places) && !opensSection(lines, place)) {
                    result.set(place, lines.get(place).as(Look.FURNITURE));
                }
            }
        }
        return result;
    }

    private static void edge(
            List<Line> lines, int from, int to, int step, Map<String, List<Integer>> found, String side) {
        int seen = 0;
        List<String> onThisPage = new ArrayList<>();
        for (int i = from; i != to && seen < EDGE; i += step) {
            Line line = lines.get(i);
            if (line.is(Look.BLANK) || line.is(Look.FURNITURE)) {
                continue;
            }
            seen++;
            String key = side + withoutDigits(line.text());
            if (line.text().length() <= 150 && mayBeFurniture(line) && !onThisPage.contains(key)) {
                onThisPage.add(key);
                found.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Without pages: what is repeated and stands by a page number, breaks a sentence, or names the publication. */
    private static List<Line> byRepetition(List<Line> lines) {
        Map<String, List<Integer>> repeats = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() <= 150 && mayBeFurniture(line)) {
                repeats.computeIfAbsent(withoutDigits(line.text()), any -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Line> result = new ArrayList<>(lines);
        for (Map.Entry<String, List<Integer>> repeat : repeats.entrySet()) {
            List<Integer> places = repeat.getValue();
            if (places.size() < REPEATED || !isFurniture(lines, repeat.getKey(), places)) {
                continue;
            }
            for (int place : places) {
                if (!isTitle(lines, place, places) && !opensSection(lines, place)) {
                    result.set(place, lines.get(place).as(Look.FURNITURE));
                }
            }
        }
        return result;
    }

    private static boolean mayBeFurniture(Line line) {
        return (line.is(Look.TEXT) || line.is(Look.HEADING))
                && !line.endsSentence()
                && !line.text().endsWith(":")
                && Label.parse(line) == null
                && !Headings.isKnown(line)
                && GradeWords.ofLine(line.text()) == null
                && !GradeWords.isHalf(line.text());
    }

    private static boolean isFurniture(List<Line> lines, String key, List<Integer> places) {
        if (key.contains("official")
                || key.contains("hmic")
                || key.contains("inspection of")
                || key.contains("peel")
                || key.contains("crown copyright")) {
            return true;
        }
        int signs = 0;
        for (int place : places) {
            Line before = neighbour(lines, place, -1);
            Line after = neighbour(lines, place, 1);
            boolean byNumber = before.is(Look.FURNITURE) || after.is(Look.FURNITURE);
            boolean breaksSentence = (before.is(Look.TEXT) || before.is(Look.ITEM))
                    && before.text().length() > 40
                    && Words.isUnfinished(before.text())
                    && after.is(Look.TEXT)
                    && after.startsLowerCase();
            if (byNumber || breaksSentence) {
                signs++;
            }
        }
        return signs * 2 >= places.size();
    }

    private static Line neighbour(List<Line> lines, int at, int step) {
        for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
            if (!lines.get(i).is(Look.BLANK)) {
                return lines.get(i);
            }
        }
        return lines.get(at);
    }

    /** What runs over the pages stands first on the cover, as the title. */
    private static boolean isTitle(List<Line> lines, int place, List<Integer> places) {
        return place == places.getFirst()
                && place < FRONT
                && CoverWords.namesReport(lines.get(place).text());
    }

    /** A running header that repeats a section's name must not take that section's own heading with it. */
    private static boolean opensSection(List<Line> lines, int at) {
        int seen = 0;
        for (int i = at + 1; i < lines.size() && seen < 2; i++) {
            Line line = lines.get(i);
            if (line.is(Look.BLANK) || line.is(Look.FURNITURE)) {
                continue;
            }
            seen++;
            if (GradeWords.ofLine(line.text()) != null || (seen == 1 && GradeWords.isHalf(line.text()))) {
                return true;
            }
        }
        return false;
    }

    /** A line without the page number that begins or ends it; years stay. */
    private static String withoutDigits(String text) {
        return PAGE_AT_EDGE
                .matcher(PlainText.squeeze(text).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip();
    }

    /** A footnote begins with its number and points elsewhere; with pages, it runs to the end of its page. */
    private static List<Line> footnotes(List<Line> lines) {
        List<Line> result = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = result.get(i);
            if (!line.is(Look.TEXT) || !isFootnote(line.text())) {
                continue;
            }
            int page = line.source().page();
            int end = i + 1;
            while (page > 0 && end < lines.size() && lines.get(end).source().page() == page && end - i < 12) {
                end++;
            }
            boolean atPageEnd =
                    page > 0 && (end == lines.size() || lines.get(end).source().page() != page);
            result.set(i, line.as(Look.FURNITURE));
            for (int j = i + 1; atPageEnd && j < end; j++) {
                Line tail = result.get(j);
                if (tail.is(Look.TEXT)) {
                    result.set(j, tail.as(Look.FURNITURE));
                }
            }
        }
        return result;
    }

    private static boolean isFootnote(String text) {
        if (text.length() > 400
                || !Character.isDigit(text.charAt(0))
                || !FOOTNOTE.matcher(text).lookingAt()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("available at")
                || lower.contains("available from")
                || lower.contains("www.")
                || lower.contains("http")
                || lower.contains("ibid");
    }
}
