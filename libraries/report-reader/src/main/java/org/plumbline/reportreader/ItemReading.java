package org.plumbline.reportreader;

import org.jspecify.annotations.Nullable;

/**
 * Reads what stands under "Areas for improvement", "Innovative practice" or "Promising practice": items of a list, titled
 * blocks of paragraphs, or single sentences. What the first block is decides how the others are read.
 */
final class ItemReading {

    private static final int SHORTEST_TITLE_IN_WORDS = 4;
    private static final int LONGEST_SUBJECT_IN_WORDS = 5;

    private final Outline outline;
    private final Findings findings;
    private final Extent extent;
    private final FindingKind kind;
    private final @Nullable String area;
    private final int before;

    ItemReading(Outline outline, Findings findings, Extent extent) {
        this.outline = outline;
        this.findings = findings;
        this.extent = extent;
        this.kind = extent.label().kind();
        this.before = findings.size();
        this.area = topic(extent);
    }

    /** Reads the extent and answers the block after the last one that was taken. */
    int read() {
        int at = extent.start();
        if (Definitions.begins(outline, extent)) {
            return extent.end();
        }
        if (isInlineItem()) {
            at = inline();
        } else {
            at = at < extent.end() ? dispatch(at) : at;
        }
        if (findings.size() == before && !saysNone() && !extent.goesOnUnder(outline)) {
            Block place = outline.block(extent.start() - 1);
            findings.warn(
                    "\"" + extent.heading() + "\" stands here with nothing under it that could be read.",
                    extent.source(place));
        }
        return at;
    }

    /** Reads on from the first block that is neither a table's, a figure's, nor an introduction. */
    private int dispatch(int start) {
        int at = start;
        while (at < extent.end() && isBeside(at)) {
            at++;
        }
        if (at >= extent.end()) {
            return at;
        }
        Block first = outline.block(at);
        if (first.isItem()) {
            return listed(at);
        }
        if (first.endsWithColon()
                && at + 1 < extent.end()
                && outline.block(at + 1).isItem()) {
            return listed(at);
        }
        if (Demands.saysNone(first)) {
            return at + 1;
        }
        if (first.isTitleLike()
                && Words.count(first.text()) < SHORTEST_TITLE_IN_WORDS
                && at + 1 < extent.end()
                && !outline.block(at + 1).isTitleLike()
                && outline.block(at + 1).isItem()) {
            return listed(at + 1);
        }
        return first.isTitleLike() ? titled(at) : sentences(at);
    }

    private boolean isBeside(int at) {
        Block block = outline.block(at);
        boolean leads = block.endsWithColon()
                && at + 1 < extent.end()
                && outline.block(at + 1).isItem();
        return !block.isItem()
                && !leads
                && !Demands.saysNone(block)
                && (block.isRow() || block.isCaption() || Definitions.isIntroduction(block.text()));
    }

    /** A label may name its subject ("Areas for improvement: leadership") and then it is the area where none is known. */
    private static @Nullable String topic(Extent extent) {
        String rest = extent.label().rest();
        boolean subject = !rest.isEmpty() && !Demands.isAsking(rest) && Words.count(rest) <= 10;
        return subject && (extent.area() == null || extent.label().plural()) ? rest : extent.area();
    }

    private boolean isInlineItem() {
        return !extent.label().rest().isEmpty()
                && (Demands.isAsking(extent.label().rest())
                        || extent.start() == extent.end()
                        || (!extent.label().plural()
                                && Words.count(extent.label().rest()) > LONGEST_SUBJECT_IN_WORDS));
    }

    private int inline() {
        Block place = outline.block(extent.start() - 1);
        int end = extent.start();
        StringBuilder text = new StringBuilder(extent.label().rest());
        while (end < extent.end() && !outline.block(end).isTitleLike()) {
            text.append('\n').append(outline.block(end).text());
            end++;
        }
        findings.add(kind, area, Titles.ofSentence(extent.label().rest()), text.toString(), extent.source(place));
        return end;
    }

    private boolean saysNone() {
        return extent.start() < extent.end() && Demands.saysNone(outline.block(extent.start()));
    }

    private int listed(int start) {
        int at = start;
        while (at < extent.end()) {
            Block block = outline.block(at);
            if (block.isItem()) {
                at = list(at);
            } else if (opensList(at, at == start)) {
                if (LeadIns.carriesOver(block.text())) {
                    findings.warn(
                            "What follows \"" + Titles.trimmed(block.text())
                                    + "\" is carried over from an earlier report.",
                            extent.source(block));
                }
                boolean one = !extent.label().plural() && !kind.isPractice() && findings.size() == before;
                if (one || LeadIns.listsParts(block.text())) {
                    at = wholeList(at);
                } else {
                    at++;
                }
            } else {
                boolean another = at > start && extent.label().plural() && extent.closed() && isAnotherTitle(block, at);
                return another && Demands.fallsShort(block.text()) && block.isTitleLike() ? titled(at) : at;
            }
        }
        return at;
    }

