package org.plumbline.monitoring.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.platform.London;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;

/** Questions that several forms ask, and what their answers mean. */
final class Asking {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final String EXAMPLE = "For example, 27 3 2024";

    private Asking() {}

    /** The day on which it happened, kept as the day from which it is so. */
    static Ask happened(String question, String missing, Place place) {
        return new Ask.Day(
                "from", question, EXAMPLE, missing, Optional.of(place.vantage().asAt()));
    }

    static Ask anyDay(String name, String question, String missing) {
        return new Ask.Day(
                name,
                question,
                missing.isEmpty() ? "Leave empty if it is not known" : EXAMPLE,
                missing,
                Optional.empty());
    }

    static Ask line(String name, String question, String missing) {
        return new Ask.Line(name, question, missing.isEmpty() ? "Leave empty if it is not known" : "", missing);
    }

    static Ask role(String name, String question) {
        return new Ask.Line(
                name, question, "A role, not a name: for example, HM Chief Inspector", "Enter the role: " + question);
    }

    static Ask roles(String name, String question) {
        return new Ask.Words(name, question, "Roles, one a line; leave empty if it is not known", "");
    }

    static Ask time(String name, String question) {
        return new Ask.Line(name, question, "For example, 14:30", "");
    }

    static LocalDate day(Typed typed, String name) {
        return typed.day(name).orElseThrow();
    }

    /** One answer a line. */
    static List<String> lines(Typed typed, String name) {
        return Arrays.stream(typed.text(name).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Notes where what was typed is no time of a day. */
    static void checkTime(Typed typed, String name, boolean needed) {
        boolean typedAnything = !typed.text(name).isEmpty();
        if (needed && !typedAnything) {
            typed.wrong(name, "Enter the time");
        } else if (typedAnything && time(typed, name).isEmpty()) {
            typed.wrong(name, "Enter a time of a day, such as 14:30");
        }
    }

    static Optional<LocalTime> time(Typed typed, String name) {
        try {
            return Optional.of(LocalTime.parse(typed.text(name), TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day and a time in London; the end of the day where no time was typed; empty where no day was. */
    static Optional<Instant> instant(Typed typed, String day, String time) {
        return typed.day(day)
                .map(on -> time(typed, time)
                        .map(at -> on.atTime(at).atZone(London.ZONE).toInstant())
                        .orElse(London.endOf(on)));
    }
}
