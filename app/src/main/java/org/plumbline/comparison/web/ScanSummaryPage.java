package org.plumbline.comparison.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.comparison.ScanResult;
import org.plumbline.comparison.Signal;
import org.plumbline.comparison.Stale;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Status;
import org.plumbline.inspections.FindingKind;
import org.plumbline.openfiles.Areas;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * What a scan says of one force, on two pages: what stands out, since when, how sure that is, which findings are open.
 *
 * @param open findings that are not settled, in words
 * @param late how many of them are late
 */
public record ScanSummaryPage(
        String area, ScanResult result, List<Signal> signals, List<Stale> stale, List<String> open, long late)
        implements Page {
    static final int SHOWN = 15;

    static ScanSummaryPage of(String area, ScanResult result, List<Finding> open) {
        Map<FindingKind, Long> kinds = open.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.received().kind(), TreeMap::new, Collectors.counting()));
        return new ScanSummaryPage(
                area,
                result,
                result.signalsOf(area),
                result.staleOf(area),
                kinds.entrySet().stream()
                        .map(one -> one.getKey().words() + ": " + one.getValue())
                        .toList(),
                open.stream()
                        .filter(finding -> finding.status(result.asAt()) == Status.LATE)
                        .count());
    }

    @Override
    public String title() {
        return "Scan: " + Areas.name(area);
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public String headline() {
        String name = Areas.name(area);
        return switch (signals.size()) {
            case 0 -> "Nothing at " + name + " stands out more than chance would bring.";
            case 1 -> "One thing at " + name + " stands out more than chance would bring.";
            default ->
                signals.size() + " things at " + name + " stand out more than chance would bring"
                        + (signals.size() > SHOWN ? "; the " + SHOWN + " least likely to be chance are listed." : ".");
        };
    }

    public List<Signal> listed() {
        return signals.stream().limit(SHOWN).toList();
    }

    /** {@code Recorded crime: 102.3 in …, higher than before; since June 2024. Adjusted chance below 0.0001.} */
    public static String sentence(Signal one) {
        return one.kind().words() + ": " + one.words() + (one.since().isEmpty() ? "" : "; since " + one.since())
                + ". Adjusted chance " + one.chance() + ".";
    }

    public String measure(Signal one) {
        return ScanPage.measure(one);
    }

    public String href(Signal one, Frame frame) {
        return frame.href(ScanPage.href(one));
    }

    public String findings() {
        return open.isEmpty()
                ? "No finding of this force is open that you may see."
                : "Findings that are open: " + String.join("; ", open) + ". "
                        + (late == 0
                                ? "None of them is late."
                                : late == 1 ? "One of them is late." : late + " of them are late.");
    }

    /** {@code Recorded crime, late by 12 days}. */
    public List<String> lateFigures() {
        return stale.stream()
                .map(one -> one.name() + ", late by %,d days".formatted(one.days()))
                .distinct()
                .toList();
    }
}
