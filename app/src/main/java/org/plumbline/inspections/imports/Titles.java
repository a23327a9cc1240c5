package org.plumbline.inspections.imports;

/** A title for an item that the report gives none: the beginning of its text. */
final class Titles {
    private static final int LONGEST = 90;

    private Titles() {}

    static String from(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space <= 0 ? LONGEST : space) + " …";
    }
}
