package org.plumbline.inspections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** How many findings of each kind a report has. */
public record FindingCounts(int causesOfConcern, int recommendations, int areasForImprovement) {
    public static FindingCounts of(Collection<FindingKind> kinds) {
        return new FindingCounts(
                Collections.frequency(kinds, FindingKind.CAUSE_OF_CONCERN),
                Collections.frequency(kinds, FindingKind.RECOMMENDATION),
                Collections.frequency(kinds, FindingKind.AREA_FOR_IMPROVEMENT));
    }

    public int of(FindingKind kind) {
        return switch (kind) {
            case CAUSE_OF_CONCERN -> causesOfConcern;
            case RECOMMENDATION -> recommendations;
            case AREA_FOR_IMPROVEMENT -> areasForImprovement;
        };
    }

    public int all() {
        return causesOfConcern + recommendations + areasForImprovement;
    }

    /** "4 causes of concern, 23 recommendations, 17 areas for improvement"; kinds without any are left out. */
    public String inWords() {
        List<String> words = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            if (of(kind) > 0) {
                words.add(kind.count(of(kind)));
            }
        }
        return words.isEmpty() ? "no findings" : String.join(", ", words);
    }
}
