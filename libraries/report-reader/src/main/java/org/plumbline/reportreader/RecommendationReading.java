package org.plumbline.reportreader;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Due;
import org.plumbline.reportreader.InspectionReport.Source;

/**
 * Reads recommendations: one for each item of a list that a line leads to ("Within six months, the force should:"), with
 * that line's deadline; one for each paragraph that itself says what should be done; one for each number where the report
 * numbers them.
 */
final class RecommendationReading {

    private final Outline outline;
    private final Findings findings;

    RecommendationReading(Outline outline, Findings findings) {
        this.outline = outline;
        this.findings = findings;
    }

    /** Whether recommendations begin at a block without a label: a line that asks, and a list. */
    boolean begins(int at, int end) {
        Block block = outline.block(at);
        if (block.isItem() || block.isRow()) {
            return false;
        }
        if (LeadIns.inlineList(block.text()) > 0) {
            return true;
        }
        boolean list = at + 1 < end && outline.block(at + 1).isItem();
        if (list && (block.endsWithColon() || Deadlines.isAlone(block.text()))) {
            return (LeadIns.asks(block.text()) && !LeadIns.listsParts(block.text())) || Deadlines.isAlone(block.text());
        }
        String lower = block.text().toLowerCase(Locale.ROOT);
        return !block.isTitleLike()
                && (lower.contains("hmic recommends that")
                        || lower.contains("hmicfrs recommends that")
                        || lower.startsWith("we recommend that")
                        || lower.startsWith("we therefore recommend that"));
    }

    /** Reads one line that asks and its list within a cause of concern, and answers the block after them. */
    int one(Extent extent, int at, String cause) {
        Reading reading = new Reading(extent, cause);
        int next = reading.step(at);
        while (next < extent.end() && outline.block(next).isItem()) {
            next = reading.step(next);
        }
        return next;
    }

