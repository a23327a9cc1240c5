package org.plumbline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.govuk.DateInput;

/** What somebody typed into a form, and what was wrong with it; collects every problem before anything is refused. */
public final class Typed {
    private final Map<String, List<String>> values;
    private final Map<String, String> problems = new HashMap<>();

    public Typed(Map<String, List<String>> values) {
        this.values = Map.copyOf(values);
    }

    /** Answers of which each name has one. */
    public static Typed of(Map<String, String> values) {
        return new Typed(values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> List.of(value.getValue()))));
    }

    /** A date as three boxes would send it. */
    public static Map<String, String> boxed(String name, LocalDate day) {
        return Map.of(
                name + "-day", String.valueOf(day.getDayOfMonth()),
                name + "-month", String.valueOf(day.getMonthValue()),
                name + "-year", String.valueOf(day.getYear()));
    }

    /** Without spaces at either end; empty where nothing was typed. */
    public String text(String name) {
        return all(name).stream().findFirst().orElse("").strip().replace("\0", "");
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public DateInput.Typed boxes(String name) {
        return new DateInput.Typed(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    public boolean dayTyped(String name) {
        return !(text(name + "-day") + text(name + "-month") + text(name + "-year")).isEmpty();
    }

    /** A date typed in three boxes, when it is one that somebody can mean. */
    public Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.of(number(name, "-year"), number(name, "-month"), number(name, "-day")))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A date typed in three boxes; notes what is wrong where it is none. */
    public Optional<LocalDate> day(String name, String missing) {
        Optional<LocalDate> day = day(name);
        if (!dayTyped(name)) {
            wrong(name, missing);
        } else if (day.isEmpty()) {
            wrong(name, "The date must be a real date, such as 27 3 2024");
        }
        return day;
    }

    /** Words that must be there and must not be too many. */
    public String words(String name, String missing, int longest) {
        String text = text(name);
        if (text.isEmpty()) {
            wrong(name, missing);
        } else if (text.length() > longest) {
            wrong(name, "Use %,d characters or fewer; there are %,d".formatted(longest, text.length()));
        }
        return text;
    }

    public void wrong(String name, String problem) {
        problems.putIfAbsent(name, problem);
    }

    /** What was wrong with an answer; empty where nothing was. */
    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    public boolean anythingWrong() {
        return !problems.isEmpty();
    }

    private int number(String name, String part) {
        return Integer.parseInt(text(name + part));
    }
}
