package org.plumbline.reportreader;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading that says what follows it: "Areas for improvement", "Cause of concern: …", "Recommendation 3". The number is
 * the report's own and empty where it numbers nothing; the rest is what the heading says beyond its name.
 */
record Label(FindingKind kind, boolean plural, String number, String rest, boolean doubtful) {

    private static final int LONGEST = 400;

    private static final Pattern NAMED = Pattern.compile(
            "(?:our |new |key |main |the |accelerated |specific |additional |section |further )*"
                    + "(area(?:s|\\(s\\))? (?:for|requiring|of) (?:further )?improvements?|afis?"
                    + "|cause(?:s|\\(s\\))? (?:of|for) concerns?|cocs?|areas? of concern"
                    + "|recommendation(?:s|\\(s\\))?"
                    + "|innovative practices?|promising practices?|innovative (?:and|or) promising practices?)"
                    + "(?: (?:to|for) (?:the |all )?[a-z' ]{3,60}?)?"
                    + "(?: ?(?:no\\.? |number )?(\\d{1,3}(?: ?[-/] ?\\d{1,3})?[a-z]?))?"
                    + "(?: \\([^()]{1,60}\\))?"
                    + "\\s*(?:$|([:–—.-])(?:\\s+|$|(?=[A-Z]))(.*))",
            Pattern.CASE_INSENSITIVE);

    /** The label the line is, or null; an item of a list, a table row and a running sentence are none. */
    static @Nullable Label parse(Line line) {
        return switch (line.look()) {
            case TEXT, HEADING -> parse(line.text());
            case ITEM -> numberedHeading(line);
            case ROW, FURNITURE, BLANK -> null;
        };
    }

    /** Headings may be numbered ("3. Areas for improvement"); a bullet is never a heading. */
    private static @Nullable Label numberedHeading(Line line) {
        boolean numbered =
                Character.isDigit(line.marker().isEmpty() ? ' ' : line.marker().charAt(0));
        return numbered ? parse(line.text()) : null;
    }

    static @Nullable Label parse(String text) {
        if (text.length() > LONGEST || text.length() < 3) {
            return null;
        }
        if ("ACINOPRKMTSFD".indexOf(text.charAt(0)) < 0) {
            return null;
        }
        Matcher matcher = NAMED.matcher(text.replace('’', '\''));
        if (!matcher.matches()) {
            return null;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        String number = matcher.group(2) == null ? "" : matcher.group(2);
        String rest =
                matcher.group(4) == null ? "" : text.substring(matcher.start(4)).strip();
        if (rest.length() < 120 && ForceNames.in(rest).contains(rest)) {
            return null;
        }
        boolean stopped = ".".equals(matcher.group(3));
        if (stopped && number.isEmpty()) {
            return null;
        }
        return new Label(
                kind(name),
                isPlural(name),
                number,
                rest,
                name.startsWith("area of c") || name.startsWith("areas of c"));
    }

    private static FindingKind kind(String name) {
        if (name.startsWith("area") && name.contains("concern")) {
            return FindingKind.CAUSE_OF_CONCERN;
        }
        return switch (name.charAt(0)) {
            case 'a' -> FindingKind.AREA_FOR_IMPROVEMENT;
            case 'c' -> FindingKind.CAUSE_OF_CONCERN;
            case 'r' -> FindingKind.RECOMMENDATION;
            case 'i' -> FindingKind.INNOVATIVE_PRACTICE;
            default -> FindingKind.PROMISING_PRACTICE;
        };
    }

    private static boolean isPlural(String name) {
        return name.startsWith("areas") || name.startsWith("causes") || name.endsWith("s") || name.contains("(s)");
    }
}
