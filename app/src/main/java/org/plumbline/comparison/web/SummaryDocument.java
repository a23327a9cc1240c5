package org.plumbline.comparison.web;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.comparison.Signal;
import org.plumbline.documents.Block;
import org.plumbline.documents.Document;
import org.plumbline.documents.Imprint;
import org.plumbline.documents.Table;
import org.plumbline.openfiles.Areas;
import org.plumbline.openfiles.Told;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;

/** The summary of one force as a document. */
final class SummaryDocument {
    private static final int LATE_LISTED = 10;

    private SummaryDocument() {}

    static Document of(ScanSummaryPage page, Vantage vantage) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(
                "As at " + Dates.words(vantage.asAt()) + ", as known on " + Dates.words(vantage.knownBy()) + "."));
        blocks.add(new Block.Heading(1, "What stands out"));
        blocks.add(Block.Paragraph.of(page.headline()));
        if (!page.signals().isEmpty()) {
            blocks.add(table(page.listed()));
        }
        blocks.add(new Block.Heading(1, "How sure that is"));
        blocks.add(Block.Paragraph.of(page.result().method()));
        blocks.add(new Block.Heading(1, "Which findings are open"));
        blocks.add(Block.Paragraph.of(page.findings()));
        blocks.add(new Block.Heading(1, "Which figures are late"));
        blocks.add(
                page.lateFigures().isEmpty()
                        ? Block.Paragraph.of("None.")
                        : Block.BulletList.of(
                                page.lateFigures().stream().limit(LATE_LISTED).toArray(String[]::new)));
        blocks.add(Block.Paragraph.of(Told.LICENCE));
        return new Document(
                page.title(),
                Imprint.of(
                        "Plumbline", "What a scan of measures says of " + Areas.name(page.area()), vantage.knownBy()),
                blocks);
    }

    private static Table table(List<Signal> signals) {
        return Table.of(
                "What stands out, the least likely to be chance first",
                List.of(
                        Table.Column.words("Measure", 3),
                        Table.Column.words("What", 4),
                        Table.Column.words("Since", 2),
                        Table.Column.words("Chance", 1)),
                signals.stream()
                        .map(one -> Table.Row.of(
                                ScanPage.measure(one),
                                one.kind().words() + ": " + one.words(),
                                one.since().isEmpty() ? "one time only" : one.since(),
                                one.chance()))
                        .toList());
    }
}
