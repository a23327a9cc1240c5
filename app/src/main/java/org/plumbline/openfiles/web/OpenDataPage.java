package org.plumbline.openfiles.web;

import gg.jte.html.HtmlContent;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.openfiles.OpenReading;
import org.plumbline.openfiles.OpenReadingFact;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** The published files that were taken in, the last first. */
public record OpenDataPage(List<OpenReading> readings) implements Page {
    public OpenDataPage {
        readings = List.copyOf(readings);
    }

    @Override
    public String title() {
        return "Open data";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public String count() {
        return switch (readings.size()) {
            case 0 -> "No published file was taken in as far as you may see.";
            case 1 -> "Published files were taken in once.";
            default -> "Published files were taken in %,d times.".formatted(readings.size());
        };
    }

    public Table table(Frame frame) {
        return Table.of(
                        "Published files that were taken in",
                        List.of(
                                Column.of("Recorded"),
                                Column.of("Files"),
                                Column.of("Rows"),
                                Column.of("Figures"),
                                Column.of("Lists")),
                        readings.stream().map(one -> cells(one, frame)).toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    private static List<Cell> cells(OpenReading one, Frame frame) {
        OpenReadingFact.TakenIn taken = one.taken();
        return List.of(
                Cell.of(Link.of(Dates.words(one.recordedAt()), frame.href("/record/" + one.entry()))),
                Cell.of(taken.name() + (taken.released().isEmpty() ? "" : ", release of " + taken.released())),
                Cell.of("%,d read, %,d used, %,d refused".formatted(taken.rows(), taken.used(), taken.rejected())),
                Cell.of(counts(taken.figures())),
                Cell.of(lists(one, frame)));
    }

    private static String counts(OpenReadingFact.Counts counts) {
        return "%,d new, %,d revised, %,d unchanged, %,d withdrawn"
                .formatted(counts.fresh(), counts.revised(), counts.same(), counts.withdrawn());
    }

    private static HtmlContent lists(OpenReading one, Frame frame) {
        String base = "/open-data/readings/" + one.id();
        Link files = Link.of("files", frame.href(base + "/files.csv"));
        Link rejects = Link.of("refused rows", frame.href(base + "/rejected-rows.csv"));
        return output -> {
            files.writeTo(output);
            if (one.taken().rejects() != null) {
                output.writeContent("<br>");
                rejects.writeTo(output);
            }
        };
    }
}
