package org.plumbline.findings.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.govuk.DateInput;

/** What somebody typed into a form, and what was wrong with it; collects every problem before anything is refused. */
final class Typed {
    private final Map<String, String> values;
    private final Map<String, String> problems = new HashMap<>();

    Typed(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Without spaces at either end; empty where nothing was typed. */
    String text(String name) {
        return values.getOrDefault(name, "").strip().replace("\0", "");
    }

    /** A date typed in three boxes, when it is one. */
    Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.of(number(name, "-year"), number(name, "-month"), number(name, "-day")));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private int number(String name, String part) {
        return Integer.parseInt(text(name + part));
    }

    boolean dayTyped(String name) {
        return !(text(name + "-day") + text(name + "-month") + text(name + "-year")).isEmpty();
    }

    DateInput.Typed boxes(String name) {
        return new DateInput.Typed(text(name + "-day"), text(name + "-month"), text(name + "-year"));
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

    /** A date as three boxes would send it. */
    static Map<String, String> day(String name, LocalDate day) {
        return Map.of(
                name + "-day", String.valueOf(day.getDayOfMonth()),
                name + "-month", String.valueOf(day.getMonthValue()),
                name + "-year", String.valueOf(day.getYear()));
    }
}
