package org.plumbline.opendata;

/**
 * A row that was not used.
 *
 * @param file its name
 * @param line of the file on which the row begins, or the row of a sheet; the first is 1
 * @param expected in words
 * @param found as it stands there, cut after 200 letters
 */
public record Reject(String file, long line, String expected, String found) {
    private static final int LONGEST = 200;

    public Reject {
        found = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }

    /** "2019-02-essex-street.csv, line 7: expected a month such as 2019-02, found \"2019-13\"." */
    public String sentence() {
        return "%s, line %d: expected %s, found \"%s\".".formatted(file, line, expected, found);
    }
}
