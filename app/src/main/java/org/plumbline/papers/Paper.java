package org.plumbline.papers;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.papers.update.Brief;
import org.plumbline.papers.update.Part;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * A paper as far as the entries about it say.
 *
 * @param sections the author's own words by number of section
 * @param frozen null while it is a draft
 * @param publishedTo slugs of organisations; empty while it is not published
 * @param updatedAt when the last entry was recorded
 */
public record Paper(
        String id,
        Brief brief,
        SortedMap<Integer, String> sections,
        @Nullable Frozen frozen,
        SortedSet<String> publishedTo,
        Instant updatedAt) {
    public static final String KIND = "paper";

    public Paper {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
        publishedTo = Collections.unmodifiableSortedSet(new TreeSet<>(publishedTo));
    }

    /** How far a paper is. */
    public enum State {
        DRAFT("draft"),
        FROZEN("frozen"),
        PUBLISHED("published");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What a frozen paper is made of. */
    public record Frozen(Instant knownBy, String figuresDigest, PaperFiles files) {}

    public State state() {
        if (frozen == null) {
            return State.DRAFT;
        }
        return publishedTo.isEmpty() ? State.FROZEN : State.PUBLISHED;
    }

    /** The author's words by section, empty ones left out. */
    public Map<Part, String> words() {
        Map<Part, String> words = new EnumMap<>(Part.class);
        sections.forEach((number, text) ->
                Part.of(number).filter(part -> !text.isBlank()).ifPresent(part -> words.put(part, text)));
        return words;
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** What entries come to; empty while none of them says for whom the paper is. */
    public static Optional<Paper> after(List<Entry> entries) {
        Paper paper = null;
        for (Entry entry : entries) {
            if (entry.fact() instanceof PaperFact fact) {
                paper = next(paper, fact, entry);
            }
        }
        return Optional.ofNullable(paper);
    }

    private static @Nullable Paper next(@Nullable Paper old, PaperFact fact, Entry entry) {
        String id = entry.subject().id();
        Instant at = entry.recordedAt();
        return switch (fact) {
            case PaperFact.Drafted drafted ->
                new Paper(id, drafted.brief(), new TreeMap<>(), null, new TreeSet<>(), at);
            case PaperFact.Published published -> published(id, old, published, at);
            case PaperFact.SectionWritten written -> old == null ? null : old.written(written, at);
            case PaperFact.FiguresTaken taken -> old;
            case PaperFact.Frozen now ->
                old == null
                        ? null
                        : new Paper(
                                id,
                                old.brief,
                                old.sections,
                                new Frozen(now.knownBy(), now.figuresDigest(), now.files()),
                                old.publishedTo,
                                at);
        };
    }

    private static Paper published(String id, @Nullable Paper old, PaperFact.Published fact, Instant at) {
        SortedSet<String> to = new TreeSet<>(fact.to());
        if (old != null) {
            to.addAll(old.publishedTo);
        }
        return new Paper(
                id,
                fact.brief(),
                old == null ? new TreeMap<>() : old.sections,
                new Frozen(fact.knownBy(), fact.figuresDigest(), fact.files()),
                to,
                at);
    }

    private Paper written(PaperFact.SectionWritten fact, Instant at) {
        SortedMap<Integer, String> more = new TreeMap<>(sections);
        more.put(fact.section(), fact.text());
        return new Paper(id, brief, more, frozen, publishedTo, at);
    }
}
