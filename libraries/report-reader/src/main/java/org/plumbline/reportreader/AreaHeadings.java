package org.plumbline.reportreader;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which blocks may be headings of areas; the contents list's entries help. */
record AreaHeadings(Set<String> contents) {

    private static final int LONGEST_IN_WORDS = 34;
    private static final Pattern QUESTION = Pattern.compile(
            "(?:[A-Z][a-z]+ [–-] )?(?:How (?:well|good|effective|effectively|efficient|efficiently|legitimate|legitimately|fair|fairly)|To what extent)\\b[^.?!]{10,240}\\?");

    AreaHeadings {
        contents = Set.copyOf(contents);
    }

    /** Whether a block is a short name, as stands over the question that an area answers. */
    static boolean isShortName(Block block) {
        return !block.isItem()
                && !block.isRow()
                && block.isTitleLike()
                && Words.count(block.text()) <= 8
                && !block.text().endsWith("?")
                && block.text().chars().noneMatch(Character::isDigit)
                && !CoverWords.isCover(block)
                && !isAside(block.text());
    }

    /** Whether a block asks, alone and as assessments do, how good somebody is at something. */
    static boolean isQuestion(Block block) {
        return !block.isItem()
                && !block.isRow()
                && QUESTION.matcher(block.text()).matches();
    }

    /** A date of publication or a remark in brackets heads nothing. */
    private static boolean isAside(String text) {
        return text.startsWith("(") || (text.length() < 60 && Dates.first(text) != null);
    }

    /** Whether a block may be the heading of an area, if something says that it is. */
    boolean mayHead(Block block) {
        boolean heading = block.isItem()
                ? isNamed(block) || isNumberedHeading(block)
                : block.isTitleLike() || block.text().endsWith("?");
        return heading
                && !block.isRow()
                && !isAside(block.text())
                && !CoverWords.isCover(block)
                && Words.count(block.text()) <= LONGEST_IN_WORDS
                && !Headings.isKnown(block.key())
                && GradeWords.ofLine(block.text()) == null
                && GradeWords.ofSentence(block.text()) == null;
    }

    private static boolean isNumberedHeading(Block block) {
        return !block.marker().isEmpty()
                && Character.isDigit(block.marker().charAt(0))
                && Character.isUpperCase(block.text().charAt(0))
                && Words.isUnfinished(block.text())
                && Words.count(block.text()) <= 16;
    }

    /** Whether the contents list or a framework names the block. */
    boolean isNamed(Block block) {
        String key = block.key();
        return contents.contains(key)
                || AreaNames.isKnown(key)
                || (block.isItem() && contents.contains(PlainText.key(block.marker() + " " + block.text())));
    }

    /** Whether the heading says something of the force and so is a finding's. */
    static boolean opensWithForce(Block block) {
        String key = block.key();
        return Words.count(key) > 5
                && (key.startsWith("the force ")
                        || key.startsWith("the service ")
                        || key.startsWith("the constabulary "));
    }

    /** Whether the block is one sentence that begins with the name of a force. */
    static boolean isOfForce(Block sentence) {
        String start = sentence.text().substring(0, Math.min(80, sentence.text().length()));
        List<String> names = ForceNames.in(start);
        return !names.isEmpty()
                && start.startsWith(names.getFirst())
                && Words.sentences(sentence.text()).size() == 1;
    }

    /** The area as its heading names it. */
    static String name(Block block) {
        String text = block.text();
        int end = text.length();
        while (end > 0 && ":–-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, PlainText.withoutNote(text, end)).strip();
    }
}
