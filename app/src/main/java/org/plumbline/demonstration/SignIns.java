package org.plumbline.demonstration;

import java.util.function.Function;
import java.util.stream.Collectors;

/** The demonstration's sign-ins as a small table for a terminal. */
final class SignIns {
    private SignIns() {}

    static String table(Story story, String password) {
        String row =
                "  %-" + widest(story, Story.Person::username) + "s  %-" + widest(story, Story.Person::name) + "s  %s";
        return "Sign in with one of these names and the password " + password + "\n\n"
                + story.users().stream()
                        .map(person -> row.formatted(person.username(), person.name(), person.can()))
                        .collect(Collectors.joining("\n"));
    }

    private static int widest(Story story, Function<Story.Person, String> column) {
        return story.users().stream()
                .mapToInt(person -> column.apply(person).length())
                .max()
                .orElse(1);
    }
}
