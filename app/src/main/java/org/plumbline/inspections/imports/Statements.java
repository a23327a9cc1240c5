package org.plumbline.inspections.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.inspections.FindingKind;

/** Finds what a report says of the number of its own findings, so that what was read can be held against it. */
final class Statements {
    private static final List<String> NUMBERS = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Pattern COUNT = Pattern.compile(
            "\\b(\\d{1,3}|" + String.join("|", NUMBERS.subList(1, NUMBERS.size()))
                    + ")\\s+(?:further\\s+|new\\s+|separate\\s+)?"
                    + "(causes?\\s+of\\s+concern|recommendations?|areas?\\s+for\\s+improvement)\\b",
            Pattern.CASE_INSENSITIVE);

    private Statements() {}

    static List<Statement> in(List<TextLine> lines) {
        List<Statement> statements = new ArrayList<>();
        TextLine before = new TextLine(0, 1, "BLANK", "");
        for (TextLine line : lines) {
            if (line.furniture()) {
                continue;
            }
            // A number at the end of one line may belong to the words at the beginning of the next.
            String joined = before.text() + " " + line.text();
            Matcher matcher = COUNT.matcher(joined);
            while (matcher.find()) {
                if (matcher.end() > before.text().length()) {
                    statements.add(statement(matcher, line, joined));
                }
            }
            before = line;
        }
        return List.copyOf(statements);
    }

    private static Statement statement(Matcher matcher, TextLine line, String joined) {
        int from = Math.max(0, matcher.start() - 60);
        int to = Math.min(joined.length(), matcher.end() + 60);
        return new Statement(
                kind(matcher.group(2)),
                number(matcher.group(1)),
                new SourcePlace(line.page(), line.line(), ""),
                joined.substring(from, to).strip());
    }

    private static int number(String words) {
        int word = NUMBERS.indexOf(words.toLowerCase(Locale.ROOT));
        return word >= 0 ? word : Integer.parseInt(words);
    }

    private static FindingKind kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("cause")) {
            return FindingKind.CAUSE_OF_CONCERN;
        }
        return lower.startsWith("area") ? FindingKind.AREA_FOR_IMPROVEMENT : FindingKind.RECOMMENDATION;
    }
}
