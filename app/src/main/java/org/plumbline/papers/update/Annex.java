package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.Block;
import org.plumbline.documents.Table;
import org.plumbline.documents.Text;
import org.plumbline.web.Dates;

/** Each figure of a paper with where it comes from and how old it is on the day of the meeting. */
final class Annex {
    private static final int DOCUMENTS = 2;

    private Annex() {}

    static List<Block> blocks(List<Figure> figures, LocalDate asAt) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(1, "Annex: where each figure comes from"));
        if (figures.isEmpty()) {
            blocks.add(Block.Paragraph.of("The paper holds no figure."));
            return blocks;
        }
        blocks.add(
                Block.Paragraph.of("Entries are numbered by their places in the record. Age is counted in days from the"
                        + " latest of a figure’s entries to the meeting on " + Dates.words(asAt) + "."));
        blocks.add(Table.of(
                "Figures, their entries, documents and age",
                List.of(
                        Table.Column.words("No.", 3),
                        Table.Column.words("What it is", 9),
                        Table.Column.number("Value", 4),
                        Table.Column.words("Entries", 9),
                        Table.Column.words("Document", 8),
                        Table.Column.words("Date", 6),
                        Table.Column.number("Age", 3)),
                figures.stream().map(figure -> row(figure, asAt)).toList()));
        return blocks;
    }

    private static Table.Row row(Figure figure, LocalDate asAt) {
        LocalDate date = figure.date();
        Long age = figure.age(asAt);
        return Table.Row.of(
                Table.Cell.of(new Text.Anchor(figure.anchor(), Integer.toString(figure.number()))),
                Table.Cell.of(figure.what()),
                Table.Cell.of(Numbers.words(figure.value())),
                sources(figure),
                Table.Cell.of(documents(figure)),
                Table.Cell.of(date == null ? "" : Dates.words(date)),
                Table.Cell.of(age == null ? "" : Numbers.words(age)));
    }

    private static Table.Cell sources(Figure figure) {
        if (!figure.sumOf().isEmpty()) {
            Line sum = Line.of("the sum of ");
            for (int i = 0; i < figure.sumOf().size(); i++) {
                sum.say(i == 0 ? "" : " + ")
                        .link(
                                "[" + figure.sumOf().get(i) + "]",
                                "#figure-" + figure.sumOf().get(i));
            }
            return sum.cell();
        }
        return figure.entries().isEmpty() ? Table.Cell.of("none recorded") : entries(figure.entries());
    }

    /** Three or more places in a row are written as a run, 12 to 55. */
    private static Table.Cell entries(List<Long> entries) {
        Line line = new Line();
        int at = 0;
        while (at < entries.size()) {
            int end = at;
            while (end + 1 < entries.size() && entries.get(end + 1) == entries.get(end) + 1) {
                end++;
            }
            if (end - at < 2) {
                end = at;
            } else {
                link(line, entries.get(at), "");
                line.say(" to ");
            }
            at = end + 1;
            boolean last = at == entries.size();
            link(line, entries.get(end), last ? "" : ",");
            line.say(last ? "" : " ");
        }
        return line.cell();
    }

    /** The comma belongs to the link's words, so that no line begins with it. */
    private static void link(Line line, long entry, String comma) {
        line.link(entry + comma, "/record/" + entry);
    }

    private static String documents(Figure figure) {
        int more = figure.documents().size() - DOCUMENTS;
        String first =
                String.join("; ", figure.documents().stream().limit(DOCUMENTS).toList());
        return more <= 0 ? first : first + "; and " + more + " more";
    }
}
