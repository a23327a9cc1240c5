package org.plumbline.reportreader;

import org.jspecify.annotations.Nullable;

/** Reads a cause of concern: its lead line, the paragraphs that explain it, and any recommendations that follow unlabelled. */
final class CauseReading {

    /** The last cause read, and the block after it. */
    record Read(@Nullable String cause, int next) {}

    private final Outline outline;
    private final Findings findings;
    private final RecommendationReading recommendations;

    CauseReading(Outline outline, Findings findings, RecommendationReading recommendations) {
        this.outline = outline;
        this.findings = findings;
        this.recommendations = recommendations;
    }

    /** Reads the causes in the extent; the place is the block that a warning points at. */
    Read read(Extent extent, int place) {
        if (extent.label().doubtful()) {
            findings.warn(
                    "\"" + extent.heading() + "\" was read as a cause of concern.",
                    extent.source(outline.block(place)));
        }
        if (Definitions.begins(outline, extent)) {
            return new Read(null, extent.end());
        }
        if (extent.goesOnUnder(outline) && Definitions.opensLetter(outline, extent)) {
            findings.warn(
                    "What stands under \"" + extent.heading()
                            + "\" was read as an introduction to the causes of concern below.",
                    extent.source(outline.block(place)));
            return new Read(null, extent.end());
        }
        String cause = null;
        int at = extent.start();
        if (at + 1 < extent.end()
                && Definitions.isIntroduction(outline.block(at).text())) {
            at++;
        }
        boolean inline = place == extent.start() - 1 && !extent.label().rest().isEmpty();
        while (at < extent.end() || inline) {
            if (cause != null && !opensAnother(extent, at)) {
                at = furtherOn(extent, at, cause);
                break;
            }
            int end = endOfCause(extent, at, inline);
            if (end == at && !inline) {
                break;
            }
            cause = add(extent, place, at, end, inline);
            boolean asksAtOnce = !inline && recommendations.begins(at, extent.end());
            inline = false;
            at = unlabelled(extent, asksAtOnce ? at : end, cause);
        }
        if (cause == null && !extent.goesOnUnder(outline)) {
            findings.warn(
                    "\"" + extent.heading() + "\" stands here with nothing under it that could be read.",
                    extent.source(outline.block(place)));
        }
        return new Read(cause, at);
    }

    /** A cause ends at its recommendations, or, where one label covers several, at the title of the next. */
    private int endOfCause(Extent extent, int start, boolean inline) {
        if (!inline && start < extent.end() && recommendations.begins(start, extent.end())) {
            return start + 1;
        }
        boolean titled = start < extent.end() && outline.block(start).isTitleLike();
        int paragraphs = 0;
        int at = start;
        while (at < extent.end()) {
            Block block = outline.block(at);
            if (recommendations.begins(at, extent.end()) && (at > start || inline)) {
                return at;
            }
            boolean nextTitle = extent.label().plural()
                    && titled
                    && at > start
                    && paragraphs > 0
                    && block.isTitleLike()
                    && Words.count(block.text()) >= 4
                    && sameLook(outline.block(start), block);
            boolean nextItem = extent.label().plural()
                    && block.isItem()
                    && at > start
                    && outline.block(start).isItem();
            if (nextTitle || nextItem) {
                return at;
            }
            if (!block.isTitleLike()) {
                paragraphs++;
            }
            at++;
        }
        return at;
    }

    private static boolean sameLook(Block one, Block other) {
        return one.look() == other.look() && one.level() == other.level();
    }

    private String add(Extent extent, int place, int start, int end, boolean inline) {
        StringBuilder text = new StringBuilder(inline ? extent.label().rest() : "");
        for (int i = start; i < end; i++) {
            text.append(text.isEmpty() ? "" : "\n").append(outline.block(i).text());
        }
        Block head = inline ? outline.block(place) : outline.block(start);
        String title = inline
                ? Titles.ofSentence(extent.label().rest())
                : head.isTitleLike() ? Titles.trimmed(head.text()) : Titles.ofSentence(head.text());
        return findings.add(FindingKind.CAUSE_OF_CONCERN, extent.area(), title, text.toString(), extent.source(head));
    }

    /** After recommendations one label may go on with another cause: where it is plural and more recommendations follow. */
    private boolean opensAnother(Extent extent, int at) {
        if (!extent.label().plural()) {
            return false;
        }
        for (int i = at + 1; i < extent.end(); i++) {
            if (recommendations.begins(i, extent.end())) {
                return true;
            }
        }
        Label next = extent.end() < outline.size() ? outline.labelAt(extent.end()) : null;
        boolean moreFollow = next != null && next.kind() == FindingKind.RECOMMENDATION;
        return outline.block(at).isTitleLike() || outline.block(at).isItem() || moreFollow;
    }

    /** Further recommendations of the same cause, with text between them. */
    private int furtherOn(Extent extent, int start, String cause) {
        int last = start;
        int at = start;
        while (at < extent.end()) {
            int next = recommendations.begins(at, extent.end()) ? recommendations.one(extent, at, cause) : at + 1;
            last = next > at + 1 ? next : last;
            at = next;
        }
        return last;
    }

    private int unlabelled(Extent extent, int start, String cause) {
        int at = start;
        while (at < extent.end() && recommendations.begins(at, extent.end())) {
            at = recommendations.one(extent, at, cause);
        }
        return at;
    }
}
