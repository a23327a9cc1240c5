package org.plumbline.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Lettering;
import org.plumbline.charts.svg.Svg;
import org.plumbline.charts.svg.Svg.Stroke;

/**
 * Upright lines at days, each named over the plot. Names stand in lanes; one further left stands above those that it would
 * run into, so that no line crosses a name.
 */
final class Signposts {
    private static final double WIDEST = 300;
    private static final double GAP = 10;
    private static final double INDENT = 5;

    private final List<Placed> placed = new ArrayList<>();
    private final List<Double> laneHeights = new ArrayList<>();
    private final Lettering lettering;
    private final double leftmost;

    /** A day and its name; a step of method is drawn otherwise than an event. */
    record Signpost(double day, String words, boolean step) {}

    private record Placed(double x, List<String> lines, double width, int lane, boolean step) {}

    /**
     * Places them.
     *
     * @param x from a day to its place on the sheet
     * @param edge where the sheet ends
     */
    Signposts(List<Signpost> posts, DoubleUnaryOperator x, double edge, Lettering lettering) {
        this.lettering = lettering;
        this.leftmost = posts.stream()
                .mapToDouble(post -> x.applyAsDouble(post.day()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        List<Signpost> fromTheRight = posts.stream()
                .sorted(Comparator.comparingDouble(Signpost::day).reversed())
                .toList();
        for (Signpost post : fromTheRight) {
            double at = x.applyAsDouble(post.day());
            List<String> lines = lettering.wrapped(post.words(), Math.min(WIDEST, edge - at - INDENT), 6);
            double width = lines.stream().mapToDouble(lettering::width).max().orElse(0);
            int lane = placed.stream()
                    .filter(other -> other.x() < at + INDENT + width + GAP)
                    .mapToInt(other -> other.lane() + 1)
                    .max()
                    .orElse(0);
            placed.add(new Placed(at, lines, width, lane, post.step()));
            while (laneHeights.size() <= lane) {
                laneHeights.add(0.0);
            }
            laneHeights.set(lane, Math.max(laneHeights.get(lane), lines.size() * lettering.lineHeight() + 3));
        }
    }

    /** Where the first of them stands; left of it there is room for other words. */
    double leftmost() {
        return leftmost;
    }

    double height() {
        return laneHeights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Draws them with their lanes above {@code top} and their lines down to {@code bottom}. */
    void draw(Svg svg, double top, double bottom) {
        if (placed.isEmpty()) {
            return;
        }
        svg.group("signposts");
        for (Placed post : placed) {
            double head = top;
            for (int lane = 0; lane <= post.lane(); lane++) {
                head -= laneHeights.get(lane);
            }
            svg.line(
                    post.x(),
                    head + 2,
                    post.x(),
                    bottom,
                    post.step()
                            ? new Stroke(Colour.DARK_GREY, 1.5, "8 3 2 3")
                            : new Stroke(Colour.QUIET_INK, 1.5, "2 3"));
            double y = head;
            for (String line : post.lines()) {
                y += lettering.lineHeight();
                svg.text(post.x() + INDENT, y - 4, Svg.Anchor.START, line);
            }
        }
        svg.endGroup();
    }
}
