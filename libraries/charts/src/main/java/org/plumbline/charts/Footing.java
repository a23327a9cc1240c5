package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Lettering;
import org.plumbline.charts.svg.Svg;

/** Under a drawing: what its shapes mean, and the source where it is wanted. */
final class Footing {
    private static final double SYMBOL = 20;
    private static final double BETWEEN = 18;
    private static final double GAP = 8;

    private final Lettering lettering;
    private final double width;
    private final List<Line> lines = new ArrayList<>();

    /** A shape and what it means; without a shape, a note. */
    record Key(Optional<Mark> mark, String words) {
        static Key of(Mark mark, String words) {
            return new Key(Optional.of(mark), words);
        }

        static Key note(String words) {
            return new Key(Optional.empty(), words);
        }
    }

    private record Line(List<Placed> placed, boolean apart) {}

    private record Placed(double x, Optional<Mark> mark, String words) {}

    Footing(Look look, List<Key> keys, Words words) {
        lettering = new Lettering(look.width().letters(), false);
        width = look.width().pixels() - 4;
        keys(keys);
        if (look.withWords() && !words.sourceLine().isEmpty()) {
            notes(words.sourceLine(), !lines.isEmpty());
        }
    }

    private void keys(List<Key> keys) {
        List<Placed> line = new ArrayList<>();
        double x = 2;
        for (Key key : keys) {
            double symbol = key.mark().isPresent() ? SYMBOL : 0;
            List<String> wrapped = lettering.wrapped(key.words(), width - symbol, 4);
            double needed = symbol
                    + wrapped.stream().mapToDouble(lettering::width).max().orElse(0);
            if (!line.isEmpty() && (wrapped.size() > 1 || x + needed > width)) {
                lines.add(new Line(List.copyOf(line), false));
                line.clear();
                x = 2;
            }
            line.add(new Placed(x, key.mark(), wrapped.getFirst()));
            for (String more : wrapped.subList(1, wrapped.size())) {
                lines.add(new Line(List.copyOf(line), false));
                line.clear();
                x = 2;
                line.add(new Placed(2 + symbol, Optional.empty(), more));
            }
            x += needed + BETWEEN;
        }
        if (!line.isEmpty()) {
            lines.add(new Line(List.copyOf(line), false));
        }
    }

    private void notes(String words, boolean apart) {
        boolean first = apart;
        for (String line : lettering.wrapped(words, width, Integer.MAX_VALUE)) {
            lines.add(new Line(List.of(new Placed(2, Optional.empty(), line)), first));
            first = false;
        }
    }

    double height() {
        double apart = lines.stream().filter(Line::apart).count() * GAP;
        return lines.isEmpty() ? 0 : GAP + apart + lines.size() * lettering.lineHeight() + 4;
    }

    /** Draws it below this place. */
    void draw(Svg svg, double top) {
        if (lines.isEmpty()) {
            return;
        }
        svg.group("key");
        double y = top + GAP;
        for (Line line : lines) {
            y += lettering.lineHeight() + (line.apart() ? GAP : 0);
            for (Placed placed : line.placed()) {
                double foot = y - 3;
                placed.mark().ifPresent(mark -> mark.draw(svg, placed.x() + 7, foot - lettering.size() * 0.36));
                double start = placed.x() + (placed.mark().isPresent() ? SYMBOL : 0);
                svg.text(start, foot, Svg.Anchor.START, placed.words(), Colour.QUIET_INK);
            }
        }
        svg.endGroup();
    }
}
