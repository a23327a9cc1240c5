package org.plumbline.reportreader;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Source;

/** Pass seven: walks the outline and hands each label, with what it covers, to the reader of its kind. */
final class Boxes {

    private static final Pattern RECOMMENDS =
            Pattern.compile("(?:[Ww]e|HMIC(?:FRS)?|I) (?:therefore |now |also )?recommend(?:s|ed)?\\b");

    private final Outline outline;
    private final Findings findings;
    private final CauseReading causes;
    private final RecommendationReading recommendations;
    private final LetterReading letters;
    private final boolean letter;
    private @Nullable String openCause;
    private @Nullable Label openLabel;
    private @Nullable String heading;

    private Boxes(Outline outline, Findings findings) {
        this.outline = outline;
        this.findings = findings;
        this.recommendations = new RecommendationReading(outline, findings);
        this.letters = new LetterReading(outline, findings);
        this.letter = LetterReading.isLetter(outline);
        this.causes = new CauseReading(outline, findings, recommendations);
    }

    static void read(Outline outline, Findings findings) {
        new Boxes(outline, findings).walk();
    }

    private void walk() {
        int at = 0;
        while (at < outline.size()) {
            switch (outline.role(at)) {
                case AREA -> {
                    heading = outline.block(at).text();
                    if (!letter) {
                        close();
                    }
                    at++;
                }
                case CLOSING -> {
                    heading = outline.block(at).text();
                    warnOfUnplaced(outline.block(at));
                    if (!letter && !Headings.standsWithinCause(outline.block(at).key())) {
                        close();
                    }
                    at++;
                }
                case LABEL -> at = box(at);
                case GRADE -> at++;
                case TEXT -> at = text(at);
            }
        }
    }

    private void warnOfUnplaced(Block block) {
        boolean speaks = Headings.speaksOfFindings(block.key()) && !Headings.repeats(block.key());
        if (block.text().length() < 110 && (speaks || Headings.isUnplaced(block.key()))) {
            findings.warn(
                    "What stands under \"" + block.text() + "\" was not read as findings of this report.",
                    new Source(block.first().page(), block.first().line(), block.text()));
        }
    }

    private void close() {
        openCause = null;
        openLabel = null;
    }

    private int box(int at) {
        Label label = outline.labelAt(at);
        if (label == null) {
            return at + 1;
        }
        findings.beginBox();
        heading = outline.block(at).text();
        Extent extent = Extent.after(outline, at, label);
        return switch (label.kind()) {
            case AREA_FOR_IMPROVEMENT, INNOVATIVE_PRACTICE, PROMISING_PRACTICE -> {
                close();
                yield new ItemReading(outline, findings, extent).read();
            }
            case CAUSE_OF_CONCERN -> {
                CauseReading.Read read = causes.read(extent, at);
                openCause = read.cause();
                openLabel = label;
                yield read.next();
            }
            case RECOMMENDATION -> recommended(extent, at);
        };
    }

    /** After the recommendations of one cause, a plural "Causes of concern" may go on with the next. */
    private int recommended(Extent extent, int at) {
        int rest = recommendations.read(extent, at, openCause);
        Label label = openLabel;
        if (label == null || rest >= extent.end() || label.kind() != FindingKind.CAUSE_OF_CONCERN) {
            return rest;
        }
        boolean anotherFollows = isLabel(extent.end(), FindingKind.RECOMMENDATION);
        boolean titled = outline.block(rest).isTitleLike();
        if ((label.plural() && (titled || anotherFollows)) || (anotherFollows && titled)) {
            Extent going = new Extent(label, headingOfCauses(at), extent.area(), rest, extent.end(), extent.closed());
            CauseReading.Read read = causes.read(going, rest);
            openCause = read.cause();
            return read.next();
        }
        return rest;
    }

    private boolean isLabel(int at, FindingKind kind) {
        Label label = at < outline.size() ? outline.labelAt(at) : null;
        return label != null && label.kind() == kind;
    }

    private String headingOfCauses(int at) {
        for (int i = at; i >= 0; i--) {
            if (isLabel(i, FindingKind.CAUSE_OF_CONCERN)) {
                return outline.block(i).text();
            }
        }
        return outline.block(at).text();
    }

    /** Text outside any label: a list that somebody should follow is not taken, and not dropped in silence either. */
    private int text(int at) {
        Block block = outline.block(at);
        if (block.isTitleLike()) {
            heading = block.text();
        }
        if (letter) {
            String cause = letters.cause(at, heading);
            openCause = cause == null ? openCause : cause;
        }
        boolean list = block.endsWithColon()
                && at + 1 < outline.size()
                && outline.block(at + 1).isItem();
        if (block.isItem() || block.isRow() || !LeadIns.asks(block.text())) {
            return at + 1;
        }
        return list ? list(at) : demand(at);
    }

    private int list(int at) {
        Block block = outline.block(at);
        int end = ListItems.end(outline, at + 1, outline.size());
        boolean recommends = recommends(block);
        String cause = openCause;
        if ((cause != null || (letter && recommends)) && !LeadIns.listsParts(block.text())) {
            recommendations.list(outline.area(at), block, at + 1, end, cause, letter ? heading : headingOfCauses(at));
        } else if (recommends) {
            findings.warn(
                    "A list that begins \"" + Titles.trimmed(tail(block.text()))
                            + "\" stands outside any heading for recommendations and was not read as any.",
                    new Source(block.first().page(), block.first().line(), heading));
        }
        return end;
    }

    private boolean recommends(Block block) {
        return Deadlines.ofLeadIn(block.text(), findings.published()) != null
                || block.text().contains("recommend")
                || block.text().contains("said that the ");
    }

    /** In a letter a sentence alone may recommend. */
    private int demand(int at) {
        Block block = outline.block(at);
        if (letter && RECOMMENDS.matcher(block.text()).find()) {
            Source source = new Source(block.first().page(), block.first().line(), heading);
            findings.recommend(
                    outline.area(at),
                    block.text(),
                    openCause,
                    Deadlines.ofRecommendation(block.text(), findings.published()),
                    source);
        }
        return at + 1;
    }

    private static String tail(String text) {
        return text.length() <= 90 ? text : "… " + text.substring(text.length() - 88);
    }
}
