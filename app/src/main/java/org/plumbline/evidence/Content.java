package org.plumbline.evidence;

/**
 * What a revision holds.
 *
 * @param digest SHA-256, 64 hexadecimal digits: of a file's bytes; of a link's address, a line break and what is said of it;
 *     of a statement's text, both in UTF-8
 * @param name the file's name; empty for what is no file
 * @param mediaType empty for what is no file
 * @param bytes the file's size; 0 for what is no file
 * @param address of a link; empty for what is none
 * @param words a statement's text, or what is said of a link; empty for a file
 */
public record Content(
        Kind kind, String digest, String name, String mediaType, long bytes, String address, String words) {
    /** The three ways in which evidence comes. */
    public enum Kind {
        FILE("file"),
        LINK("link"),
        STATEMENT("statement");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Content file(String digest, String name, String mediaType, long bytes) {
        return new Content(Kind.FILE, digest, name, mediaType, bytes, "", "");
    }

    static Content link(String digest, String address, String words) {
        return new Content(Kind.LINK, digest, "", "", 0, address, words);
    }

    static Content statement(String digest, String words) {
        return new Content(Kind.STATEMENT, digest, "", "", 0, "", words);
    }
}
