package org.plumbline.inspections.imports;

import java.util.regex.Pattern;

/** Text without what no database keeps: the character zero, and halves of characters. */
public final class Storable {
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u0000");

    private Storable() {}

    public static String text(String text) {
        return UNSTORABLE.matcher(text).replaceAll("");
    }

    static String json(String json) {
        return text(ESCAPED.matcher(json).replaceAll(" "));
    }
}
