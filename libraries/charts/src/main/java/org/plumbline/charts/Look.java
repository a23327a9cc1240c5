package org.plumbline.charts;

/**
 * How a chart is to be drawn this time; what it says does not depend on it.
 *
 * @param id names the drawing among all on its page, and begins the ids inside it
 * @param withWords whether title, subtitle and source are drawn as well, for where nothing else says them
 */
public record Look(String id, Width width, boolean withWords) {
    /** The two layouts; letters are large enough to stay above 12 pixels when a page draws it at the widths given here. */
    public enum Width {
        /** For 600 pixels and more. */
        WIDE(760, 16),
        /** For phones, from 290 pixels. */
        NARROW(340, 15);

        private final int pixels;
        private final int letters;

        Width(int pixels, int letters) {
            this.pixels = pixels;
            this.letters = letters;
        }

        public int pixels() {
            return pixels;
        }

        int letters() {
            return letters;
        }
    }

    public static Look wide(String id) {
        return new Look(id, Width.WIDE, false);
    }

    public static Look narrow(String id) {
        return new Look(id, Width.NARROW, false);
    }

    /** The same with title, subtitle and source in the drawing, on white: for paper and for files. */
    public Look spoken() {
        return new Look(id, width, true);
    }

    boolean isWide() {
        return width == Width.WIDE;
    }
}
