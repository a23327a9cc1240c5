package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.reportreader.SourceLine.Style;

/** Goes through a part of a Word document and takes its paragraphs in the order they stand in. */
final class WordText {

    private static final String BULLET_SIGNS = "•●▪■◦○‣∙·";
    private static final Pattern TABS = Pattern.compile("\t+");
    private static final int OUTLINE_LEVELS = 9;

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordBlocks blocks;
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final UnaryOperator<Style> seenAs;
    private int notes;
    private boolean inRun;
    private boolean inText;

    WordText(WordStyles styles, WordNumbering numbering, WordBlocks blocks, UnaryOperator<Style> seenAs) {
        this.styles = styles;
        this.numbering = numbering;
        this.blocks = blocks;
        this.seenAs = seenAs;
    }

    void read(WordXml xml) throws IOException, UnreadableReport {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml);
            } else if (inText && !open.isEmpty()) {
                open.element().add(xml.text());
            }
        }
    }

    private void start(WordXml xml) throws IOException {
        switch (xml.name()) {
            case "p" -> open.push(new WordParagraph());
            case "tr" -> blocks.openRow();
            case "tc" -> blocks.openCell();
            case "del", "moveFrom", "Fallback" -> xml.skip();
            case "footnote", "endnote" -> startNote(xml);
            default -> {
                if (!open.isEmpty()) {
                    startInParagraph(xml, open.element());
                }
            }
        }
    }

    private void startNote(WordXml xml) throws IOException {
        if (xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal")) {
            notes++;
        } else {
            xml.skip();
        }
    }

    private void startInParagraph(WordXml xml, WordParagraph paragraph) {
        switch (xml.name()) {
            case "r" -> {
                inRun = true;
                paragraph.openRun();
            }
            case "t" -> inText = true;
            case "pStyle" -> paragraph.style = xml.attribute("val");
            case "outlineLvl" -> paragraph.outline = xml.number(-1);
            case "numId" -> paragraph.list = xml.number(-1);
            case "ilvl" -> paragraph.level = xml.number(0);
            case "vertAlign" -> paragraph.raised = inRun && xml.attribute("val").equals("superscript");
            case "position" -> paragraph.raised |= inRun && xml.number(0) > 0;
            case "vanish" -> paragraph.hidden = inRun && !xml.attribute("val").matches("0|false|off");
            case "tab" -> paragraph.add(inRun ? "\t" : "");
            case "noBreakHyphen" -> paragraph.add("-");
            case "br", "cr" -> paragraph.add(xml.attribute("type").equals("page") ? "" : "\n");
            case "sym" -> paragraph.add(symbol(xml.attribute("char")));
            case "footnoteReference", "endnoteReference" -> paragraph.text.append(Letters.raised("" + ++notes));
            case "footnoteRef", "endnoteRef" -> paragraph.text.append(Letters.raised("" + notes));
            default -> {}
        }
    }

    /** Signs of symbol fonts stand in the private area; one that opens a paragraph is its bullet. */
    private static String symbol(String code) {
        return code.matches("(?i)f0[0-9a-f]{2}") ? "•" : "";
    }

    private void end(WordXml xml) throws UnreadableReport {
        switch (xml.name()) {
            case "p" -> close();
            case "tr" -> blocks.closeRow();
            case "r" -> inRun = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    private void close() throws UnreadableReport {
        if (open.isEmpty()) {
            return;
        }
        WordParagraph paragraph = open.pop();
        Optional<WordNumbering.Place> list =
                paragraph.ownList().or(() -> styles.list(paragraph.style)).filter(place -> place.list() > 0);
        Style style = style(paragraph, list);
        String label = list.isPresent()
                        && !numbering.isBullet(list.get())
                        && !paragraph.text.toString().isBlank()
                ? numbering.next(list.get()) + " "
                : "";
        for (String line : paragraph.text.toString().lines().toList()) {
            String words = withTabs(line);
            boolean typedBullet = style == Style.PLAIN && hasBullet(words);
            Style shown = typedBullet ? Style.BULLET : style;
            blocks.add((label + (typedBullet ? words.substring(1).strip() : words)).strip(), seenAs.apply(shown));
            style = listed(style) ? Style.PLAIN : style;
            label = "";
        }
    }

    private static boolean listed(Style style) {
        return style == Style.BULLET || style == Style.NUMBERED;
    }

    private static boolean hasBullet(String words) {
        return words.length() > 2
                && BULLET_SIGNS.indexOf(words.charAt(0)) >= 0
                && Character.isWhitespace(words.charAt(1));
    }

    /** White space made single, but a tab is a step to the next column and stays. */
    private static String withTabs(String line) {
        if (line.indexOf('\t') < 0) {
            return Letters.collapsed(line);
        }
        return TABS.splitAsStream(line.strip()).map(Letters::collapsed).collect(Collectors.joining("\t"));
    }

    private Style style(WordParagraph paragraph, Optional<WordNumbering.Place> list) {
        String name = styles.name(paragraph.style);
        int outline = paragraph.outline >= 0 ? paragraph.outline : styles.outline(paragraph.style);
        if (name.startsWith("toc ") || name.equals("toc heading")) {
            return Style.FURNITURE;
        }
        if (outline >= 0 && outline < OUTLINE_LEVELS) {
            return Style.valueOf("HEADING_" + Math.min(outline + 1, 4));
        }
        if (name.matches("heading [1-9]")) {
            return Style.valueOf("HEADING_" + Math.min(name.charAt(8) - '0', 4));
        }
        if (name.equals("title")) {
            return Style.HEADING_1;
        }
        if (list.isPresent()) {
            return numbering.isBullet(list.get()) ? Style.BULLET : Style.NUMBERED;
        }
        return name.startsWith("list bullet") ? Style.BULLET : Style.PLAIN;
    }
}
