package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.charts.svg.Lettering;

/**
 * What a line is called at its end, beside the plot.
 *
 * @param value at which it ends
 * @param name what is said before the figure; may be empty
 * @param figure the value in words, which is never cut
 * @param day on which it ends, or nothing for one that runs to the edge of the plot
 * @param mark the shape of its points
 */
record EndLabel(double value, Optional<Double> day, String name, String figure, boolean bold, Optional<Mark> mark) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static EndLabel ofLine(double value, String name, String figure) {
        return new EndLabel(value, Optional.empty(), name, figure, false, Optional.empty());
    }

    /** The words in so many lines at most; a long name is cut, its figure then stands in the last line. */
    List<String> lines(Lettering lettering, double width, int most) {
        List<String> lines = lettering.wrapped((name + " " + figure).strip(), width, Integer.MAX_VALUE);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lettering.wrapped(name, width, most - 1));
        cut.add(figure);
        return List.copyOf(cut);
    }

    /** How wide the longest part is that should not be broken. */
    double widestWord(Lettering lettering) {
        return Stream.concat(Stream.of(figure), SPACES.splitAsStream(name))
                .mapToDouble(lettering::width)
                .max()
                .orElse(0);
    }
}
