package org.plumbline.reportreader;

import java.util.Set;
import java.util.regex.Pattern;

/** The headings that reports share and that end what stood before them, as keys. */
final class Headings {

    private static final Set<String> CLOSING = Set.of(
            "main findings",
            "detailed findings",
            "our findings",
            "our detailed findings",
            "findings",
            "key findings",
            "what we found",
            "our assessment",
            "summary",
            "summary of findings",
            "overview",
            "conclusion",
            "conclusions",
            "next steps",
            "background",
            "introduction",
            "context",
            "about this report",
            "about the data",
            "data in this report",
            "methodology",
            "glossary",
            "annex",
            "strengths",
            "progress",
            "our judgment",
            "our judgments",
            "overall judgment",
            "overall summary",
            "governance",
            "definitions and interpretation",
            "definitions, interpretations and considerations",
            "appendix",
            "terminology in this report",
            "what happens next",
            "foreword",
            "how we carried out this inspection",
            "additional findings",
            "leadership and governance of the inspection",
            "inspection findings",
            "progress made",
            "progress since our last inspection",
            "progress against the cause of concern");

    private static final Set<String> GENERIC = Set.of(
            "summary",
            "summary of findings",
            "overview",
            "our judgment",
            "our judgments",
            "overall judgment",
            "main findings",
            "judgment",
            "judgement",
            "our judgement",
            "grade",
            "grading",
            "overall grade",
            "conclusion",
            "our findings",
            "detailed findings",
            "overall summary",
            "summary of key findings");

    /** Headings of kinds of finding that other inspections use and that have no place here. */
    private static final Set<String> UNPLACED = Set.of(
            "area for priority action",
            "areas for priority action",
            "priority action",
            "priority actions",
            "what needs to improve",
            "what needs to improve?",
            "positive practice",
            "good practice",
            "good practice points",
            "notable practice",
            "notable positive practice",
            "effective practice");

    private static final Pattern SPEAKS = Pattern.compile(
            "(?:previous |earlier |outstanding |progress (?:against|on|with) (?:the |our |previous )*|update on (?:the |our |previous )*|closed |our (?:previous|earlier) )?"
                    + "(?:areas? for improvement|causes? of concern|recommendations?)\\b.*");

    private Headings() {}

    /** Whether the heading is one of those that every section may have. */
    static boolean isKnown(Line line) {
        return line.text().length() < 80 && !line.startsLowerCase() && !line.endsSentence() && isKnown(line.key());
    }

    /** The same of a key. */
    static boolean isKnown(String key) {
        return CLOSING.contains(key) || key.equals("contents");
    }

    /** Whether what stands under the heading is a finding of a kind that has no place here. */
    static boolean isUnplaced(String key) {
        return UNPLACED.contains(key);
    }

    /** Whether a finding ends where this heading stands. */
    static boolean closes(String key) {
        return CLOSING.contains(key) || UNPLACED.contains(key) || isAnnex(key);
    }

    /** Whether the heading names no area: what stands under it belongs to the section above. */
    static boolean isGeneric(String key) {
        return GENERIC.contains(key);
    }

    /** Whether what stands under the heading only lists again what the report says elsewhere. */
    static boolean repeats(String key) {
        return key.contains("summary of causes of concern")
                || key.contains("summary of recommendations")
                || key.contains("summary of areas for improvement")
                || key.contains("list of recommendations")
                || key.contains("list of areas for improvement")
                || key.contains("our recommendations and areas for improvement")
                || (key.contains("of concern") && key.contains("recommendations") && key.contains("improvement"))
                || (key.contains("of concern") && key.contains("areas for improvement") && key.contains("and"))
                || (key.contains("recommendations") && key.contains("areas for improvement"))
                || isAnnex(key);
    }

    /** Whether the heading parts a cause of concern within itself, as letters on progress do, rather than ending it. */
    static boolean standsWithinCause(String key) {
        return key.startsWith("progress")
                || key.equals("what we found")
                || key.equals("strengths")
                || key.equals("governance");
    }

    /** Whether the heading speaks of findings in some other way than to open them: those of an earlier report, or a list. */
    static boolean speaksOfFindings(String key) {
        return key.length() < 110 && SPEAKS.matcher(key).lookingAt();
    }

    private static boolean isAnnex(String key) {
        return key.length() < 90 && (key.startsWith("annex ") || key.startsWith("appendix "));
    }
}
