package org.plumbline.reportreader;

import org.jspecify.annotations.Nullable;

/** Writes JSON, field by field, into one text; commas are its own concern. */
final class Json {

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    Json open(char bracket) {
        comma();
        out.append(bracket);
        first = true;
        return this;
    }

    Json close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    Json name(String name) {
        comma();
        quote(name);
        out.append(':');
        first = true;
        return this;
    }

    Json field(String name, @Nullable Object value) {
        return name(name).value(value);
    }

    Json value(@Nullable Object value) {
        comma();
        switch (value) {
            case null -> out.append("null");
            case Integer number -> out.append(number);
            case Object other -> quote(other.toString());
        }
        return this;
    }

    String text() {
        return out.toString();
    }

    private void comma() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || (Character.isSurrogate(c) && !paired(text, i))) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half of a surrogate pair alone cannot be written as UTF-8, so it travels escaped. */
    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
