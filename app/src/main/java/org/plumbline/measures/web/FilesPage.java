package org.plumbline.measures.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.measures.Batch;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * What was taken in, the last first.
 *
 * @param ours the ids of those that the visitor may withdraw
 */
public record FilesPage(List<Batch> batches, Set<String> ours) implements Page {
    private static final int SHOWN = 200;

    @Override
    public String title() {
        return "Figures that were taken in";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public String count() {
        int figures =
                batches.stream().mapToInt(batch -> batch.stated().figures()).sum();
        return batches.isEmpty()
                ? "No figures were taken in that you may see."
                : "%,d figures in %,d parts.".formatted(figures, batches.size());
    }

    public Table table(Frame frame) {
        return Table.of(
                        title(),
                        List.of(
                                Column.of("Recorded"),
                                Column.of("Document"),
                                Column.numeric("Figures"),
                                Column.of("File"),
                                Column.of("Standing"),
                                Column.of("Withdraw")),
                        batches.stream()
                                .limit(SHOWN)
                                .map(batch -> List.of(
                                        Cell.of(Link.of(
                                                Dates.words(batch.recordedAt()),
                                                frame.href("/record/" + batch.entry()))),
                                        Cell.of(batch.document()),
                                        Cell.of("%,d".formatted(batch.stated().figures())),
                                        Cell.of(file(batch)),
                                        Cell.of(batch.withdrawn()
                                                .map(because -> "withdrawn: " + because)
                                                .orElse("counts")),
                                        withdrawal(batch, frame)))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    private Cell withdrawal(Batch batch, Frame frame) {
        return frame.editable()
                        && ours.contains(batch.id())
                        && batch.withdrawn().isEmpty()
                ? Cell.of(Link.of("Withdraw", "/measures/files/" + batch.id() + "/withdrawal")
                        .withHidden(batch.document() + ", " + Dates.words(batch.recordedAt())))
                : Cell.of("");
    }

    private static String file(Batch batch) {
        return batch.stated().originName().isEmpty()
                ? "typed"
                : batch.stated().originName() + ", "
                        + "%,d rows".formatted(batch.stated().originRows());
    }
}
