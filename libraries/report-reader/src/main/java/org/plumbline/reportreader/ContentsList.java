package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.Line.Look;

/**
 * Pass three: the contents list repeats every heading and is not the report. It is set aside, and the headings it names
 * are kept, because they tell which lines of the report are headings.
 */
record ContentsList(List<Line> lines, Set<String> entries) {

    private static final Pattern LED = Pattern.compile(
            "^(.{2,200}?)(?:\\s*(?:\\t|\\.{3,}|(?:\\. ){3,}|…+|_{3,}| {3,})[\\s.…_]*)(\\d{1,3}|[ivx]{1,5})\\s*$");
    private static final Pattern SPACED = Pattern.compile("^(.{2,200}?)\\s(\\d{1,3})$");
    private static final int LONGEST_WITHOUT_PAGES = 150;

    ContentsList {
        lines = List.copyOf(lines);
        entries = Set.copyOf(entries);
    }

    static ContentsList setAside(List<Line> lines) {
        List<Line> result = new ArrayList<>(lines);
        Set<String> entries = new LinkedHashSet<>();
        int i = 0;
        while (i < result.size()) {
            if (result.get(i).is(Look.BLANK)) {
                i++;
                continue;
            }
            int end = isContentsHeading(result.get(i))
                    ? endAfterHeading(result, i, entries)
                    : endOfRun(result, i, entries);
            if (end > i) {
                for (int j = i; j < end; j++) {
                    if (!result.get(j).is(Look.BLANK)) {
                        result.set(j, result.get(j).as(Look.FURNITURE));
                    }
                }
                i = end;
            } else {
                i++;
            }
        }
        return new ContentsList(result, entries);
    }

    private static boolean isContentsHeading(Line line) {
        String key = line.text().length() > 30 ? "" : line.key();
        return key.equals("contents")
                || key.equals("table of contents")
                || key.equals("contents page")
                || key.equals("on this page");
    }

    private static int endAfterHeading(List<Line> lines, int heading, Set<String> entries) {
        int end = heading;
        int found = 0;
        List<String> pending = new ArrayList<>();
        for (int i = heading + 1; i < lines.size() && pending.size() <= 3; i++) {
            Line line = lines.get(i);
            if (line.is(Look.BLANK) || line.is(Look.FURNITURE)) {
                continue;
            }
            String entry = entry(line, true);
            if (entry != null) {
                pending.add(entry);
                entries.add(entryKey(String.join(" ", pending)));
                entries.add(entryKey(entry));
                pending.clear();
                found++;
                end = i + 1;
            } else if (line.text().length() > LONGEST_WITHOUT_PAGES || line.endsSentence()) {
                break;
            } else {
                pending.add(PlainText.squeeze(line.text()));
            }
        }
        return found >= 2 ? end : endWithoutPages(lines, heading, entries);
    }

    /** Without page numbers the list ends where its first entry comes again. */
    private static int endWithoutPages(List<Line> lines, int heading, Set<String> entries) {
        List<String> keys = new ArrayList<>();
        for (int i = heading + 1; i < lines.size() && keys.size() < 200; i++) {
            Line line = lines.get(i);
            if (line.is(Look.BLANK) || line.is(Look.FURNITURE)) {
                continue;
            }
            if (line.text().length() > LONGEST_WITHOUT_PAGES || line.endsSentence()) {
                break;
            }
            String key = entryKey(line.text());
            int again = keys.indexOf(key);
            if (again >= 0 && again <= 1 && keys.size() - again >= 2) {
                entries.addAll(keys);
                return i;
            }
            keys.add(key);
        }
        return heading;
    }

    /** A run of five led entries is a contents list even where nothing says so. */
    private static int endOfRun(List<Line> lines, int start, Set<String> entries) {
        List<String> run = new ArrayList<>();
        int end = start;
        for (int i = start; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.is(Look.BLANK)) {
                continue;
            }
            String entry = entry(line, false);
            if (entry == null) {
                break;
            }
            run.add(entryKey(entry));
            end = i + 1;
        }
        if (run.size() < 5) {
            return start;
        }
        entries.addAll(run);
        return end;
    }

    private static @Nullable String entry(Line line, boolean headed) {
        if (line.text().length() > 220 || line.is(Look.FURNITURE)) {
            return null;
        }
        String text = line.is(Look.ROW) ? line.text().strip() : line.text();
        Matcher led = LED.matcher(text);
        if (led.matches() && led.group(1).indexOf('\t') < 0 && hasLetters(led.group(1))) {
            return PlainText.squeeze(led.group(1));
        }
        if (headed) {
            Matcher spaced = SPACED.matcher(text);
            if (spaced.matches() && hasLetters(spaced.group(1))) {
                return PlainText.squeeze(spaced.group(1));
            }
        }
        return null;
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** An entry as headings are compared: without the dots that lead to its page. */
    static String entryKey(String entry) {
        return PlainText.key(entry.replace("..", " ").replace("…", " "));
    }
}
