package org.plumbline.opendata.files;

/**
 * How much an archive may unpack to; more is refused whatever the archive declares.
 *
 * @param entries files in one archive; a police.uk archive of 36 months has about 4,800
 * @param entryBytes of one unpacked file
 * @param totalBytes of all unpacked files of one archive
 * @param ratio unpacked bytes for each packed byte, counted from the first 16 MiB of a file on
 */
public record Limits(int entries, long entryBytes, long totalBytes, int ratio) {
    /** Room for every archive that police.uk has published, and not much more. */
    public static final Limits DEFAULT = new Limits(100_000, 4L << 30, 40L << 30, 200);

    static final long RATIO_COUNTS_FROM = 16L << 20;

    public Limits {
        if (entries < 1 || entryBytes < 1 || totalBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("Every limit must be above zero: " + entries + " entries, " + entryBytes
                    + " and " + totalBytes + " bytes, ratio " + ratio + ".");
        }
    }
}
