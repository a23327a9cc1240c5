package org.plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.plumbline.ledger.Verdict.Kind;

/**
 * Steps from block to block by the lengths in their first lines, without reading what is between; ends at the end line or
 * at the first thing that is not written as it must be.
 */
final class BlockScan {
    /** "entry " and three numbers of at most 18 digits. */
    private static final int MOST_FIRST_LINE = 72;

    private static final byte[] ENTRY = ExportFormat.ENTRY.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DISPOSED = ExportFormat.DISPOSED.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = ExportFormat.END.getBytes(StandardCharsets.US_ASCII);

    private final ExportBytes bytes;
    private final byte[] start = new byte[MOST_FIRST_LINE];
    private long at;
    private long passed;
    private Optional<Ending> ending = Optional.empty();

    BlockScan(ExportBytes bytes, long at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** How the blocks came to an end. */
    sealed interface Ending {
        /** By an end line that is the last of the file, and says how many blocks there are. */
        record Proper(long declared) implements Ending {}

        /** Otherwise. */
        record Improper(Verdict.Broken verdict) implements Ending {}
    }

    /** How many blocks have been passed. */
    long passed() {
        return passed;
    }

    /** How the blocks ended, once there is no next one. */
    Ending ending() {
        return ending.orElseThrow();
    }

    Optional<Block> next() {
        if (ending.isPresent()) {
            return Optional.empty();
        }
        int length = (int) Math.min(MOST_FIRST_LINE, bytes.length() - at);
        bytes.copy(at, start, 0, length);
        int lineFeed = 0;
        while (lineFeed < length && start[lineFeed] != '\n') {
            lineFeed++;
        }
        try {
            if (lineFeed == length) {
                throw length < MOST_FIRST_LINE
                        ? BrokenExport.at(
                                passed, Kind.TRUNCATED, "The file ends before the end of entry " + passed + ".")
                        : firstLine();
            }
            if (isAt(0, END)) {
                ending = Optional.of(end(lineFeed));
                return Optional.empty();
            }
            Block block = block(lineFeed);
            passed++;
            return Optional.of(block);
        } catch (BrokenExport e) {
            ending = Optional.of(new Ending.Improper(e.verdict()));
            return Optional.empty();
        }
    }

    private Ending end(int lineFeed) throws BrokenExport {
        long declared = Decimal.parse(start, ExportFormat.END.length(), lineFeed);
        if (declared == Decimal.NONE) {
            throw BrokenExport.of(Kind.MALFORMED, "The end line (byte " + at + ") does not hold a number.");
        }
        if (at + lineFeed + 1 != bytes.length()) {
            throw BrokenExport.of(Kind.MALFORMED, "Something follows the end line (byte " + at + ").");
        }
        return new Ending.Proper(declared);
    }

    private Block block(int lineFeed) throws BrokenExport {
        int name = ExportFormat.ENTRY.length();
        int first = space(name, lineFeed);
        int second = space(first + 1, lineFeed);
        if (!isAt(0, ENTRY) || second >= lineFeed) {
            throw firstLine();
        }
        long number = Decimal.parse(start, name, first);
        long canonicalLength = Decimal.parse(start, first + 1, second);
        boolean disposed = isAt(second + 1, DISPOSED) && second + 1 + DISPOSED.length == lineFeed;
        long contentLength = disposed ? 0 : Decimal.parse(start, second + 1, lineFeed);
        if (number == Decimal.NONE || canonicalLength == Decimal.NONE || contentLength == Decimal.NONE) {
            throw firstLine();
        }
        if (canonicalLength > CanonicalEntry.MOST_BYTES) {
            throw misfit("is longer than an entry can be");
        }
        long canonicalAt = at + lineFeed + 1;
        long saltAt = canonicalAt + canonicalLength;
        long contentAt = saltAt + ExportFormat.SALT_LINE_LENGTH;
        long next = disposed ? saltAt : contentAt + contentLength + 1;
        if (next > bytes.length()) {
            throw BrokenExport.at(
                    passed, Kind.TRUNCATED, "The file ends before entry " + passed + " has the length it claims.");
        }
        if (!disposed) {
            if (!bytes.startsWith(saltAt, ExportFormat.SALT) || !bytes.isLineFeed(contentAt - 1)) {
                throw misfit("has no salt where its first line says");
            }
            if (!bytes.isLineFeed(next - 1)) {
                throw misfit("does not end where its first line says");
            }
        }
        at = next;
        return new Block(
                number,
                canonicalAt,
                (int) canonicalLength,
                disposed,
                saltAt + ExportFormat.SALT.length(),
                contentAt,
                contentLength);
    }

    private boolean isAt(int from, byte[] word) {
        return Arrays.equals(start, from, Math.min(from + word.length, start.length), word, 0, word.length);
    }

    private int space(int from, int lineFeed) {
        int i = from;
        while (i < lineFeed && start[i] != ' ') {
            i++;
        }
        return i;
    }

    private BrokenExport firstLine() {
        return BrokenExport.at(
                passed,
                Kind.MALFORMED,
                "At byte " + at + " the first line of entry " + passed
                        + " is due, or the end line, and stands neither.");
    }

    private BrokenExport misfit(String what) {
        return BrokenExport.at(
                passed, Kind.ALTERED, "Entry " + passed + " was altered: its block (byte " + at + ") " + what + ".");
    }
}
