package org.plumbline.comparison.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.comparison.Scan;
import org.plumbline.comparison.ScanResult;
import org.plumbline.comparison.Scanning;
import org.plumbline.comparison.Signal;
import org.plumbline.comparison.Stale;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.openfiles.Areas;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * What stands out over all measures and all forces.
 *
 * @param kept the scans that were kept, the last first
 */
public record ScanPage(ScanResult result, List<Scan> kept) implements Page {
    private static final int SHOWN = 50;

    public ScanPage {
        kept = List.copyOf(kept);
    }

    @Override
    public String title() {
        return "Scan";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public String headline() {
        int signals = result.signals().size();
        if (result.tests() == 0) {
            return "There is nothing to be scanned: no measure has figures of five forces, or twelve of one.";
        }
        long forces = result.signals().stream().map(Signal::area).distinct().count();
        return signals == 0
                ? "Nothing stands out more than chance would bring."
                : (signals == 1 ? "One thing stands" : "%,d things stand".formatted(signals))
                        + " out at " + (forces == 1 ? "one force" : forces + " forces")
                        + ", of " + result.measures() + " measures that were looked at"
                        + (signals > SHOWN ? "; the first " + SHOWN + " are shown." : ".");
    }

    public Table table(Frame frame) {
        return Table.of(
                        "What stands out, the least likely to be chance first",
                        List.of(
                                Column.of("Force"),
                                Column.of("What"),
                                Column.of("Measure"),
                                Column.of("In words"),
                                Column.of("Since"),
                                Column.numeric("Adjusted chance")),
                        result.signals().stream()
                                .limit(SHOWN)
                                .map(one -> List.of(
                                        Cell.of(Link.of(Areas.name(one.area()), frame.href("/scan/" + one.area()))),
                                        Cell.of(one.kind().words()),
                                        Cell.of(Link.of(measure(one), frame.href(href(one)))),
                                        Cell.of(one.words()),
                                        Cell.of(one.since()),
                                        Cell.of(one.chance())))
                                .toList())
                .withRowHeaders()
                .asDense();
    }

    static String measure(Signal one) {
        return one.name() + (one.group().isEmpty() ? "" : ", " + one.group());
    }

    /** Where its figures are: beside the other forces, or on its own line. */
    static String href(Signal one) {
        String group = URLEncoder.encode(one.group(), StandardCharsets.UTF_8);
        return one.kind() == Signal.Kind.OUTLIER
                ? "/comparison?measure=" + one.measure() + "&group=" + group + "&force=" + one.area()
                : "/measures/" + one.measure() + "?area=" + one.area() + "&group=" + group;
    }

    /** Measures whose next figure is late, each once. */
    public Table stale(Frame frame) {
        Map<String, List<Stale>> byMeasure = result.stale().stream()
                .collect(Collectors.groupingBy(Stale::measure, TreeMap::new, Collectors.toList()));
        return Table.of(
                        "Figures that are late",
                        List.of(Column.of("Measure"), Column.numeric("Forces"), Column.numeric("Late by, at most")),
                        byMeasure.values().stream()
                                .sorted(Comparator.comparingInt((List<Stale> those) ->
                                                those.getFirst().days())
                                        .reversed())
                                .map(those -> List.of(
                                        Cell.of(Link.of(
                                                those.getFirst().name(),
                                                frame.href("/measures/"
                                                        + those.getFirst().measure()))),
                                        Cell.of(String.valueOf(those.size())),
                                        Cell.of("%,d days"
                                                .formatted(those.getFirst().days()))))
                                .toList())
                .withRowHeaders();
    }

    /** Summaries of forces of which something can be said. */
    public List<Link> forces(Frame frame) {
        return Scanning.areas(result).stream()
                .map(area -> Link.of(Areas.name(area), frame.href("/scan/" + area)))
                .toList();
    }

    public List<Link> earlier(Frame frame) {
        return kept.stream()
                .map(one -> Link.of(
                        Dates.words(one.recordedAt()) + ": "
                                + one.result().signals().size() + " of "
                                + "%,d".formatted(one.result().tests()) + " tests stood out",
                        frame.href("/record/" + one.entry())))
                .toList();
    }
}
