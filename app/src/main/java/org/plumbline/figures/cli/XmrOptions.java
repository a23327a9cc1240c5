package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.charts.Direction;
import org.plumbline.statistics.charts.XmrChart;
import picocli.CommandLine.Option;

/** How an individuals chart is to be drawn. */
final class XmrOptions {
    @Option(
            names = "--good",
            paramLabel = "WAY",
            description = "which way is good: increase, decrease or neutral (${DEFAULT-VALUE})")
    private String good = "neutral";

    @Option(names = "--target", paramLabel = "VALUE", description = "what is to be reached; for assurance")
    private @Nullable Double target;

    @Option(
            names = "--unscreened",
            description =
                    "keep moving ranges of 3.267 times their mean or more, as the Making Data Count spreadsheet does;"
                            + " by default they are left out once, as NHSRplotthedots does")
    private boolean unscreened;

    @Option(names = "--fix-after", paramLabel = "N", description = "limits from the first N points of each segment")
    private @Nullable Integer fixAfter;

    @Option(
            names = "--rebase",
            paramLabel = "POSITION",
            split = ",",
            description = "positions, counted from 1, at which limits are calculated anew")
    private List<Integer> rebase = new ArrayList<>();

    Direction good() {
        return Named.of("--good", good, Direction.class);
    }

    String screening() {
        return unscreened
                ? "mean ± 2.66 × mean moving range, all ranges kept (Making Data Count spreadsheet)"
                : "mean ± 2.66 × mean moving range, ranges of 3.267 × their mean or more left out once (NHSRplotthedots)";
    }

    XmrChart.Settings settings() {
        return new XmrChart.Settings(
                !unscreened,
                fixAfter == null ? OptionalInt.empty() : OptionalInt.of(fixAfter),
                rebase.stream().map(position -> position - 1).toList(),
                good(),
                target == null ? OptionalDouble.empty() : OptionalDouble.of(target),
                XmrChart.RUN_CHART_ONLY);
    }
}
