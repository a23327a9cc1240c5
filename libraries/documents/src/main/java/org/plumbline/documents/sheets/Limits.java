package org.plumbline.documents.sheets;

import java.time.LocalDate;
import java.util.Locale;

/** What spreadsheets cannot hold, and what is written instead so that nobody is misled. */
final class Limits {

    /** The most characters that Excel keeps in a cell. */
    static final int LONGEST = 32_767;

    /** Spreadsheets keep numbers in binary floating point, which is exact for whole numbers of 15 digits. */
    private static final long LARGEST = 999_999_999_999_999L;

    /** Excel believes that 1900 was a leap year; from here on its dates are right. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 3, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private Limits() {}

    /** The text, cut where it is too long for a cell, with a note of how long it was. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var note = String.format(Locale.UK, " … [cut here: the whole text has %,d characters]", text.length());
        int end = LONGEST - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }

    static boolean exact(long number) {
        return number >= -LARGEST && number <= LARGEST;
    }

    static boolean exact(LocalDate date) {
        return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
    }

    /** The name of a sheet in the 31 places and without the signs that Excel forbids. */
    static String sheetName(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ")
                .replaceAll("^'|'$", " ")
                .strip();
        var cut = allowed.substring(0, Math.min(31, allowed.length())).strip();
        return cut.isEmpty() || cut.equalsIgnoreCase("Notes") || cut.equalsIgnoreCase("History") ? "Table" : cut;
    }
}
