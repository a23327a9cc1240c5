package org.plumbline.reportreader;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells sentences that explain what a cause of concern or an area for improvement is from sentences that are one. */
final class Definitions {

    private static final Pattern DEFINES = Pattern.compile(
            "^(?:if (?:we|our|an|the|hmic)\\b.{0,200}(?:identif|find|report)|an (?:aspect|area) of .{0,120}(?:practice|performance|policy)|an area for improvement is\\b|areas? for improvement (?:is|are) (?:an? )?(?:aspects?|identified|made|where)|"
                    + "a cause of concern (?:is|will|means)|causes of concern (?:are|will)|where (?:we|an inspection) (?:find|identif)|when we (?:find|identif)|a recommendation (?:is|will|means)|recommendations are (?:made|actions))"
                    + "|will always be accompanied by|falls short of the expected standard|serious, critical or systemic");
    private static final Pattern INTRODUCES = Pattern.compile(
            "^(?:we (?:have )?(?:identified|found|issued|made|set out|give|gave)\\b|the following\\b|in this (?:section|report|inspection)\\b|below\\b|these are\\b|as a result of (?:this|our) inspection\\b).{0,120}\\b(?:areas? for improvement|causes? of concern|recommendations?|practices?)\\b.{0,80}$");

    private static final Pattern OPENS_LETTER = Pattern.compile(
            "our inspection (?:of|took)|during (?:our|the|this)\\b|i am writing|i write|we (?:carried|inspected|visited|are writing)|following (?:our|the)\\b|this letter|dear\\b");

    private Definitions() {}

    /** Whether the first block under a label only explains the label's words. */
    static boolean begins(Outline outline, Extent extent) {
        if (extent.start() >= extent.end()) {
            return false;
        }
        return DEFINES.matcher(start(outline.block(extent.start()).text())).find();
    }

    /** Whether what stands under a label tells of the inspection or of the letter and not of what was found. */
    static boolean opensLetter(Outline outline, Extent extent) {
        return extent.start() == extent.end()
                || OPENS_LETTER
                        .matcher(start(outline.block(extent.start()).text()))
                        .lookingAt();
    }

    /** Whether a sentence only says that findings follow. */
    static boolean isIntroduction(String text) {
        return text.length() < 300 && INTRODUCES.matcher(start(text)).find();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(400, text.length())).toLowerCase(Locale.ROOT);
    }
}
