package org.plumbline.openfiles.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Table;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.reading.FigureWords;
import org.plumbline.openfiles.Areas;
import org.plumbline.openfiles.Changes;
import org.plumbline.openfiles.Told;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** What would come of taking published files in. */
public record OfferPage(String id, Told told, Changes changes) implements Page {
    private static final int FEW = 20;
    private static final int FILES = 100;

    @Override
    public String title() {
        return told.name();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    /** {@code 1,204 rows were read: 1,200 used, 4 refused. 36 figures: 12 new, 2 revised, 22 unchanged, none withdrawn.} */
    public String counts() {
        return "%,d rows were read: %,d used, %s refused. %,d figures: %s new, %s revised, %s unchanged, %s withdrawn."
                .formatted(
                        told.rows(),
                        told.used(),
                        number(told.rejected()),
                        told.figures().size(),
                        number(changes.fresh().size()),
                        number(changes.revised().size()),
                        number(changes.same()),
                        number(changes.withdrawn().size()));
    }

    private static String number(long number) {
        return number == 0 ? "none" : "%,d".formatted(number);
    }

    public boolean takes() {
        return !changes.none();
    }

    public String action() {
        return "/open-data/imports/" + id + "/taking";
    }

    public String rejectsHref() {
        return "/open-data/imports/" + id + "/rejected-rows.csv";
    }

    public Table files() {
        return Table.of(
                        "The files",
                        List.of(
                                Column.of("File"),
                                Column.of("What it is"),
                                Column.numeric("Rows"),
                                Column.numeric("Used"),
                                Column.numeric("Refused")),
                        told.files().stream()
                                .limit(FILES)
                                .map(file -> List.of(
                                        Cell.of(file.name()),
                                        Cell.of(file.refused().isEmpty() ? file.kind() : "refused: " + file.refused()),
                                        Cell.of("%,d".formatted(file.rows())),
                                        Cell.of("%,d".formatted(file.used())),
                                        Cell.of("%,d".formatted(file.rejected()))))
                                .toList())
                .withRowHeaders()
                .asDense();
    }

    /** The largest revisions. */
    public Table revisions() {
        return Table.of(
                        "What is told otherwise than before"
                                + (changes.revised().size() > FEW ? ", the first " + FEW : ""),
                        List.of(
                                Column.of("Measure"),
                                Column.of("Of whom"),
                                Column.of("When"),
                                Column.of("Was"),
                                Column.of("Is")),
                        changes.revised().stream()
                                .sorted(Comparator.comparingInt(one -> one.is().line()))
                                .limit(FEW)
                                .map(one -> List.of(
                                        Cell.of(one.is().measure()),
                                        Cell.of(whom(one.is())),
                                        Cell.of(FigureWords.when(one.is())),
                                        Cell.of(FigureWords.of(one.was())),
                                        Cell.of(FigureWords.of(one.is()))))
                                .toList())
                .withRowHeaders()
                .asDense();
    }

    public Table withdrawals() {
        return Table.of(
                        "What is no longer told" + (changes.withdrawn().size() > FEW ? ", the first " + FEW : ""),
                        List.of(Column.of("Measure"), Column.of("Of whom"), Column.of("When"), Column.of("Was")),
                        changes.withdrawn().stream()
                                .limit(FEW)
                                .map(one -> List.of(
                                        Cell.of(one.measure()),
                                        Cell.of(whom(one)),
                                        Cell.of(FigureWords.when(one)),
                                        Cell.of(FigureWords.of(one))))
                                .toList())
                .withRowHeaders()
                .asDense();
    }

    private static String whom(StatedFigure figure) {
        return Areas.name(figure.area()) + (figure.group().isEmpty() ? "" : ", " + figure.group());
    }
}
