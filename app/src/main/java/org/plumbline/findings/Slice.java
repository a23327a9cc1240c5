package org.plumbline.findings;

/**
 * Which part of a long list.
 *
 * @param page from 1
 * @param size rows on a page
 */
public record Slice(int page, int size) {
    /** Everything, for a download. */
    public static final Slice ALL = new Slice(1, 1_000_000);

    public Slice {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("page " + page + " of " + size + " rows is none");
        }
    }

    int offset() {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, (page - 1L) * size));
    }
}
