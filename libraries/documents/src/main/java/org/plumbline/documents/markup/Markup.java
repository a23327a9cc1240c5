package org.plumbline.documents.markup;

/** Well-formed markup under construction; every text and every attribute is escaped on its way in. */
public final class Markup {

    private final StringBuilder markup = new StringBuilder();

    /** Opens an element; attributes are given as name, value, name, value. */
    public Markup open(String tag, String... attributes) {
        start(tag, attributes);
        markup.append('>');
        return this;
    }

    public Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        markup.append("/>");
        return this;
    }

    public Markup close(String tag) {
        markup.append("</").append(tag).append('>');
        return this;
    }

    public Markup text(String words) {
        escape(words);
        return this;
    }

    public Markup element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    /** Adds markup of our own as it is, such as a style sheet: nothing that came from a document. */
    public Markup raw(String ours) {
        markup.append(ours);
        return this;
    }

    @Override
    public String toString() {
        return markup.toString();
    }

    private void start(String tag, String... attributes) {
        markup.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            markup.append('"');
        }
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '&') {
                markup.append("&amp;");
            } else if (letter == '<') {
                markup.append("&lt;");
            } else if (letter == '>') {
                markup.append("&gt;");
            } else if (letter == '"') {
                markup.append("&quot;");
            } else if (letter == '\'') {
                markup.append("&#39;");
            } else {
                markup.append(letter);
            }
        }
    }
}
