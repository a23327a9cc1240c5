package org.plumbline.contradictions.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * What cannot all be right.
 *
 * @param checked how many sums, shares, changes and rates were worked out
 * @param identities how many identities were declared
 * @param dates what documents state of dates and cannot all be right
 * @param ours whether the visitor may declare identities
 */
public record ContradictionsPage(
        List<Clash> contradictions,
        List<Clash> disagreements,
        int checked,
        int identities,
        List<DateLine> dates,
        boolean ours)
        implements Page {
    /**
     * One of them.
     *
     * @param kind what kind it is, in words
     * @param rule what should hold
     * @param arithmetic the sum
     * @param readings what else would make it fit
     * @param figures the figures, each with its role and the page of its measure
     */
    public record Clash(String kind, String rule, String arithmetic, List<String> readings, List<Named> figures) {}

    /** A figure with the page of its measure. */
    public record Named(String role, String shown, String href) {}

    /** Dates or lengths of time that cannot all be right, and where they stand. */
    public record DateLine(String what, String sentence, String href) {}

    @Override
    public String title() {
        return "Figures and dates that contradict each other";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public String count() {
        String found = contradictions.isEmpty()
                ? "No contradiction was found"
                : contradictions.size() == 1
                        ? "One contradiction was found"
                        : contradictions.size() + " contradictions were found";
        return found
                + " in %,d sums, shares, changes and rates; %,d identities were declared besides."
                        .formatted(checked, identities);
    }
}