    /** After the first list, only a line that asks or carries over leads to more; others lead to lists of other things. */
    private boolean opensList(int at, boolean first) {
        Block block = outline.block(at);
        boolean beforeItems = at + 1 < extent.end() && outline.block(at + 1).isItem();
        boolean asks = block.endsWithColon() && (first || LeadIns.asks(block.text()));
        return beforeItems && (asks || LeadIns.carriesOver(block.text()));
    }

    /** Numbered items may be titles with paragraphs of their own under them. */
    private int list(int at) {
        int end = ListItems.end(outline, at, extent.end());
        boolean titles = end - at == 1
                && Character.isDigit(outline.block(at).marker().charAt(0))
                && end < extent.end()
                && !opensList(end, false)
                && outline.block(end).endsSentence();
        if (titles) {
            int body = end;
            while (body < extent.end()
                    && !isNumbered(outline.block(body))
                    && !outline.block(body).isTitleLike()) {
                body++;
            }
            add(at, body);
            return body;
        }
        for (ListItems.Entry entry : ListItems.from(outline, at, end)) {
            findings.add(kind, area, Titles.ofSentence(entry.text()), entry.text(), extent.source(entry.block()));
        }
        return end;
    }

    private static boolean isNumbered(Block block) {
        return block.isItem() && Character.isDigit(block.marker().charAt(0));
    }

    /** A list of the parts of one thing is one item, with the line that leads to it. */
    private int wholeList(int at) {
        int end = ListItems.end(outline, at + 1, extent.end());
        add(at, end);
        return end;
    }

    private int titled(int start) {
        int head = start;
        int at = start + 1;
        Block title = outline.block(start);
        while (at < extent.end()) {
            Block block = outline.block(at);
            if (title.isHeading() && block.isHeading() && block.level() < title.level()) {
                break;
            }
            if (endsBody(title, block, at, head)) {
                if (!isAnotherTitle(block, at)) {
                    break;
                }
                add(head, at);
                head = at;
            }
            at++;
        }
        add(head, at);
        return at;
    }

    /** Whether a block can be a title after some paragraphs: as the first was, marked by the format or by being no sentence. */
    private boolean endsBody(Block title, Block block, int at, int head) {
        if (at == head + 1 && !title.isHeading()) {
            return Demands.isOneDemand(title.text()) && block.isTitleLike() && Demands.isOneDemand(block.text());
        }
        if (title.isHeading()) {
            return block.isHeading() && at > head + 1;
        }
        if (isSubject(head) && isSubject(at)) {
            return true;
        }
        return block.isHeading() || (block.isTitleLike() && Words.count(block.text()) >= SHORTEST_TITLE_IN_WORDS);
    }

    /** A title of any length over a paragraph that says whose duty it is. */
    private boolean isSubject(int at) {
        return at + 1 < extent.end()
                && outline.block(at).isTitleLike()
                && !outline.block(at).isItem()
                && !outline.block(at + 1).isTitleLike()
                && Demands.isOneDemand(outline.block(at + 1).text());
    }

    private boolean isAnotherTitle(Block block, int at) {
        if (extent.label().plural() && isSubject(at)) {
            return true;
        }
        boolean practice = kind.isPractice();
        boolean followed = at + 1 < extent.end() && !outline.block(at + 1).isRow();
        if (practice) {
            return extent.closed() && followed;
        }
        boolean fallsShort = Demands.fallsShort(block.text());
        return extent.label().plural() && (extent.closed() ? followed || fallsShort : fallsShort);
    }

    private int sentences(int start) {
        int head = start;
        int at = start + 1;
        while (at < extent.end() && !outline.block(at).isTitleLike()) {
            if (extent.label().plural() && resembles(outline.block(head), at)) {
                add(head, at);
                head = at;
            }
            at++;
        }
        add(head, at);
        return at;
    }

    /** Whether a paragraph opens the next item as the first opened the list: by a demand, or by what falls short. */
    private boolean resembles(Block head, int at) {
        Block block = outline.block(at);
        if (block.isItem() || block.isRow()) {
            return false;
        }
        boolean explained = at + 1 < extent.end() && !outline.block(at + 1).isItem();
        return Demands.isOneDemand(head.text())
                ? Demands.isOneDemand(block.text())
                : Demands.isShortcoming(head.text()) && Demands.isShortcoming(block.text()) && explained;
    }

    private void add(int head, int end) {
        StringBuilder text = new StringBuilder(outline.block(head).text());
        for (int i = head + 1; i < end; i++) {
            text.append('\n').append(outline.block(i).text());
        }
        Block title = outline.block(head);
        String name = title.isTitleLike() ? Titles.trimmed(title.text()) : Titles.ofSentence(title.text());
        findings.add(kind, area, name, text.toString(), extent.source(title));
    }
}
