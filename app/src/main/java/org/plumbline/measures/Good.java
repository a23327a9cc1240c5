package org.plumbline.measures;

import java.util.Arrays;
import java.util.Optional;
import org.plumbline.statistics.charts.Direction;

/** Which way is good. */
public enum Good {
    LOWER("lower", "lower is better", Direction.DECREASE),
    HIGHER("higher", "higher is better", Direction.INCREASE),
    NEITHER("neither", "neither way is better in itself", Direction.NEUTRAL);

    private final String code;
    private final String words;
    private final Direction direction;

    Good(String code, String words, Direction direction) {
        this.code = code;
        this.words = words;
        this.direction = direction;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** The same as the statistics have it. */
    public Direction direction() {
        return direction;
    }

    public static Optional<Good> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
