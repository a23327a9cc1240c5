package org.plumbline.measures.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.measures.SourceClass;

/**
 * What somebody looks for among the measures.
 *
 * @param words in the name; empty for any
 * @param state one of those that the list offers; empty for any
 * @param page from 1
 */
record MeasureFilter(String words, Optional<SourceClass> source, String state, int page) {
    static MeasureFilter of(MeasureController.Wanted wanted) {
        return new MeasureFilter(
                text(wanted.q()),
                SourceClass.of(text(wanted.source())),
                text(wanted.state()),
                wanted.page() == null ? 1 : Math.max(1, wanted.page()));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean any() {
        return !words.isEmpty() || source.isPresent() || !state.isEmpty();
    }

    boolean takes(MeasureRow row) {
        return row.name().toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK))
                && source.filter(one -> !one.words().equals(row.source())).isEmpty()
                && switch (state) {
                    case "stale" -> row.stale();
                    case "tests" -> row.tests();
                    case "series" -> row.figures() > 1;
                    default -> true;
                };
    }

    String href(int number) {
        return "/measures?page=" + number
                + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + "&source=" + source.map(SourceClass::code).orElse("")
                + "&state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
    }
}
