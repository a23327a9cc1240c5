package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.Dates;

/** Numbers, days and lists as papers write them. */
final class Numbers {
    private Numbers() {}

    /** {@code 1,234}. */
    static String words(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    /** {@code +33}, {@code +0}, {@code −2} with a minus sign. */
    static String change(long value) {
        return value < 0 ? "−" + words(-value) : "+" + words(value);
    }

    /** The singular for one, else the plural. */
    static String noun(long value, String one, String many) {
        return value == 1 ? one : many;
    }

    /** {@code 29 April to 2 May 2024}; "date not known" where there is none. */
    static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "date not known" : "until " + Dates.words(to);
        }
        if (to == null || to.equals(from)) {
            return Dates.words(from);
        }
        if (from.getYear() != to.getYear()) {
            return Dates.words(from) + " to " + Dates.words(to);
        }
        String words = Dates.words(from);
        String first = from.getMonth() == to.getMonth()
                ? Integer.toString(from.getDayOfMonth())
                : words.substring(0, words.lastIndexOf(' '));
        return first + " to " + Dates.words(to);
    }

    /** {@code a, b and c}. */
    static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** The same words with a capital at their beginning. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
