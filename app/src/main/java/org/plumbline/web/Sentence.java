package org.plumbline.web;

/** What somebody wrote, as a sentence of a page. */
public final class Sentence {
    private Sentence() {}

    /** Without blanks around it and with one sign at its end: a full stop where it has none of its own. */
    public static String of(String words) {
        String said = words.strip();
        return said.endsWith(".") || said.endsWith("!") || said.endsWith("?") ? said : said + ".";
    }
}
