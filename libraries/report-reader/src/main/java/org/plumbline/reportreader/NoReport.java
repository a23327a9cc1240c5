package org.plumbline.reportreader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Source;
import org.plumbline.reportreader.InspectionReport.Warning;

/** The answer for a document that holds no inspection report: nothing read, and what looked like findings pointed at. */
final class NoReport {

    private static final int MOST_POINTED_AT = 50;

    private NoReport() {}

    static InspectionReport of(List<Block> blocks, @Nullable LocalDate published) {
        List<Warning> warnings = new ArrayList<>();
        warnings.add(new Warning(
                blocks.isEmpty()
                        ? "The document holds no text."
                        : "No inspection report was found in this document; nothing was read as a finding.",
                null));
        for (Block block : blocks) {
            Label label = block.label();
            if (label != null && label.kind() != FindingKind.RECOMMENDATION && warnings.size() < MOST_POINTED_AT) {
                warnings.add(new Warning(
                        "\"" + block.text() + "\" stands in a paper that is no inspection report and was not read.",
                        new Source(block.first().page(), block.first().line(), null)));
            }
        }
        return new InspectionReport(null, null, published, null, List.of(), List.of(), List.of(), List.of(), warnings);
    }
}
