package org.plumbline.documents.word;

import org.plumbline.documents.Block;
import org.plumbline.documents.markup.Markup;

/** The lists of a Word file: one definition for bullets, one for numbers, and each numbered list beginning at one. */
final class Numbering {

    private static final int LEVELS = 9;
    private static final int BULLETS = 1;
    private static final int STEP = 357;

    private final Markup numbered = new Markup();
    private int lists = BULLETS;

    /** The number by which the items of this list, nested so deep, refer to their numbering. */
    int list(Block.Listing list, int level) {
        return switch (list) {
            case Block.BulletList _ -> BULLETS;
            case Block.NumberedList _ -> beginsAtOne(level);
        };
    }

    private int beginsAtOne(int level) {
        lists++;
        numbered.open("w:num", "w:numId", Integer.toString(lists)).empty("w:abstractNumId", "w:val", "1");
        numbered.open("w:lvlOverride", "w:ilvl", Integer.toString(level))
                .empty("w:startOverride", "w:val", "1")
                .close("w:lvlOverride");
        numbered.close("w:num");
        return lists;
    }

    String xml() {
        var markup = new Markup();
        markup.open("w:numbering", "xmlns:w", WordBody.NAMESPACE);
        definition(markup, 0, "bullet");
        definition(markup, 1, "decimal");
        markup.open("w:num", "w:numId", Integer.toString(BULLETS))
                .empty("w:abstractNumId", "w:val", "0")
                .close("w:num");
        return markup.raw(numbered.toString()).close("w:numbering").toString();
    }

    private static void definition(Markup markup, int id, String format) {
        markup.open("w:abstractNum", "w:abstractNumId", Integer.toString(id));
        markup.empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            markup.open("w:lvl", "w:ilvl", Integer.toString(level));
            markup.empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", format);
            markup.empty("w:lvlText", "w:val", format.equals("bullet") ? "•" : "%" + (level + 1) + ".");
            markup.empty("w:lvlJc", "w:val", "left");
            markup.open("w:pPr")
                    .empty("w:ind", "w:left", Integer.toString(STEP * (level + 1)), "w:hanging", Integer.toString(STEP))
                    .close("w:pPr");
            markup.close("w:lvl");
        }
        markup.close("w:abstractNum");
    }
}
