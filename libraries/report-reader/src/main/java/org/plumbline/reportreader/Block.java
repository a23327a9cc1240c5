package org.plumbline.reportreader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.Line.Look;

/** A paragraph, heading, item or row with its wrapped lines joined; its place is its first line's. */
record Block(Look look, String text, String marker, int indent, int level, SourceLine first, List<String> cells) {

    private static final int LONGEST_TITLE_IN_WORDS = 70;
    private static final Pattern INNER_STOP = Pattern.compile("[a-z)’'][.!?]['’”]?\\s+['‘“]?[A-Z]");
    private static final Pattern NUMBERED_CAPTION =
            Pattern.compile("(?:Figure|Fig\\.?|Table|Chart|Graph|Map) \\d{1,2}[a-z]?\\b|(?:Sources?|Notes?): ");
    private static final String[] CAPTIONS = {
        "figure ",
        "fig. ",
        "fig ",
        "table ",
        "chart ",
        "graph ",
        "map ",
        "image",
        "photo",
        "source:",
        "sources:",
        "note:",
        "notes:",
        "bar chart",
        "line chart",
        "line graph",
        "pie chart",
        "infographic",
        "logo",
        "screenshot",
        "download",
        "back to",
        "read more",
        "print this",
        "skip to",
        "share ",
        "view ",
        "click ",
        "return to",
        "the chart",
        "the graph",
        "this chart",
        "a chart",
        "a bar chart",
        "see figure",
        "alt text"
    };

    Block {
        cells = List.copyOf(cells);
    }

    String key() {
        return PlainText.key(text);
    }

    boolean isItem() {
        return look == Look.ITEM;
    }

    boolean isRow() {
        return look == Look.ROW;
    }

    /** Whether the document marks the block as a heading; the name of a figure, which it may mark so too, heads nothing. */
    boolean isHeading() {
        return look == Look.HEADING && !NUMBERED_CAPTION.matcher(text).lookingAt();
    }

    boolean endsWithColon() {
        return text.endsWith(":") || text.endsWith(":-") || text.endsWith(": –");
    }

    boolean endsSentence() {
        return Words.endsSentence(text);
    }

    /** The label the block is, or null: a heading may be numbered, but neither a bullet nor a table's row heads anything. */
    @Nullable
    Label label() {
        boolean numbered = !marker.isEmpty() && Character.isDigit(marker.charAt(0));
        return isRow() || (isItem() && !numbered) ? null : Label.parse(text);
    }

    boolean isCaption() {
        String key = text.substring(0, Math.min(16, text.length())).toLowerCase(Locale.ROOT);
        for (String caption : CAPTIONS) {
            if (key.startsWith(caption)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the block reads as a line that heads something: it is marked as one, or it is short and no sentence. */
    boolean isTitleLike() {
        if (isHeading()) {
            return true;
        }
        if (look != Look.TEXT || text.isEmpty() || isCaption()) {
            return false;
        }
        char first = text.charAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "'‘\"“(".indexOf(first) >= 0;
        return opens
                && !endsSentence()
                && !text.endsWith(":")
                && !text.endsWith(";")
                && !text.endsWith(",")
                && !INNER_STOP.matcher(text).find()
                && Words.count(text) <= LONGEST_TITLE_IN_WORDS;
    }
}