    /** Reads all that a label covers and answers the first block that belongs to none of it. */
    int read(Extent extent, int place, @Nullable String cause) {
        int before = findings.size();
        Reading reading = new Reading(extent, cause);
        int at = extent.start();
        if (!extent.label().rest().isEmpty()
                && (LeadIns.asks(extent.label().rest()) || extent.start() == extent.end())) {
            at = reading.inlineLabel(place);
        } else {
            reading.lead = Deadlines.ofLeadIn(extent.heading(), findings.published());
        }
        while (at < extent.end()) {
            int next = reading.step(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        if (findings.size() == before && !extent.goesOnUnder(outline)) {
            findings.warn(
                    "\"" + extent.heading() + "\" stands here with nothing under it that could be read.",
                    extent.source(outline.block(place)));
        }
        return at;
    }

    /**
     * Reads the items of one list, with the deadline of the line that leads to it; where that line tells of an earlier
     * report and its day of publication, the deadline runs from then.
     */
    void list(@Nullable String area, Block lead, int start, int end, @Nullable String cause, @Nullable String heading) {
        LocalDate told = Publication.told(lead.text());
        LocalDate from = told == null ? findings.published() : told;
        Due due = Deadlines.ofLeadIn(lead.text(), from);
        for (ListItems.Entry entry : ListItems.from(outline, start, end)) {
            Source source = new Source(
                    entry.block().first().page(), entry.block().first().line(), heading);
            Due own = Deadlines.ofRecommendation(entry.text(), from);
            findings.recommend(area, entry.text(), cause, own == null ? due : own, source);
        }
    }

    /** One label's worth of reading; it remembers the deadline of the last line that led to a list. */
    private final class Reading {

        private final Extent extent;
        private final @Nullable String cause;
        private final int before = findings.size();
        private @Nullable Due lead;
        private boolean led;
        private boolean alone;

        Reading(Extent extent, @Nullable String cause) {
            this.extent = extent;
            this.cause = cause;
        }

        int step(int at) {
            Block block = outline.block(at);
            boolean beforeItems = at + 1 < extent.end() && outline.block(at + 1).isItem();
            if (block.isItem()) {
                return items(at);
            }
            if (block.isRow() || block.isCaption()) {
                return at + 1;
            }
            if (Deadlines.isAlone(block.text())) {
                alone = true;
                return leadIn(block, at);
            }
            int inline = LeadIns.inlineList(block.text());
            if (inline > 0) {
                return inlineList(block, inline, at);
            }
            if (block.endsWithColon()) {
                return beforeItems || !isNumbered() ? colon(block, at, beforeItems) : at + 1;
            }
            if (isDemand(block) && (findings.size() == before || !isNumbered())) {
                lead = alone ? lead : null;
                add(block, block.text());
                return at + 1;
            }
            return findings.size() == before && !isNumberedDone(block) ? at + 1 : at;
        }

        private boolean isNumbered() {
            return extent.label().kind() == FindingKind.RECOMMENDATION
                    && !extent.label().number().isEmpty();
        }

        private boolean isNumberedDone(Block block) {
            return isNumbered() && block.isTitleLike() && findings.size() > before;
        }

        private int leadIn(Block block, int at) {
            lead = Deadlines.ofLeadIn(block.text(), findings.published());
            led = true;
            return at + 1;
        }

        private int colon(Block block, int at, boolean beforeItems) {
            if (!beforeItems) {
                return unmarked(block, at);
            }
            int end = ListItems.end(outline, at + 1, extent.end());
            boolean parts = LeadIns.listsParts(block.text());
            if ((parts && LeadIns.asks(block.text())) || (isNumbered() && findings.size() == before)) {
                whole(block, at, end);
                return end;
            }
            if (parts
                    || (findings.size() > before
                            && !LeadIns.asks(block.text())
                            && Deadlines.ofLeadIn(block.text(), null) == null)) {
                return end;
            }
            return leadIn(block, at);
        }

        /** A list of parts is one recommendation with the line that leads to it. */
        private void whole(Block block, int at, int end) {
            StringBuilder text = new StringBuilder(block.text());
            for (int i = at + 1; i < end; i++) {
                text.append('\n').append(outline.block(i).text());
            }
            add(block, text.toString());
            if (isNumbered() && end - at > 2) {
                findings.warn(
                        extent.heading() + " holds a list of " + (end - at - 1)
                                + " and was read as one recommendation.",
                        extent.source(block));
            }
        }

        /** A list that lost its markers: lines in lower case, or lines that end in a semicolon. */
        private int unmarked(Block block, int at) {
            int end = at + 1;
            while (end < extent.end()
                    && isUnmarkedItem(outline.block(end), end > at + 1 ? outline.block(end - 1) : block)) {
                end++;
            }
            leadIn(block, at);
            for (int i = at + 1; i < end; i++) {
                add(outline.block(i), outline.block(i).text());
            }
            return Math.max(end, at + 1);
        }

        private boolean isUnmarkedItem(Block block, Block previous) {
            if (block.isItem() || block.isRow() || block.endsWithColon() || block.isHeading()) {
                return false;
            }
            boolean afterItem = previous.text().endsWith(";") || previous.text().endsWith("; and");
            return Character.isLowerCase(block.text().charAt(0)) || block.text().endsWith(";") || afterItem;
        }

        private int items(int at) {
            int end = ListItems.end(outline, at, extent.end());
            for (ListItems.Entry entry : ListItems.from(outline, at, end)) {
                add(entry.block(), entry.text());
            }
            return end;
        }

        private int inlineList(Block block, int from, int at) {
            Due before = lead;
            lead = Deadlines.ofLeadIn(block.text().substring(0, from), findings.published());
            led = true;
            for (String part : LeadIns.inlineParts(block.text().substring(from))) {
                add(block, part);
            }
            lead = before;
            return at + 1;
        }

        int inlineLabel(int place) {
            Block block = outline.block(place);
            String rest = extent.label().rest();
            boolean list = rest.endsWith(":")
                    && extent.start() < extent.end()
                    && outline.block(extent.start()).isItem();
            if (!list) {
                add(block, rest);
                return extent.start();
            }
            lead = Deadlines.ofLeadIn(rest, findings.published());
            led = true;
            if (!isNumbered()) {
                return extent.start();
            }
            int end = ListItems.end(outline, extent.start(), extent.end());
            StringBuilder text = new StringBuilder(rest);
            for (int i = extent.start(); i < end; i++) {
                text.append('\n').append(outline.block(i).text());
            }
            add(block, text.toString());
            return end;
        }

        private boolean isDemand(Block block) {
            String first = Words.sentences(block.text()).stream().findFirst().orElse("");
            boolean asks = LeadIns.asks(first) && (findings.size() == before || isDirect(first));
            return asks
                    && !block.isHeading()
                    && (!block.isTitleLike() || isNumbered() || led || findings.size() == before);
        }

        /** After other recommendations a sentence must say early whose duty it is, or give a deadline. */
        private boolean isDirect(String sentence) {
            int modal = sentence.indexOf(" should ");
            return (modal > 0 && modal < 80 && !sentence.startsWith("We ") && !sentence.startsWith("You "))
                    || Deadlines.ofRecommendation(sentence, null) != null;
        }

        private void add(Block place, String text) {
            Due own = Deadlines.ofRecommendation(text, findings.published());
            findings.recommend(extent.area(), text, cause, own == null ? lead : own, extent.source(place));
        }
    }
}
