package org.plumbline.charts.svg;

/**
 * The colours of charts: the categorical palette of the Government Analysis Function, which has a contrast of at least 3 to 1
 * against white, and the greys of words and rules around it.
 */
public enum Colour {
    DARK_BLUE("#12436d"),
    TURQUOISE("#28a197"),
    DARK_PINK("#801650"),
    ORANGE("#f46a25"),
    DARK_GREY("#3d3d3d"),
    LIGHT_PURPLE("#a285d1"),
    /** Words. */
    INK("#0b0c0c"),
    /** Words of less weight; 7 to 1 against white. */
    QUIET_INK("#505a5f"),
    /** Rules that only guide the eye and carry nothing by themselves. */
    RULE("#d2d5d8"),
    /** A band behind what is ours. */
    BAND("#e8eef4"),
    WHITE("#ffffff");

    private final String hex;

    Colour(String hex) {
        this.hex = hex;
    }

    /** As markup says it, {@code #rrggbb}. */
    public String hex() {
        return hex;
    }

    /**
     * How well it can be told from another, 1 to 21, by the formula of WCAG 2.2 (relative luminance of sRGB).
     */
    public double contrastWith(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        int all = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(all >> 16) + 0.7152 * linear(all >> 8 & 255) + 0.0722 * linear(all & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
