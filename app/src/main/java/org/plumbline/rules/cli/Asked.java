package org.plumbline.rules.cli;

import org.jspecify.annotations.Nullable;
import org.plumbline.deadlines.Trigger;
import org.plumbline.deadlines.Trigger.Direction;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** From which day to count, which way, and how to print it; shared by the ways of counting. */
final class Asked {
    @ArgGroup(exclusive = true, multiplicity = "1")
    private final From from = new From();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    static final class From {
        @Option(
                names = "--after",
                paramLabel = "DATE",
                description = "count forward from this day, such as 2023-12-22, or from a time of it in London, such as"
                        + " 2024-03-30T14:30")
        private @Nullable String after;

        @Option(names = "--before", paramLabel = "DATE", description = "count back from this day or time")
        private @Nullable String before;
    }

    Trigger trigger() {
        String day = from.after;
        return day != null
                ? Trigger.parse(Direction.AFTER, day)
                : Trigger.parse(Direction.BEFORE, String.valueOf(from.before));
    }

    boolean json() {
        return json;
    }
}
