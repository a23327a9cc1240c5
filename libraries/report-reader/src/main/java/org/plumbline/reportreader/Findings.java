package org.plumbline.reportreader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Due;
import org.plumbline.reportreader.InspectionReport.Finding;
import org.plumbline.reportreader.InspectionReport.Source;
import org.plumbline.reportreader.InspectionReport.Warning;

/** Collects findings in document order and gives each its reference; what could not be placed is collected beside them. */
final class Findings {

    private final @Nullable LocalDate published;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Integer> boxes = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
    private final Map<String, Integer> recommendations = new HashMap<>();

    private int box;

    Findings(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** Begins what one label covers; what a later label repeats word for word is told from what it adds. */
    void beginBox() {
        box++;
    }

    /** The label each finding stood under, counted from 1 in document order. */
    List<Integer> boxes() {
        return List.copyOf(boxes);
    }

    int size() {
        return findings.size();
    }

    void warn(String message, Source source) {
        warnings.add(new Warning(message, source));
    }

    /** Adds a finding that is no recommendation; the text's first line or sentence is its title. Answers its reference. */
    String add(FindingKind kind, @Nullable String area, String title, String text, Source source) {
        String ref = prefix(kind) + "-" + counts.merge(kind, 1, Integer::sum);
        put(new Finding(ref, kind, area, title, text, null, null, source));
        return ref;
    }

    /** Adds one recommendation, of the cause of concern with the given reference or of none. */
    void recommend(@Nullable String area, String text, @Nullable String partOf, @Nullable Due due, Source source) {
        String within = partOf == null ? "" : partOf + "/";
        String ref = within + "R-" + recommendations.merge(within, 1, Integer::sum);
        put(new Finding(ref, FindingKind.RECOMMENDATION, area, Titles.ofSentence(text), text, partOf, due, source));
    }

    private void put(Finding finding) {
        findings.add(finding);
        boxes.add(box);
    }

    private static String prefix(FindingKind kind) {
        return switch (kind) {
            case CAUSE_OF_CONCERN -> "CoC";
            case RECOMMENDATION -> "R";
            case AREA_FOR_IMPROVEMENT -> "AFI";
            case INNOVATIVE_PRACTICE -> "IP";
            case PROMISING_PRACTICE -> "PP";
        };
    }
}
