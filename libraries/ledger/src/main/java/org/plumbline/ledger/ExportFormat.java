package org.plumbline.ledger;

/** The fixed words and limits of the export file, as FORMAT.md defines them. */
final class ExportFormat {
    static final String TITLE = "plumbline record export 1";
    static final String KEY = "key ";
    static final String CHECKPOINT = "checkpoint ";
    static final String LEAVES = "leaves ";
    static final String ENTRY = "entry ";
    static final String DISPOSED = "disposed";
    static final String SALT = "salt ";
    static final String END = "end ";

    /** 64 digits and a line feed. */
    static final int LEAF_LINE_LENGTH = 2 * Hash.LENGTH + 1;

    static final int SALT_LINE_LENGTH = SALT.length() + 2 * SaltedPayload.SALT_LENGTH + 1;

    /** No line with a name in it is longer, its line feed included. */
    static final int MOST_LINE_BYTES = 1_024;

    private ExportFormat() {}
}
