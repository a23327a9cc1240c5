package org.plumbline.ledger;

import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.plumbline.ledger.Verdict.Kind;

/**
 * The leaf hashes that an export lists: where they stand, how many are there, and how many the export says there are.
 */
record LeafList(ExportBytes bytes, long at, long count, long declared) {
    /** Leaves are read in pieces that are whole subtrees of this level. */
    private static final int PIECE_LEVEL = 12;

    private static final int LINE = ExportFormat.LEAF_LINE_LENGTH;

    /** Finds where the list ends. That its lines hold hashes is only looked at where the declared number is wrong. */
    static LeafList find(ExportBytes bytes, long at, long declared) throws BrokenExport {
        if (declared <= (bytes.length() - at) / LINE && isAfterList(bytes, at + declared * LINE)) {
            return new LeafList(bytes, at, declared, declared);
        }
        LeafList list = new LeafList(bytes, at, (bytes.length() - at) / LINE, declared);
        long count = 0;
        while (count < list.count && list.hash(count).isPresent()) {
            count++;
        }
        long end = at + count * LINE;
        if (count == declared || isAfterList(bytes, end)) {
            return new LeafList(bytes, at, count, declared);
        }
        if (bytes.length() - end < LINE) {
            throw BrokenExport.of(
                    Kind.TRUNCATED,
                    "The file ends within the list of leaf hashes, after " + count + " of " + declared + ".");
        }
        throw list.malformed(count);
    }

    private static boolean isAfterList(ExportBytes bytes, long end) {
        return bytes.startsWith(end, ExportFormat.ENTRY) || bytes.startsWith(end, ExportFormat.END);
    }

    long end() {
        return at + count * LINE;
    }

    /** Reads the digits of the entry's leaf hash, and from them the hash; false where there is none. */
    boolean read(long index, byte[] digits, byte[] hash) {
        bytes.copy(at + index * LINE, digits, 0, digits.length);
        return HexDigits.read(digits, 0, hash);
    }

    /** The leaf hash of the entry; none where the line does not hold one. */
    Optional<Hash> hash(long index) {
        byte[] hash = new byte[Hash.LENGTH];
        byte[] line = bytes.slice(at + index * LINE, LINE);
        return HexDigits.read(line, 0, hash) && line[LINE - 1] == '\n' ? Optional.of(Hash.of(hash)) : Optional.empty();
    }

    boolean has(long index, Hash hash) {
        return index >= 0 && index < count && hash(index).equals(Optional.of(hash));
    }

    /** The root over the first {@code size} leaf hashes. */
    Hash root(long size, Workers workers) throws BrokenExport, InterruptedIOException {
        long whole = size >> PIECE_LEVEL;
        GrowingRoot root = new GrowingRoot();
        Iterator<Callable<Hash>> pieces = LongStream.range(0, whole)
                .<Callable<Hash>>mapToObj(piece -> () -> fold(new GrowingRoot(), piece << PIECE_LEVEL, 1 << PIECE_LEVEL)
                        .root())
                .iterator();
        workers.each(pieces, subtree -> {
            root.addSubtree(PIECE_LEVEL, subtree);
            return true;
        });
        return fold(root, whole << PIECE_LEVEL, (int) (size - (whole << PIECE_LEVEL)))
                .root();
    }

    private GrowingRoot fold(GrowingRoot root, long first, int number) throws BrokenExport {
        byte[] lines = bytes.slice(at + first * LINE, number * LINE);
        byte[] hash = new byte[Hash.LENGTH];
        for (int i = 0; i < number; i++) {
            if (!HexDigits.read(lines, i * LINE, hash) || lines[(i + 1) * LINE - 1] != '\n') {
                throw malformed(first + i);
            }
            root.add(Hash.of(hash));
        }
        return root;
    }

    private BrokenExport malformed(long index) {
        return BrokenExport.at(
                index,
                Kind.MALFORMED,
                "The leaf hash listed for entry " + index + " (byte " + (at + index * LINE)
                        + ") is not 64 lower-case hexadecimal digits and a line feed.");
    }
}
