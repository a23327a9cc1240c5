package org.plumbline.record;

/**
 * What an entry is about, written {@code finding/wmp-2023-CoC-1}.
 *
 * @param kind lower-case word, such as {@code finding} or {@code report}
 * @param id unique within its kind; letters, digits, hyphens, dots and underscores, so that it fits an address
 */
public record Subject(String kind, String id) {
    public Subject {
        if (!kind.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("not a kind of subject: " + kind);
        }
        if (!isId(id)) {
            throw new IllegalArgumentException("not the id of a subject: " + id);
        }
    }

    /** Whether what stands in an address can be the id of a subject at all. */
    public static boolean isId(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
    }

    /** Reads {@code kind/id}. */
    public static Subject parse(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a subject is written kind/id, not " + written);
        }
        return new Subject(written.substring(0, slash), written.substring(slash + 1));
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
