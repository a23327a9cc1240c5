package org.plumbline.inspections.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.inspections.FindingKind;
import org.plumbline.platform.NumberWords;

/**
 * Finds what a report says of the number of its own findings, so that what was read can be held against it: in running words,
 * in a passage that speaks of the inspectorate or of this inspection. Headings, contents and what others recommended say
 * nothing about it.
 */
final class Statements {
    private static final Pattern COUNT = Pattern.compile("\\b(\\d{1,3}|(?i:" + NumberWords.from(1)
            + "))\\s+(?:further\\s+|new\\s+|separate\\s+)?"
            + "(causes?\\s+of\\s+concern|recommendations?|areas?\\s+for\\s+improvement)\\b");
    private static final Pattern OWN = Pattern.compile(
            "\\b(we|our|this (inspection|report)|the inspection|the inspectorate|hmicfrs)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LINES = 4;

    private Statements() {}

    static List<Statement> in(List<TextLine> lines) {
        List<Statement> statements = new ArrayList<>();
        Deque<String> before = new ArrayDeque<>();
        for (TextLine line : lines) {
            if (line.text().isBlank()) {
                before.clear();
            } else if (!line.furniture()) {
                statements.addAll(in(line, String.join(" ", before)));
                before.addLast(line.text());
                if (before.size() == LINES) {
                    before.removeFirst();
                }
            }
        }
        return List.copyOf(statements);
    }

    /** A number at the end of one line may belong to the words at the beginning of the next. */
    private static List<Statement> in(TextLine line, String before) {
        String joined = before + " " + line.text();
        if (!OWN.matcher(joined).find()) {
            return List.of();
        }
        return COUNT.matcher(joined)
                .results()
                .filter(found -> found.end() > before.length())
                .map(found -> statement(found, line, joined))
                .toList();
    }

    private static Statement statement(MatchResult matcher, TextLine line, String joined) {
        int from = Math.max(0, matcher.start() - 60);
        int to = Math.min(joined.length(), matcher.end() + 60);
        return new Statement(
                kind(matcher.group(2)),
                number(matcher.group(1)),
                new SourcePlace(line.page(), line.line(), ""),
                joined.substring(from, to).strip());
    }

    private static int number(String words) {
        return NumberWords.value(words).orElseGet(() -> Integer.parseInt(words));
    }

    private static FindingKind kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("cause")) {
            return FindingKind.CAUSE_OF_CONCERN;
        }
        return lower.startsWith("area") ? FindingKind.AREA_FOR_IMPROVEMENT : FindingKind.RECOMMENDATION;
    }
}
