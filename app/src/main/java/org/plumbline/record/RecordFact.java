package org.plumbline.record;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
     * @param force the slug of the force that it concerns; null where the subjects alone say so
     * @param by the slug of the organisation that told it, which opens no more than it sees itself; null: not known, or
     *     nobody of the record, such as the news
     * @param until when the condition ends; null where it has no end, or there is none
     */
    record Disclosed(
            String what,
            List<String> subjects,
            SortedSet<String> to,
            Instant at,
            String channel,
            String embargo,
            @Nullable String force,
            @Nullable String by,
            @Nullable Instant until)
            implements RecordFact {
        public Disclosed {
            subjects = List.copyOf(subjects);
            to = Collections.unmodifiableSortedSet(new TreeSet<>(to));
            if (to.isEmpty()) {
                throw new IllegalArgumentException("a disclosure is to somebody");
            }
        }

        public Disclosed(
                String what, List<String> subjects, SortedSet<String> to, Instant at, String channel, String embargo) {
            this(what, subjects, to, at, channel, embargo, null, null, null);
        }
    }
}
