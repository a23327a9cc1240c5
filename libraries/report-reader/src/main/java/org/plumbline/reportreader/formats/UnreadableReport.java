package org.plumbline.reportreader.formats;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that was not read. The message is one plain sentence: which file, where in it, what was expected, what was
 * found, and that nothing was stored; it may be shown to people as it is.
 */
public final class UnreadableReport extends Exception {

    /** Why, for programs; the names are stable. */
    public enum Reason {
        /** There is no file, or it is a folder or a device. */
        NO_FILE,
        EMPTY,
        /** More than is read: bytes, pages, lines, drawing steps, nesting, or what a compressed part unpacks to. */
        TOO_LARGE,
        /** The content is not what the name says. */
        NAME_CONTRADICTED,
        /** A kind of file that is not read, such as a spreadsheet or a picture. */
        KIND_NOT_READ,
        ENCRYPTED,
        /** Cut off, altered, or against the rules of its own format. */
        DAMAGED,
        /** Pictures of pages, or glyphs that stand for no letters. */
        NO_TEXT,
        /** The reading took longer than it may. */
        TOO_SLOW,
        /** The reading needed more memory than it may have. */
        TOO_MUCH_MEMORY,
        /** The reading process failed in a way that says nothing about the file. */
        READER_FAILED
    }

    private final Reason reason;

    /** For a refusal whose sentence was already made, by the process that read the file. */
    public UnreadableReport(Reason reason, String sentence) {
        super(Objects.requireNonNull(sentence));
        this.reason = Objects.requireNonNull(reason);
    }

    private UnreadableReport(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The refusal in its usual words; {@code where} reads on from "expected …", as in "on page 3". */
    public static UnreadableReport of(Reason reason, String file, String where, String expected, String found) {
        return of(reason, file, where, expected, found, null);
    }

    static UnreadableReport of(
            Reason reason, String file, String where, String expected, String found, @Nullable Throwable cause) {
        String sentence = "%s was not read: expected %s %s, found %s; nothing was stored."
                .formatted(file, expected, where, found);
        return new UnreadableReport(reason, sentence, cause);
    }
}
