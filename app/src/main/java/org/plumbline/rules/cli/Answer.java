package org.plumbline.rules.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.plumbline.deadlines.CannotCount;
import org.plumbline.deadlines.Count;
import org.plumbline.deadlines.Deadlines;
import org.plumbline.deadlines.Period;
import org.plumbline.deadlines.Period.Unit;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import tools.jackson.databind.json.JsonMapper;

/** What a count comes to, as a person or a program reads it. */
final class Answer {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final JsonMapper JSON = new JsonMapper();

    private Answer() {}

    /** Counts, prints, and gives the exit code. */
    static int of(String number, Unit unit, Asked asked) {
        Count count =
                orFail(() -> Deadlines.ofEnglandAndWales().count(Period.of(number, unit.code()), asked.trigger()));
        if (asked.json()) {
            printJson(fields(count));
        } else {
            print(count);
        }
        return ExitCode.OK.number();
    }

    /** What cannot be counted was not asked as it must be. */
    static <T> T orFail(Supplier<T> counting) {
        try {
            return counting.get();
        } catch (CannotCount cannot) {
            throw new CommandFailed(ExitCode.USAGE, cannot.sentence());
        }
    }

    static void print(Count count) {
        System.out.println(count.date() + ", " + DAY.format(count.date()));
        System.out.println(count.how());
        List<Count.Skipped> skipped = count.skipped();
        if (!skipped.isEmpty()) {
            System.out.println("Not counted:");
            skipped.forEach(day -> System.out.printf("  %s  %s%n", day.date(), day.because()));
        }
    }

    static Map<String, Object> fields(Count count) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("date", count.date().toString());
        count.moment()
                .ifPresent(moment -> fields.put("at", moment.toOffsetDateTime().toString()));
        fields.put("counted", count.counted().stream().map(LocalDate::toString).toList());
        fields.put("skipped", count.skipped().stream().map(Answer::fields).toList());
        return fields;
    }

    static void printJson(Object value) {
        System.out.println(JSON.writeValueAsString(value));
    }

    private static Map<String, Object> fields(Count.Skipped skipped) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("date", skipped.date().toString());
        fields.put("because", skipped.because());
        return fields;
    }
}
