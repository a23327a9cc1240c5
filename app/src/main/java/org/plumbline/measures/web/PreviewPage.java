package org.plumbline.measures.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.Table;
import org.plumbline.measures.intake.FigureIntake;
import org.plumbline.measures.intake.Judged;
import org.plumbline.measures.intake.Preview;
import org.plumbline.measures.reading.FigureWords;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * What would come of taking a file in.
 *
 * @param measures names of measures that would be new
 * @param wrong rows that are not simply accepted, as many as are shown
 */
public record PreviewPage(
        String id,
        String name,
        long accepted,
        long doubtful,
        long refused,
        long there,
        List<String> notes,
        List<String> measures,
        List<Judged> wrong,
        List<Judged> right,
        List<FormControl<?>> controls)
        implements Page {
    private static final int SHOWN = 100;
    private static final int FEW = 10;

    static PreviewPage of(FigureIntake.Offer offer, Preview preview, List<FormControl<?>> controls) {
        return new PreviewPage(
                offer.id(),
                offer.name(),
                preview.count(Judged.Verdict.ACCEPTED),
                preview.count(Judged.Verdict.DOUBTFUL),
                preview.count(Judged.Verdict.REFUSED),
                preview.count(Judged.Verdict.THERE),
                preview.notes(),
                preview.defined().values().stream()
                        .map(definition -> definition.name() + " (" + FigureWords.unit(definition.unit()) + ", "
                                + definition.source().words() + ")")
                        .sorted()
                        .toList(),
                Stream.concat(preview.of(Judged.Verdict.REFUSED).stream(), preview.of(Judged.Verdict.DOUBTFUL).stream())
                        .limit(SHOWN)
                        .toList(),
                preview.of(Judged.Verdict.ACCEPTED).stream().limit(FEW).toList(),
                controls);
    }

    @Override
    public String title() {
        return "What would come of " + name;
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public String counts() {
        return "%,d rows: %,d accepted, %,d doubtful, %,d refused, %,d in the record already."
                .formatted(accepted + doubtful + refused + there, accepted, doubtful, refused, there);
    }

    /** Whether there is anything to take in. */
    public boolean takes() {
        return accepted + doubtful > 0;
    }

    /** How many of the rows that are not simply accepted are shown. */
    public String shown() {
        return doubtful + refused > SHOWN ? "The first " + SHOWN + " of them; the file has all." : "All of them.";
    }

    public Table wrongTable() {
        return Table.of(
                        "Rows that are not simply accepted",
                        List.of(
                                Column.numeric("Line"),
                                Column.of("Verdict"),
                                Column.of("Measure"),
                                Column.of("Stated"),
                                Column.of("Why")),
                        wrong.stream()
                                .map(row -> List.of(
                                        Cell.of("%,d".formatted(row.line())),
                                        Cell.of(row.verdict().words()),
                                        Cell.of(row.measure()),
                                        Cell.of(row.stated()),
                                        Cell.of(String.join(" ", row.reasons()))))
                                .toList())
                .withHiddenCaption()
                .asDense();
    }

    public Table rightTable() {
        return Table.of(
                        "Rows that are accepted",
                        List.of(
                                Column.numeric("Line"),
                                Column.of("Measure"),
                                Column.of("When"),
                                Column.of("Figure"),
                                Column.of("Who says it")),
                        right.stream()
                                .map(row -> List.of(
                                        Cell.of("%,d".formatted(row.line())),
                                        Cell.of(row.measure()),
                                        Cell.of(FigureWords.when(row.figure().orElseThrow())),
                                        Cell.of(FigureWords.of(row.figure().orElseThrow())),
                                        Cell.of(row.figure().orElseThrow().statedBy())))
                                .toList())
                .withHiddenCaption()
                .asDense();
    }

    public String action() {
        return "/measures/imports/" + id + "/taking";
    }
}
