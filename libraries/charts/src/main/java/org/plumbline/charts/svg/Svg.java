package org.plumbline.charts.svg;

/**
 * A sheet that is drawn on from top to bottom and then closed into SVG text. Lengths are CSS pixels of the sheet; y grows
 * downwards. Not for use by several threads.
 */
public final class Svg {
    private static final String FONTS = "Arial, Helvetica, Liberation Sans, sans-serif";

    private final StringBuilder out = new StringBuilder(8192);
    private boolean closed;

    /** How a line is drawn. A dash is as SVG writes it, lengths of dashes and gaps in turn; empty for a solid line. */
    public record Stroke(Colour colour, double width, String dash) {
        public static Stroke solid(Colour colour, double width) {
            return new Stroke(colour, width, "");
        }
    }

    /** Where words stand beside the place that is given for them. */
    public enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    /** A way of lines under construction. */
    public static final class Path {
        private final StringBuilder steps = new StringBuilder();

        /** Lifts the pen to a place. */
        public Path from(double x, double y) {
            return step('M', x, y);
        }

        /** Draws a straight line to a place. */
        public Path to(double x, double y) {
            return step('L', x, y);
        }

        /** Draws back to where this part began. */
        public Path shut() {
            steps.append('Z');
            return this;
        }

        Path circle(double x, double y, double radius) {
            from(x - radius, y);
            arc(radius, 2 * radius);
            arc(radius, -2 * radius);
            return shut();
        }

        private void arc(double radius, double across) {
            steps.append('a');
            Numerals.append(steps, radius);
            steps.append(' ');
            Numerals.append(steps, radius);
            steps.append(" 0 1 1 ");
            Numerals.append(steps, across);
            steps.append(" 0");
        }

        private Path step(char letter, double x, double y) {
            steps.append(letter);
            Numerals.append(steps, x);
            steps.append(' ');
            Numerals.append(steps, y);
            return this;
        }

        public boolean isEmpty() {
            return steps.isEmpty();
        }
    }

    /**
     * Begins a sheet.
     *
     * @param id names the drawing among all on its page; a letter, then letters, digits, hyphens and underscores
     * @param size of the letters where nothing else is said
     * @param title what a reader who cannot see it hears first
     * @param description what they hear then
     */
    public Svg(String id, double width, double height, double size, String title, String description) {
        if (!isName(id)) {
            throw new IllegalArgumentException("A drawing is named by a letter, then letters, digits, hyphens and"
                    + " underscores; \"" + id + "\" is not such a name.");
        }
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        Numerals.append(out, width);
        out.append(' ');
        Numerals.append(out, height);
        out.append('"');
        number("width", width);
        number("height", height);
        out.append(" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\"");
        out.append(" id=\"")
                .append(id)
                .append("\" font-family=\"")
                .append(FONTS)
                .append('"');
        number("font-size", size);
        out.append(" fill=\"")
                .append(Colour.INK.hex())
                .append("\"><title id=\"")
                .append(id)
                .append("-title\">");
        Escapes.append(out, title);
        out.append("</title><desc id=\"").append(id).append("-desc\">");
        Escapes.append(out, description);
        out.append("</desc>");
    }

    private static boolean isName(String id) {
        return !id.isEmpty()
                && isLetter(id.charAt(0))
                && id.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_');
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Begins a part with a name of its own, by which a style sheet or a test finds it. */
    public Svg group(String name) {
        out.append("<g class=\"");
        Escapes.append(out, name);
        out.append("\">");
        return this;
    }

    public Svg endGroup() {
        out.append("</g>");
        return this;
    }

    public Svg line(double x1, double y1, double x2, double y2, Stroke stroke) {
        out.append("<line");
        number("x1", x1);
        number("y1", y1);
        number("x2", x2);
        number("y2", y2);
        stroke(stroke);
        out.append("/>");
        return this;
    }

    /** A way that is drawn and not filled; nothing when it is empty. */
    public Svg path(Path path, Stroke stroke) {
        if (!path.isEmpty()) {
            out.append("<path d=\"").append(path.steps).append("\" fill=\"none\" stroke-linejoin=\"round\"");
            stroke(stroke);
            out.append("/>");
        }
        return this;
    }

    public Svg box(double x, double y, double width, double height, Colour fill) {
        out.append("<rect");
        number("x", x);
        number("y", y);
        number("width", width);
        number("height", height);
        out.append(" fill=\"").append(fill.hex()).append("\"/>");
        return this;
    }

    /** A point; its centre is the mean of its outline's corners, or the circle's own. */
    public Svg mark(Marker marker, double x, double y, double radius, Colour fill, Stroke edge) {
        out.append("<path class=\"").append(name(marker)).append('"');
        out.append(" d=\"").append(marker.around(x, y, radius).steps).append('"');
        out.append(" fill=\"").append(fill.hex()).append('"');
        stroke(edge);
        out.append("/>");
        return this;
    }

    private static String name(Marker marker) {
        return switch (marker) {
            case CIRCLE -> "circle";
            case DIAMOND -> "diamond";
            case TRIANGLE -> "triangle";
            case SQUARE -> "square";
        };
    }

    /** Words in one line, {@code y} at its foot. */
    public Svg text(double x, double y, Anchor anchor, String words) {
        return text(x, y, anchor, words, Colour.INK);
    }

    public Svg text(double x, double y, Anchor anchor, String words, Colour colour) {
        begin(x, y, anchor, colour);
        return end(words);
    }

    /** Words in a lettering of their own. */
    public Svg text(double x, double y, Anchor anchor, String words, Colour colour, Lettering lettering) {
        begin(x, y, anchor, colour);
        number("font-size", lettering.size());
        out.append(lettering.bold() ? " font-weight=\"700\"" : "");
        return end(words);
    }

    private void begin(double x, double y, Anchor anchor, Colour colour) {
        out.append("<text");
        number("x", x);
        number("y", y);
        if (anchor != Anchor.START) {
            out.append(" text-anchor=\"").append(anchor.word).append('"');
        }
        if (colour != Colour.INK) {
            out.append(" fill=\"").append(colour.hex()).append('"');
        }
    }

    private Svg end(String words) {
        out.append('>');
        Escapes.append(out, words);
        out.append("</text>");
        return this;
    }

    /** The whole drawing; it cannot be drawn on afterwards. */
    public String close() {
        if (closed) {
            throw new IllegalStateException("This drawing is closed already.");
        }
        closed = true;
        return out.append("</svg>").toString();
    }

    private void number(String name, double value) {
        out.append(' ').append(name).append("=\"");
        Numerals.append(out, value);
        out.append('"');
    }

    private void stroke(Stroke stroke) {
        if (stroke.width() > 0) {
            out.append(" stroke=\"").append(stroke.colour().hex()).append('"');
            number("stroke-width", stroke.width());
            if (!stroke.dash().isEmpty()) {
                out.append(" stroke-dasharray=\"").append(stroke.dash()).append('"');
            }
        }
    }
}
