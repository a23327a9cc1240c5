package org.plumbline.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts that can be recorded of one kind of subject; a module declares one bean for each kind it owns.
 *
 * @param subjectKind the kind
 * @param facts its sealed interface, every permitted type a record
 */
public record Vocabulary(String subjectKind, Class<? extends Fact> facts) {
    public Vocabulary {
        if (!facts.isSealed()) {
            throw new IllegalArgumentException(facts + " is not sealed: its vocabulary would be open");
        }
    }

    Map<String, Class<? extends Fact>> byName() {
        return Arrays.stream(facts.getPermittedSubclasses())
                .<Class<? extends Fact>>map(type -> type.asSubclass(Fact.class))
                .collect(Collectors.toUnmodifiableMap(type -> name(subjectKind, type), Function.identity()));
    }

    static String name(String subjectKind, Class<? extends Fact> fact) {
        return subjectKind + "."
                + fact.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
