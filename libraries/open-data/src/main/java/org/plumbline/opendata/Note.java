package org.plumbline.opendata;

/**
 * Something odd that was seen and counted, and changed no figure unless it says so.
 *
 * @param place the file, force or kind it was seen in
 * @param count how many times
 */
public record Note(About about, String place, long count, String sentence) {
    /** What a note is about. */
    public enum About {
        BLANK_IDS,
        DUPLICATE_IDS,
        DUPLICATE_ROWS,
        MONTH_EDGE,
        OTHER_MONTH,
        OTHER_FORCE,
        ODD_COORDINATES,
        NEGATIVE_COUNTS,
        PARTIAL_YEAR,
        UNMAPPED_OUTCOMES,
        UNMAPPED_LABELS,
        UNKNOWN_CRIME_TYPES,
        NOT_COLLECTED,
        NOT_STATED_ETHNICITY,
        FIND_RATE_NOT_KNOWN,
        SUBTOTALS,
        OTHER_BODIES,
        FILE_MENDED,
        FILE_PASSED_OVER,
        SAME_FILE_TWICE,
        SAME_MONTH_TWICE,
        NO_ROWS,
        NO_FILE,
        RELEASE,
        BASIS_NOT_STATED,
        NO_POPULATION,
        NO_LOOKUP,
        DOUBLED_CELLS
    }
}
