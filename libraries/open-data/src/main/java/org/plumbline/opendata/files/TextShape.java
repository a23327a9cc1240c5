package org.plumbline.opendata.files;

/**
 * What the bytes of a text file look like, as far as a reader must care.
 *
 * @param lf lines that end with LF alone
 * @param crlf lines that end with CRLF
 * @param cr lines that end with CR alone
 * @param nul bytes of value zero
 * @param mark whether it begins with the byte order mark of UTF-8
 * @param utf8 whether all of it is UTF-8
 * @param quoted whether there is a quotation mark anywhere
 */
public record TextShape(long lf, long crlf, long cr, long nul, boolean mark, boolean utf8, boolean quoted) {
    /** Whether a fast reader can take the file as it lies: one kind of line end, no mark, no NUL, UTF-8. */
    public boolean plain() {
        return nul == 0 && cr == 0 && !mark && utf8 && (lf == 0 || crlf == 0);
    }
}
