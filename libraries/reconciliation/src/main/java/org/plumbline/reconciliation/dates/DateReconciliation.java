package org.plumbline.reconciliation.dates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.reconciliation.Contradiction;
import org.plumbline.reconciliation.dates.StatedDate.Tense;

/** Holds stated dates against each other and against the calendar. */
public final class DateReconciliation {
    private DateReconciliation() {}

    /**
     * Every date that cannot be, and every event whose dates cannot be the same: a date by itself first, in the order given,
     * then events, then lengths.
     */
    public static List<Contradiction> check(Collection<StatedDate> dates, Collection<StatedLength> lengths) {
        var found = new ArrayList<Contradiction>();
        Map<String, List<StatedDate>> events = new LinkedHashMap<>();
        for (StatedDate date : dates) {
            found.addAll(OneDate.contradictions(date));
            events.computeIfAbsent(event(date), _ -> new ArrayList<>()).add(date);
        }
        events.values().forEach(same -> SeveralDates.contradiction(same).ifPresent(found::add));
        lengths.forEach(length -> Lengths.contradiction(length).ifPresent(found::add));
        return found;
    }

    /** A plan is held only against others of its own document: elsewhere it may have changed, or have been met early or late. */
    private static String event(StatedDate date) {
        String name = date.event().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return date.tense() == Tense.TO_COME ? name + "|to come|" + date.document() : name;
    }
}
