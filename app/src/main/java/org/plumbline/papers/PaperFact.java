package org.plumbline.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.papers.update.Brief;
import org.plumbline.record.Fact;

/** What can be recorded about one paper; its subjects are of the kind {@link Paper#KIND}. */
public sealed interface PaperFact extends Fact {
    /** Somebody began a paper. */
    record Drafted(Brief brief) implements PaperFact {}

    /**
     * The author wrote words of their own for one section, in place of those before.
     *
     * @param section the number of the part of an update; those of before were numbered by their places
     * @param text empty takes the words away
     */
    record SectionWritten(int section, String text) implements PaperFact {}

    /**
     * The figures were taken from the record. Nothing that is recorded later belongs to the paper: this entry's own
     * instant is the last that counts, unless the brief names an earlier one.
     */
    record FiguresTaken(LocalDate asAt) implements PaperFact {}

    /**
     * The paper changes no more.
     *
     * @param knownBy the instant up to which the record was read
     * @param figuresDigest SHA-256 of the figures as JSON, in hexadecimal
     */
    record Frozen(Instant knownBy, String figuresDigest, PaperFiles files) implements PaperFact {}

    /**
     * The frozen paper was given to organisations. Who sees only this entry sees the paper, and nothing of how it was
     * written.
     *
     * @param to slugs of organisations
     */
    record Published(Brief brief, Instant knownBy, String figuresDigest, PaperFiles files, SortedSet<String> to)
            implements PaperFact {
        public Published {
            to = Collections.unmodifiableSortedSet(new TreeSet<>(to));
            if (to.isEmpty()) {
                throw new IllegalArgumentException("a paper is published to somebody");
            }
        }
    }
}
