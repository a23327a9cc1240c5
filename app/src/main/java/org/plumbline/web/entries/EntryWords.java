package org.plumbline.web.entries;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Fact;
import org.plumbline.web.Dates;

/** Any entry in words, whatever module it belongs to: the names of facts are made of words. */
final class EntryWords {
    private EntryWords() {}

    /** {@code Work completed}. */
    static String happened(Entry entry) {
        return sentence(entry.fact().getClass().getSimpleName());
    }

    /** The kind of its subject: {@code Finding}. */
    static String kind(Entry entry) {
        return sentence(entry.subject().kind().replace('-', ' '));
    }

    /** Each part of a fact: its name in words and its value. */
    static List<List<String>> parts(Fact fact) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .map(component -> List.of(sentence(component.getName()), value(read(component, fact))))
                .filter(part -> !part.getLast().isEmpty())
                .toList();
    }

    private static @Nullable Object read(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a part of a fact cannot be read: " + component, e);
        }
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> Dates.words(date);
            case Instant instant -> Dates.words(instant);
            case Boolean yes -> yes ? "yes" : "no";
            case Collection<?> many -> joined(many.stream(), "; ");
            case Record inner ->
                joined(
                        Arrays.stream(inner.getClass().getRecordComponents()).map(component -> read(component, inner)),
                        ", ");
            default -> value.toString();
        };
    }

    private static String joined(Stream<? extends @Nullable Object> values, String between) {
        return values.map(EntryWords::value).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String sentence(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
