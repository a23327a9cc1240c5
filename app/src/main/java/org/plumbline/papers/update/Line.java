package org.plumbline.papers.update;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.Block;
import org.plumbline.documents.Table;
import org.plumbline.documents.Text;

/** A sentence or two in the making: words, and figures that lead to their places in the annex. */
final class Line {
    private final List<Text> runs = new ArrayList<>();

    static Line of(String words) {
        return new Line().say(words);
    }

    Line say(String words) {
        if (!words.isEmpty()) {
            runs.add(Text.plain(words));
        }
        return this;
    }

    Line strongly(String words) {
        runs.add(Text.strong(words));
        return this;
    }

    /** A figure with its number in the annex behind it. */
    Line figure(Figure figure) {
        return figure(figure, Numbers.words(figure.value()));
    }

    /** A figure with its sign, as a change. */
    Line change(Figure figure) {
        return figure(figure, Numbers.change(figure.value()));
    }

    private Line figure(Figure figure, String shown) {
        runs.add(new Text.Figure(shown, "#" + figure.anchor()));
        runs.add(new Text.Note("\u00a0[" + figure.number() + "]"));
        return this;
    }

    Line link(String words, String href) {
        runs.add(new Text.Link(words, href));
        return this;
    }

    List<Text> runs() {
        return List.copyOf(runs);
    }

    Block.Paragraph paragraph() {
        return new Block.Paragraph(runs());
    }

    Block.Item item() {
        return new Block.Item(runs(), List.of());
    }

    Table.Cell cell() {
        return new Table.Cell(runs());
    }

    /** A figure by itself in a table; its number stands in the table's last column. */
    static Table.Cell cell(Figure figure) {
        return Table.Cell.of(new Text.Figure(Numbers.words(figure.value()), "#" + figure.anchor()));
    }

    /** A change by itself in a table. */
    static Table.Cell changeCell(Figure figure) {
        return Table.Cell.of(new Text.Figure(Numbers.change(figure.value()), "#" + figure.anchor()));
    }

    /** The numbers of a row's figures, as its last cell. */
    static Table.Cell numbers(Figure... figures) {
        Line line = new Line();
        for (Figure figure : figures) {
            if (!line.runs.isEmpty()) {
                line.say(", ");
            }
            line.link(Integer.toString(figure.number()), "#" + figure.anchor());
        }
        return line.cell();
    }
}
