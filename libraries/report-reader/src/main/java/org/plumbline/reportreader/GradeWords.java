package org.plumbline.reportreader;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a line or a sentence gives a grade. */
final class GradeWords {

    private static final Map<String, Grade> GRADES = Map.of(
            "outstanding", Grade.OUTSTANDING,
            "good", Grade.GOOD,
            "adequate", Grade.ADEQUATE,
            "requires improvement", Grade.REQUIRES_IMPROVEMENT,
            "inadequate", Grade.INADEQUATE,
            "ungraded", Grade.UNGRADED,
            "not graded", Grade.UNGRADED,
            "no grade", Grade.UNGRADED,
            "ungraded judgment", Grade.UNGRADED);

    private static final Pattern SENTENCE = Pattern.compile(
            "^(.{3,120}?)(?:’s|'s)?(?: [^.]{0,80}?)? (?:(?:is|was|are|has been judged(?: to be)?|is judged(?: to be)?) (outstanding|good|adequate|inadequate|ungraded|requires improvement)|(requires improvement))\\b(?: (?:at|in|with|for|on)\\b|[.]|$)");

    private static final Pattern NOT_GRADED = Pattern.compile(
            "\\b(?:we (?:did|do|have) ?(?:not|n[’']t) (?:grade|graded)|we (?:didn|don|haven)[’']t (?:grade|graded)|(?:is|are|was|has) (?:un|not )graded|(?:isn|wasn)[’']t graded|not been graded)\\b");

    private GradeWords() {}

    /** The grade a line consists of, or null. */
    static @Nullable Grade ofLine(String line) {
        if (line.length() > 48 || line.isEmpty() || line.endsWith(".") || Character.isLowerCase(line.charAt(0))) {
            return null;
        }
        String key = PlainText.key(line);
        for (String lead : new String[] {"judgment:", "judgement:", "grade:", "graded:", "overall:", "rating:"}) {
            if (key.startsWith(lead)) {
                key = key.substring(lead.length()).strip();
            }
        }
        key = withoutBrackets(key);
        return GRADES.get(key);
    }

    private static String withoutBrackets(String key) {
        String bare = key.startsWith("(") && key.endsWith(")") ? key.substring(1, key.length() - 1) : key;
        int bracket = bare.indexOf(" (");
        return bracket > 0 && bare.endsWith(")") ? bare.substring(0, bracket) : bare;
    }

    /** Whether the line is the first half of the one grade that breaks over two lines. */
    static boolean isHalf(String line) {
        return line.startsWith("R") && line.length() < 12 && PlainText.key(line).equals("requires");
    }

    /** Whether the line is the second half of it. */
    static boolean isOtherHalf(String line) {
        return line.length() < 16 && PlainText.key(line).equals("improvement");
    }

    /** The grade that a section's opening sentence gives ("X is adequate at …"), or null. */
    static @Nullable Grade ofSentence(String text) {
        String start = text.substring(0, Math.min(300, text.length()));
        Matcher matcher = SENTENCE.matcher(start);
        if (!matcher.find() || !Character.isUpperCase(start.charAt(0)) || isHistory(start)) {
            return null;
        }
        String words = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        return GRADES.get(words);
    }

    /** Whether a section's opening says that it was looked at and not graded. */
    static boolean saysUngraded(String text) {
        String start = text.substring(0, Math.min(300, text.length())).toLowerCase(Locale.ROOT);
        return NOT_GRADED.matcher(start).find();
    }

    private static boolean isHistory(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("in ")
                || lower.contains("previous")
                || lower.contains("last inspection")
                || lower.contains("last time");
    }
}
