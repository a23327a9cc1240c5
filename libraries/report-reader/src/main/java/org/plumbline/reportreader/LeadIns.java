package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the line before a list says the list is. */
final class LeadIns {

    private static final Pattern MODAL = Pattern.compile(
            "\\b(should|must|needs? to|is to|are to|has to|recommends?|recommended|recommendations? (?:is|are|was|were))\\b");
    private static final Pattern PARTS = Pattern.compile(
            "\\b(this|these|which|it|that|the (?:review|plan|training|work|action plan|strategy|process))\\b[a-z, ]{0,40}\\b(should|must|will|needs to)\\b[a-z, ]{0,40}\\b(include|cover|consider|address|contain|set out|focus on|ensure)s?\\b"
                    + "|\\b(including|to include|such as|for example|as a minimum|at a minimum|in particular|namely|specifically)[a-z, ]{0,30}:?$");
    private static final Pattern CARRIED = Pattern.compile(
            "\\b(remains?|still|outstanding from|carried (?:over|forward)|from (?:our|the) (?:last|previous|earlier|\\d{4})|identified in (?:our|the) (?:last|previous|\\d{4})|previous(?:ly)? (?:inspection|report|identified))\\b");

    private LeadIns() {}

    /** Whether the text says that somebody should do what follows. */
    static boolean asks(String text) {
        return MODAL.matcher(end(text)).find();
    }

    /** Whether what follows are the parts of what the text asks, and not so many things asked. */
    static boolean listsParts(String text) {
        String end = end(text);
        return PARTS.matcher(end.endsWith(":") ? end.substring(0, end.length() - 1) : end)
                .find();
    }

    /** Whether the text says that what follows stood in an earlier report. */
    static boolean carriesOver(String text) {
        return CARRIED.matcher(end(text)).find();
    }

    /** Where a list runs on behind its colon ("should immediately:conduct …"), or -1. */
    static int inlineList(String text) {
        for (String modal : new String[] {
            "immediately:",
            "should:",
            "must:",
            "effect:",
            "months:",
            "make sure that:",
            "ensure that:",
            "steps to:",
            "action to:"
        }) {
            int at = text.indexOf(modal);
            int after = at + modal.length();
            if (at >= 0 && after < text.length() - 3 && asks(text.substring(Math.max(0, at - 200), after))) {
                return after;
            }
        }
        return -1;
    }

    /** The items of a list that was run together; they are parted by semicolons. */
    static List<String> inlineParts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String item = PlainText.squeeze(part);
            if (item.startsWith("and ") && !parts.isEmpty()) {
                item = item.substring(4);
            }
            if (item.length() > 2) {
                parts.add(item);
            }
        }
        return parts;
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 300)).toLowerCase(Locale.ROOT);
    }
}
