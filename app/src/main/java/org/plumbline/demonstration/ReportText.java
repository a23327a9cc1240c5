package org.plumbline.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.documents.Block;
import org.plumbline.documents.Table;
import org.plumbline.documents.Text;

/**
 * The little markdown in which the demonstration's report is written: headings, paragraphs, bullet points, tables, and one
 * quotation that says what the text is. Parts are set apart by empty lines.
 */
final class ReportText {
    private static final String QUOTED = "> ";
    private static final String POINT = "- ";
    private static final String PERCENT = "%";

    private final List<String> parts;

    ReportText(String markdown) {
        this.parts = Arrays.stream(markdown.split("\n\\s*\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The words of its one heading of the first rank. */
    String title() {
        return parts.getFirst().replaceFirst("^# ", "");
    }

    /** A paragraph that names a figure becomes the caption of the table below it. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String caption = "Grades";
        for (String part : parts.subList(1, parts.size())) {
            if (part.startsWith("Figure ")) {
                caption = part;
            } else {
                blocks.add(block(part, caption));
            }
        }
        return blocks;
    }

    private static Block block(String part, String caption) {
        if (part.startsWith("##")) {
            int rank = part.indexOf(' ');
            return new Block.Heading(rank - 1, part.substring(rank + 1));
        }
        if (part.startsWith(QUOTED)) {
            return Block.Callout.of("What this is", Text.plain(part.substring(QUOTED.length())));
        }
        if (part.startsWith(POINT)) {
            return Block.BulletList.of(
                    part.lines().map(line -> line.substring(POINT.length())).toArray(String[]::new));
        }
        return part.startsWith("|") ? table(part.lines().toList(), caption) : Block.Paragraph.of(part);
    }

    private static Table table(List<String> lines, String caption) {
        List<String> names = cells(lines.getFirst());
        List<List<String>> rows = lines.stream().skip(2).map(ReportText::cells).toList();
        List<Table.Column> columns = IntStream.range(0, names.size())
                .mapToObj(at -> column(
                        names.get(at), rows.getFirst().get(at), rows.getFirst().getLast()))
                .toList();
        return new Table(
                caption,
                columns,
                rows.stream()
                        .map(row -> Table.Row.of(row.toArray(String[]::new)))
                        .toList(),
                false,
                Optional.empty());
    }

    /** Beside columns of percentages the words get most of the width. */
    private static Table.Column column(String name, String cell, String last) {
        if (cell.endsWith(PERCENT)) {
            return Table.Column.number(name, 2);
        }
        return Table.Column.words(name, last.endsWith(PERCENT) ? 5 : 2);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
