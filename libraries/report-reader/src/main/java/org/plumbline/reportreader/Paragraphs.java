package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.reportreader.Line.Look;

/**
 * Pass four: lines that were broken by the width of a page are joined again, over page ends too. A line goes on in the
 * next where its last word cannot be a last word, where the next begins in lower case without the line having ended, or
 * where the next line's first word had no room.
 */
final class Paragraphs {

    private static final int UNWRAPPED = 170;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines;
    private final int width;
    private final boolean spaced;
    private final List<Line> open = new ArrayList<>();
    private boolean blankSince;
    private boolean furnitureSince;

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        this.width = width(lines);
        this.spaced = spaced(lines, width);
    }

    static List<Block> join(List<Line> lines) {
        Paragraphs paragraphs = new Paragraphs(lines);
        for (int i = 0; i < lines.size(); i++) {
            paragraphs.take(i);
        }
        paragraphs.close();
        return paragraphs.blocks;
    }

    /** The column's width in characters, or 0 where lines are not broken by any. */
    private static int width(List<Line> lines) {
        int[] lengths = lines.stream()
                .filter(line -> line.is(Look.TEXT) || line.is(Look.ITEM))
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        if (lengths.length < 8) {
            return 0;
        }
        long running = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = lines.get(i - 1);
            if (line.is(Look.TEXT)
                    && line.startsLowerCase()
                    && !before.is(Look.BLANK)
                    && Words.isUnfinished(before.text())) {
                running++;
            }
        }
        int width = lengths[Math.min(lengths.length - 1, lengths.length * 97 / 100)];
        return running * 8 >= lengths.length && width < UNWRAPPED ? width : 0;
    }

    private void take(int at) {
        Line line = lines.get(at);
        switch (line.look()) {
            case BLANK -> blankSince = true;
            case FURNITURE -> furnitureSince = true;
            case ROW -> {
                close();
                open.add(line);
                close();
            }
            case TEXT, HEADING, ITEM -> {
                if (open.isEmpty() || !goesOn(open.getLast(), line, at)) {
                    close();
                    open.add(line);
                } else {
                    open.add(line.is(Look.ITEM) ? line.inProse() : line);
                }
                blankSince = false;
                furnitureSince = false;
            }
        }
    }

    private boolean goesOn(Line last, Line next, int at) {
        if (isBoundary(last, next)) {
            return false;
        }
        if (next.is(Look.ITEM)) {
            return isProse(last, next);
        }
        if (open.getFirst().is(Look.HEADING) || next.is(Look.HEADING)) {
            return isOneHeading(last, next);
        }
        if (endsItemOfUnmarkedList(last)) {
            return false;
        }
        boolean unfinished = Words.isUnfinished(last.text());
        boolean inside = next.startsLowerCase()
                || (width > 0 && Character.isDigit(next.text().charAt(0)));
        if (unfinished && (inside || Words.isDangling(last.text())) && !isUnmarkedList(next, at)) {
            return true;
        }
        boolean gap = blankSince && !furnitureSince;
        return !gap && hadNoRoom(last, next) && (unfinished || !(furnitureSince || opensTitle(at)));
    }

    /** A line of prose may begin with a dash or with a number and a stop, as items do. */
    private boolean isProse(Line last, Line next) {
        boolean mayBeProse =
                "–—-".contains(next.marker()) || Character.isDigit(next.marker().charAt(0));
        return mayBeProse
                && !blankSince
                && width > 0
                && next.startsLowerCase()
                && Words.isUnfinished(last.text())
                && last.text().length() > width * 2 / 3;
    }

    private boolean isOneHeading(Line last, Line next) {
        Line head = open.getFirst();
        boolean sameKind = head.is(Look.HEADING) && next.is(Look.HEADING) && head.level() == next.level();
        return sameKind
                && !blankSince
                && (next.startsLowerCase() || Words.isDangling(last.text()) || hadNoRoom(last, next));
    }

    /**
     * Whether a title begins at a line, where nothing but its look says so: up to four lines without a stop, of which the
     * last is short and is followed by the beginning of a sentence.
     */
    private boolean opensTitle(int at) {
        for (int i = at; i < Math.min(at + 4, lines.size() - 1); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean runsOn = line.is(Look.TEXT)
                    && Words.isUnfinished(line.text())
                    && Words.sentences(line.text()).size() == 1;
            if (!runsOn || !next.is(Look.TEXT)) {
                return false;
            }
            if (!hadNoRoom(line, next)) {
                return !next.startsLowerCase() && !Words.isDangling(line.text());
            }
        }
        return false;
    }

    /** Lines that mean something alone are never joined: labels, grades, known headings, captions. */
    private boolean isBoundary(Line last, Line next) {
        return Label.parse(next) != null
                || (open.size() == 1 && isBareLabel(last))
                || GradeWords.ofLine(next.text()) != null
                || GradeWords.ofLine(last.text()) != null
                || GradeWords.isHalf(last.text())
                || GradeWords.isHalf(next.text())
                || Headings.isKnown(next)
                || (open.size() == 1 && Headings.isKnown(last));
    }

    private static boolean isBareLabel(Line line) {
        Label label = Label.parse(line);
        return label != null && label.rest().isEmpty();
    }

    /** In a list that lost its markers, a semicolon ends an item, however full its line is. */
    private boolean endsItemOfUnmarkedList(Line last) {
        if (open.getFirst().is(Look.ITEM)
                || blocks.isEmpty()
                || !open.getFirst().startsLowerCase()) {
            return false;
        }
        Block before = blocks.getLast();
        boolean inList = before.endsWithColon() || (endsItem(before.text()) && !before.isItem());
        return inList && endsItem(last.text());
    }

    private static boolean endsItem(String text) {
        return text.endsWith(";") || Words.isItemEnd(text);
    }

    /** In a list that lost its markers, items begin in lower case; only a full line goes on there. */
    private boolean isUnmarkedList(Line next, int at) {
        if (open.getFirst().is(Look.ITEM) || blocks.isEmpty()) {
            return false;
        }
        Block before = blocks.getLast();
        boolean inList = before.endsWithColon() || (before.text().endsWith(";") && !before.isItem());
        boolean headBeginsLow = open.getFirst().startsLowerCase();
        return inList && headBeginsLow && !hadNoRoom(open.getLast(), next) && !endsItemsWithSemicolons(before, at);
    }

    /** In a list whose items end in semicolons, a line that ends in none is not the end of an item. */
    private boolean endsItemsWithSemicolons(Block before, int at) {
        if (before.text().endsWith(";")) {
            return true;
        }
        for (int i = at; i < lines.size() && lines.get(i).is(Look.TEXT); i++) {
            if (lines.get(i).text().endsWith(";")) {
                return true;
            }
        }
        return false;
    }

    /** Letters differ in width, so that where gaps part the paragraphs a line is taken as full a little before it is. */
    private boolean hadNoRoom(Line last, Line next) {
        int full = spaced ? width * 9 / 10 : width - 4;
        return width > 0
                && last.text().length() + 1 + Words.first(next.text()).length() > full
                && last.text().length() > width / 2;
    }

    /** Whether blank lines part the paragraphs: what ends a sentence early in its line has one after it. */
    private static boolean spaced(List<Line> lines, int width) {
        int parted = 0;
        int close = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.is(Look.TEXT) && line.endsSentence() && line.text().length() < width * 2 / 3) {
                parted += lines.get(i + 1).is(Look.BLANK) ? 1 : 0;
                close += lines.get(i + 1).is(Look.TEXT) ? 1 : 0;
            }
        }
        return parted >= 20 && parted > 20 * close;
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(block(open));
            open.clear();
        }
        blankSince = false;
        furnitureSince = false;
    }

    private static Block block(List<Line> lines) {
        Line head = lines.getFirst();
        if (head.is(Look.ROW)) {
            List<String> cells = head.cells();
            String text = PlainText.squeeze(String.join(" ", cells));
            List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            if (filled.size() == 2 && Label.parse(filled.getFirst()) != null && Words.count(filled.getLast()) > 3) {
                String labelled = filled.getFirst() + ": " + filled.getLast();
                return new Block(Look.TEXT, labelled, "", head.indent(), 0, head.source(), List.of());
            }
            return new Block(Look.ROW, text, "", head.indent(), 0, head.source(), cells);
        }
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() || endsInHyphen(text) ? "" : " ").append(line.text());
        }
        return new Block(
                head.look(), text.toString(), head.marker(), head.indent(), head.level(), head.source(), List.of());
    }

    /** A word broken at a line's end by a hyphen keeps it: "multi-" and "agency" belong to a compound as often as not. */
    private static boolean endsInHyphen(StringBuilder text) {
        int end = text.length();
        return end > 1 && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2));
    }
}
