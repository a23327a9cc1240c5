package org.plumbline.statistics.charts;

/** Which way is good. */
public enum Direction {
    INCREASE,
    DECREASE,
    /** Neither way is better; changes are high or low and no more. */
    NEUTRAL
}
