package org.plumbline.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as the story's file has it.
 *
 * @param recordedAt when it came to the force's record
 * @param effectiveOn the day from which it was so
 * @param precision how exactly the document gives the day; null: to the day
 * @param actor the id of one of the story's users
 * @param assumed whether something about it is ours and in no document
 * @param reason what is ours, and why
 * @param details what else there is to say; which words stand in it depends on the type
 */
record StoryEvent(
        String id,
        String type,
        Instant recordedAt,
        LocalDate effectiveOn,
        @Nullable String precision,
        String actor,
        Place source,
        List<Sight> audience,
        boolean assumed,
        @Nullable String reason,
        Map<String, Object> details) {
    StoryEvent {
        audience = List.copyOf(audience);
        details = Map.copyOf(details);
    }

    /** A place in one of the story's documents. */
    record Place(String document, String place) {}

    /**
     * Who may see it.
     *
     * @param from null: at once
     */
    record Sight(String organisation, @Nullable Instant from) {}

    /** From one day to another, each as it was put. */
    record Span(String from, String to) {}

    /** The same event of another type at another instant, with other details. */
    StoryEvent as(String otherId, String otherType, Instant at, LocalDate on, Map<String, Object> other) {
        return new StoryEvent(otherId, otherType, at, on, null, actor, source, audience, assumed, reason, other);
    }

    boolean says(String word) {
        return details.containsKey(word);
    }

    String text(String word) {
        Object value = details.get(word);
        if (value == null) {
            throw new IllegalStateException("the story's event " + id + " does not say its " + word);
        }
        return value.toString();
    }

    /** The word's value, or nothing at all. */
    String textOrNone(String word) {
        return says(word) ? text(word) : "";
    }

    LocalDate date(String word) {
        return LocalDate.parse(text(word));
    }

    /** The word's day, or none. */
    @Nullable
    LocalDate dateOrNull(String word) {
        return says(word) ? date(word) : null;
    }

    /** The word's instant, or none. */
    @Nullable
    Instant instantOrNull(String word) {
        return says(word) ? Instant.parse(text(word)) : null;
    }

    /** The word's time, or none. */
    @Nullable
    Span span(String word) {
        return details.get(word) instanceof Map<?, ?> span
                ? new Span(String.valueOf(span.get("from")), String.valueOf(span.get("to")))
                : null;
    }

    /** Several days under a word, each by what it is the day of, in their order. */
    Map<String, LocalDate> days(String word) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        if (details.get(word) instanceof Map<?, ?> said) {
            said.forEach((what, day) -> days.put(String.valueOf(what), LocalDate.parse(String.valueOf(day))));
        }
        return days;
    }

    int number(String word) {
        return Integer.parseInt(text(word));
    }

    /** One of several numbers under a word; 0 where it is not there. */
    int count(String word, String of) {
        return details.get(word) instanceof Map<?, ?> counts && counts.get(of) instanceof Integer number ? number : 0;
    }

    /** Two texts of each element under a word, as a sentence: {@code Serious crime: Adequate.} */
    List<String> pairs(String word, String first, String second) {
        return details.get(word) instanceof List<?> many
                ? many.stream()
                        .map(one -> (Map<?, ?>) one)
                        .map(one -> one.get(first) + ": " + one.get(second) + ".")
                        .toList()
                : List.of();
    }

    /** Each element under a word, of which each has words of its own. */
    List<Map<?, ?>> maps(String word) {
        return details.get(word) instanceof List<?> many
                ? many.stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList()
                : List.of();
    }

    List<String> texts(String word) {
        return details.get(word) instanceof List<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }
}
