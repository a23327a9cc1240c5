package org.plumbline.plans;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a review says of one objective.
 *
 * @param direction null for an objective that is not rated by colour
 * @param reason in writing, always
 */
public record Rating(
        String objective, State state, @Nullable Direction direction, String reason) {
    /** How the objective is said to stand. */
    public enum State {
        GREEN("green", true),
        AMBER("amber", true),
        RED("red", true),
        NOT_OURS("not ours", false),
        NO_EXTERNAL_DEADLINE("no external deadline", false);

        private final String words;
        private final boolean colour;

        State(String words, boolean colour) {
            this.words = words;
            this.colour = colour;
        }

        public String words() {
            return words;
        }

        /** Whether it is one of the three colours, which also say where they are going. */
        public boolean colour() {
            return colour;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<State> of(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }

    /** Where it is going. */
    public enum Direction {
        IMPROVING,
        STEADY,
        WORSENING;

        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Direction> of(String code) {
            return Stream.of(values())
                    .filter(direction -> direction.words().equals(code))
                    .findFirst();
        }
    }

    /** {@code amber, improving}. */
    public String words() {
        return direction == null ? state.words() : state.words() + ", " + direction.words();
    }
}
