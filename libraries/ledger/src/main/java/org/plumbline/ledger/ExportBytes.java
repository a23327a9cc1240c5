package org.plumbline.ledger;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of an export, mapped into memory, so that a file of any size is read without being held. */
record ExportBytes(MemorySegment segment) {
    long length() {
        return segment.byteSize();
    }

    void copy(long from, byte[] into, int at, int length) {
        MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, from, into, at, length);
    }

    byte[] slice(long from, int length) {
        byte[] slice = new byte[length];
        copy(from, slice, 0, length);
        return slice;
    }

    boolean isLineFeed(long at) {
        return at < length() && segment.get(ValueLayout.JAVA_BYTE, at) == '\n';
    }

    boolean startsWith(long from, String ascii) {
        if (ascii.length() > length() - from) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (segment.get(ValueLayout.JAVA_BYTE, from + i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The line that starts there, without its line feed; none if the file or the limit ends first, or it is not UTF-8. */
    Optional<String> line(long from) {
        byte[] start = slice(from, (int) Math.min(ExportFormat.MOST_LINE_BYTES, length() - from));
        for (int i = 0; i < start.length; i++) {
            if (start[i] == '\n') {
                return text(Arrays.copyOf(start, i));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(byte[] utf8) {
        try {
            return Optional.of(CanonicalText.decode(utf8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
