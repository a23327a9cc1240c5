package org.plumbline.reportreader.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.reportreader.SourceLine.Style;

/** Paragraphs on their way to lines: those in a table's row wait until it is known whether the row is one line. */
final class WordBlocks {

    private final Lines lines;
    private final Deque<Row> rows = new ArrayDeque<>();
    private Style before = Style.BLANK;

    WordBlocks(Lines lines) {
        this.lines = lines;
    }

    private record Block(String text, Style style) {}

    /** The cells of a row that is being read, each with its paragraphs. */
    private record Row(List<List<Block>> cells) {
        boolean isOneLine() {
            return cells.size() > 1
                    && cells.stream().flatMap(List::stream).allMatch(block -> block.style == Style.PLAIN);
        }

        String oneLine() {
            return cells.stream()
                    .map(cell -> cell.stream().map(Block::text).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\t"));
        }
    }

    void openRow() {
        rows.push(new Row(new ArrayList<>()));
    }

    void openCell() {
        if (!rows.isEmpty()) {
            rows.element().cells().add(new ArrayList<>());
        }
    }

    void closeRow() throws UnreadableReport {
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.pop();
        if (row.isOneLine()) {
            add(row.oneLine(), Style.TABLE_ROW);
        } else {
            for (List<Block> cell : row.cells()) {
                for (Block block : cell) {
                    add(block.text, block.style);
                }
            }
        }
    }

    void add(String text, Style style) throws UnreadableReport {
        if (text.isBlank()) {
            return;
        }
        if (!rows.isEmpty() && !rows.element().cells().isEmpty()) {
            rows.element().cells().getLast().add(new Block(text, style));
            return;
        }
        if (!(style == before && (listed(style) || style == Style.TABLE_ROW || style == Style.FURNITURE))
                && !(listed(style) && listed(before))) {
            lines.blank(0);
        }
        lines.add(0, text, style);
        before = style;
    }

    private static boolean listed(Style style) {
        return style == Style.BULLET || style == Style.NUMBERED;
    }
}
