package org.plumbline.record;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What happens to the record itself; its subjects are of the kind {@code disclosure}. */
public sealed interface RecordFact extends Fact {
    String DISCLOSURE = "disclosure";

    /**
     * Something was shown to somebody: every entry recorded so far about the named subjects becomes visible to the named
     * organisations. A disclosure widens what is seen and never narrows it.
     *
     * @param what in words: "draft inspection report"
     * @param subjects as {@code kind/id}
     * @param to slugs of organisations
     * @param at when they could first see it
     * @param channel call, letter, e-mail, meeting, publication
     * @param embargo the condition under which it was given, in words; empty where there was none
     */
    record Disclosed(
            String what, List<String> subjects, SortedSet<String> to, Instant at, String channel, String embargo)
            implements RecordFact {
        public Disclosed {
            subjects = List.copyOf(subjects);
            to = Collections.unmodifiableSortedSet(new TreeSet<>(to));
            if (to.isEmpty()) {
                throw new IllegalArgumentException("a disclosure is to somebody");
            }
        }
    }
}
