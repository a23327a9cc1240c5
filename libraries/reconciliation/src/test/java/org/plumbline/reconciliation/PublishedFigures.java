package org.plumbline.reconciliation;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The published figures beside the checkout, where they are; a test that needs them is skipped, and says so, where not. */
final class PublishedFigures {
    private static final Path FILE = Path.of("data", "published-figures.csv");

    private PublishedFigures() {}

    static List<StatedFigure> numbers() {
        Path here = Path.of("").toAbsolutePath();
        List<Path> places = Stream.iterate(here, p -> p != null, Path::getParent)
                .map(p -> p.resolve("shared").resolve(FILE))
                .filter(Files::exists)
                .toList();
        assumeThat(places).as("shared/data/published-figures.csv above " + here).isNotEmpty();
        try {
            return Files.readAllLines(places.getFirst()).stream()
                    .skip(1)
                    .map(PublishedFigures::cells)
                    .filter(c -> c.get(2).matches("-?\\d+(\\.\\d+)?"))
                    .map(PublishedFigures::figure)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatedFigure figure(List<String> c) {
        return new StatedFigure(
                c.get(0),
                c.get(1),
                new BigDecimal(c.get(2)),
                c.get(3),
                Period.parse(c.get(4), c.get(5)),
                c.get(6).isBlank() ? null : PartialDate.parse(c.get(6)),
                c.get(7),
                c.get(8),
                c.get(9),
                c.get(10));
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
