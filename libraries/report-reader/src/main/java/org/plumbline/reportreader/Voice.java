package org.plumbline.reportreader;

import java.util.Locale;
import java.util.regex.Pattern;

/** Who is speaking: the inspectors, or a council, committee or force that writes about an inspection. */
final class Voice {

    private static final String[] INSPECTORS = {
        "we found",
        "our inspection",
        "we inspected",
        "we identified",
        "we assessed",
        "we recommend",
        "we recommended",
        "we issued",
        "our revisit",
        "we revisited",
        "we returned",
        "we examined",
        "our fieldwork",
        "we reviewed",
        "we graded",
        "our previous inspection",
        "we have identified",
        "we have found",
        "hm inspector",
        "hmicfrs recommends",
        "hmic recommends",
        "hmicfrs found",
        "hmic found",
        "our judgment",
        "cause of concern to hmic",
        "our findings",
        "inspectors found",
        "our previous peel",
        "we saw",
        "we carried out"
    };

    private static final String[] INSPECTION = {
        "hmic", "inspectorate", "hm inspector", "inspection", "inspectors", "inspected"
    };

    private static final Pattern OPENS_PAPER = Pattern.compile(
            "(report (to|of|by|from|author|title|presented)\\b.*|agenda item.*|item (no\\.?|number) ?\\d+.*|minutes of .*|"
                    + "notice of meeting.*|.{0,60}\\b(committee|panel|cabinet|authority|council|scrutiny board)"
                    + "( meeting)?( -? ?\\d{1,2}(st|nd|rd|th)? [a-z]+ \\d{4})?|response (to|from|by) .*|public questions.*)");

    private static final Pattern OF_PAPER = Pattern.compile(
            "((\\d{1,2}\\.? )?(purpose|purpose of (the |this )?(report|paper)|background papers|contact officers?|list of appendices|"
                    + "(finance|financial|legal|equality|equalities|equality and diversity|risk|resource|resources|policy|"
                    + "environmental|sustainability|human resources|hr|workforce|crime and disorder|community safety|"
                    + "health and safety|data protection|statutory|consultation|property)( and [a-z]+)?( management)? (implications?|considerations?)|"
                    + "implications|apologies( for absence)?|declarations? of interests?|resolved|present|in attendance|"
                    + "report author|report of|lead officer|wards? affected|exempt information|key decision|"
                    + "recommendations? (of|from) (the )?(chief|officer|director).*|report for (information|decision|noting))"
                    + "|(report of|report author|date of meeting|lead officer|contact officer|prepared by|presented by)[:\\t ] ?.*)");

    private static final Pattern ASKS = Pattern.compile(
            ".*\\b(panel|committee|board|members|cabinet|council|authority)( members)? (is|are|be) (asked|recommended|invited|requested) to\\b.*"
                    + "|(\\d+(\\.\\d+)? )?that (the )?([a-z]+ ){0,6}(panel|committee|board|members|cabinet|council|authority) (notes?|considers?|approves?|endorses?|agrees?|receives?|scrutinises?)\\b.*");

    private Voice() {}

    static boolean isInspectors(String text) {
        return containsAny(text, INSPECTORS);
    }

    static boolean speaksOfInspection(String text) {
        return containsAny(text, INSPECTION);
    }

    /** Whether the block is a line that begins a paper of a council, panel or committee. */
    static boolean opensPaper(Block block) {
        return isShort(block) && OPENS_PAPER.matcher(block.key()).matches();
    }

    /** Whether the block is the title of an answer to a report, which quotes what it answers. */
    static boolean answersReport(Block block) {
        String key = isShort(block) ? block.key() : "";
        return key.matches(
                "(.{0,80}\\b)?responses? (to|from|by) .{0,60}\\b(hmic|hmicfrs|inspection|inspectorate|peel|report|commissioner|chief constable)\\b.*");
    }

    /** Whether the block is a line as stands at the head of papers, and of letters and reports too. */
    static boolean isDated(Block block) {
        String key = block.text().length() < 100 ? block.key() : "";
        return key.startsWith("date") || key.startsWith("subject") || key.startsWith("author");
    }

    /** Whether the block is something only such papers have: implications, officers, what members are asked. */
    static boolean isOfPaper(Block block) {
        if (block.text().length() > 500) {
            return false;
        }
        String key = block.key();
        return (key.length() < 100 && OF_PAPER.matcher(key).matches())
                || ASKS.matcher(key).matches();
    }

    private static boolean isShort(Block block) {
        return !block.isItem() && block.text().length() < 200 && !block.endsSentence();
    }

    private static boolean containsAny(String text, String[] phrases) {
        String lower = text.substring(0, Math.min(text.length(), 4_000))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        for (String phrase : phrases) {
            if (lower.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
