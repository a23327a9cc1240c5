package org.plumbline.rules.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.govuk.DateInput;
import org.springframework.util.MultiValueMap;

/** What somebody typed about a rule, and what was wrong with it. */
final class Typed {
    private final Map<String, List<String>> values;
    private final Map<String, String> problems = new HashMap<>();

    Typed(MultiValueMap<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Without spaces at either end; empty where nothing was typed. */
    String text(String name) {
        return all(name).stream().findFirst().orElse("").strip().replace("\0", "");
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    DateInput.Typed boxes(String name) {
        return new DateInput.Typed(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    boolean dayTyped(String name) {
        return !(text(name + "-day") + text(name + "-month") + text(name + "-year")).isEmpty();
    }

    /** A date typed in three boxes; notes what is wrong where it is none. */
    Optional<LocalDate> day(String name, String missing) {
        if (!dayTyped(name)) {
            wrong(name, missing);
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(name, "-year"), number(name, "-month"), number(name, "-day"));
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return Optional.of(day);
            }
        } catch (DateTimeException | NumberFormatException e) {
            // said below, as for a year that nobody means
        }
        wrong(name, "The date must be a real date, such as 27 3 2024");
        return Optional.empty();
    }

    /** Words that must be there and must not be too many. */
    String words(String name, String missing, int longest) {
        String text = text(name);
        if (text.isEmpty()) {
            wrong(name, missing);
        } else if (text.length() > longest) {
            wrong(name, "Use %,d characters or fewer; there are %,d".formatted(longest, text.length()));
        }
        return text;
    }

    void wrong(String name, String problem) {
        problems.putIfAbsent(name, problem);
    }

    /** What was wrong with an answer; empty where nothing was. */
    String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    boolean anythingWrong() {
        return !problems.isEmpty();
    }

    private int number(String name, String part) {
        return Integer.parseInt(text(name + part));
    }
}
