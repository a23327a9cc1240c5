package org.plumbline.inspections.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a file's text with a passage marked in it.
 *
 * @param lines in order
 * @param passage the numbers of the lines that are marked
 */
public record SourceView(List<TextLine> lines, Set<Integer> passage) {
    public SourceView {
        lines = List.copyOf(lines);
        passage = Set.copyOf(passage);
    }

    /** The same with other lines marked, from one to another. */
    public SourceView marking(int from, int to) {
        return new SourceView(
                lines,
                lines.stream()
                        .map(TextLine::line)
                        .filter(line -> line >= from && line <= to)
                        .collect(Collectors.toSet()));
    }

    /** The page on which it begins; 0 where there are none. */
    public int page() {
        return lines.isEmpty() ? 0 : lines.getFirst().page();
    }

    public int firstLine() {
        return lines.isEmpty() ? 1 : lines.getFirst().line();
    }

    public int lastLine() {
        return lines.isEmpty() ? 1 : lines.getLast().line();
    }
}
