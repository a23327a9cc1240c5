package org.plumbline.reportreader;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells sentences that ask for something, or say where somebody falls short, from all others. */
final class Demands {

    private static final Pattern NONE = Pattern.compile(
            "(there (are|were) no|we (found|identified|have) no|no (new )?(areas|causes|recommendations)|none\\b|not applicable).{0,120}");
    private static final Pattern FALLS_SHORT = Pattern.compile(
            "\\b(should|needs? to|must|improve|isn't|doesn't|hasn't|don't|aren't|not|lacks?|too|could|inconsistent|limited|poor|better|more|ensure|make sure)\\b");
    private static final Pattern SUBJECT =
            Pattern.compile("(?:The|Its|This) (?:force|service|constabulary|brigade)\\b");

    private Demands() {}

    /** Whether words behind a label ask for something, rather than name a subject. */
    static boolean isAsking(String rest) {
        return FALLS_SHORT
                        .matcher(rest.toLowerCase(Locale.ROOT).replace('’', '\''))
                        .find()
                || Words.endsSentence(rest);
    }

    /** One sentence that begins with whose duty it is: an item of a list that has no markers. */
    static boolean isOneDemand(String text) {
        int modal = text.indexOf(" should ");
        int need = text.indexOf(" needs to ");
        int at = modal < 0 ? need : modal;
        return at > 0
                && at < 70
                && Character.isUpperCase(text.charAt(0))
                && Words.sentences(text).size() <= 2;
    }

    /** One short sentence about the force that says where it falls short. */
    static boolean isShortcoming(String text) {
        return Words.count(text) <= 40
                && SUBJECT.matcher(text).lookingAt()
                && Words.sentences(text).size() == 1
                && FALLS_SHORT
                        .matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                        .find();
    }

    /** Whether a block only says that there is nothing to list. */
    static boolean saysNone(Block block) {
        return NONE.matcher(block.key()).lookingAt();
    }

    /** Whether words, in lower case or not, speak of something that is not as it should be. */
    static boolean fallsShort(String text) {
        return FALLS_SHORT
                .matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .find();
    }
}
