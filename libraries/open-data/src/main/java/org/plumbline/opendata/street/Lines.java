package org.plumbline.opendata.street;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines that begin in a stretch of a file, one at a time, split at their commas. */
final class Lines {
    /** How many columns a file may have that is read here. */
    static final int COLUMNS = 64;

    private static final int BEYOND = 1 << 16;
    private static final int LONGEST = 1 << 24;

    private final int[] commas = new int[COLUMNS];
    private byte[] bytes;
    private int filled;
    private int limit;
    private int begin;
    private int end;
    private int next;
    private int count;

    Lines(int piece) {
        bytes = new byte[piece + BEYOND];
    }

    /** Stands before the first line that begins in a stretch. */
    void open(Piece piece) throws IOException {
        // A line begins after the line feed before it, so one byte more is looked at.
        long start = piece.first() ? 0 : piece.from() - 1;
        limit = (int) (piece.to() - start);
        try (FileChannel channel = FileChannel.open(piece.of().path())) {
            int wanted = limit + BEYOND;
            fill(channel, start, wanted);
            while (filled == wanted && lineFeed(limit - 1) == filled) {
                if (wanted > limit + LONGEST) {
                    throw new LongLine(piece.of().path().toString());
                }
                wanted += BEYOND + wanted / 2;
                fill(channel, start, wanted);
            }
        }
        next = piece.first() ? 0 : lineFeed(0) + 1;
    }

    private void fill(FileChannel channel, long start, int wanted) throws IOException {
        if (bytes.length < wanted + Long.BYTES) {
            bytes = new byte[wanted + Long.BYTES];
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, wanted);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer, start + buffer.position());
        }
        filled = buffer.position();
    }

    private int lineFeed(int from) {
        int at = from;
        while (at < filled && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Goes to the next line; false when no further one begins in the stretch. */
    boolean next() {
        if (next >= limit || next >= filled) {
            return false;
        }
        begin = next;
        int feed = split();
        next = feed + 1;
        end = feed > begin && bytes[feed - 1] == '\r' ? feed - 1 : feed;
        return true;
    }

    /** Enters the commas of the line and gives the place of its line feed. */
    private int split() {
        count = 0;
        for (int at = begin; at < filled; at += Long.BYTES) {
            long marks = Bytes.marks(Bytes.eight(bytes, at));
            while (marks != 0) {
                int mark = at + (Long.numberOfTrailingZeros(marks) >>> 3);
                if (mark >= filled || bytes[mark] == '\n') {
                    return Math.min(mark, filled);
                }
                if (count < COLUMNS) {
                    commas[count] = mark;
                }
                count++;
                marks &= marks - 1;
            }
        }
        return filled;
    }

    int length() {
        return end - begin;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where a column of the line begins; nowhere for column −1, which is an empty one. */
    int from(int column) {
        return column < 0 ? 0 : column == 0 ? begin : commas[column - 1] + 1;
    }

    int to(int column) {
        return column < 0 ? 0 : column == count ? end : commas[column];
    }

    /** Whether the line has so many columns; some exports end every row with empty ones more. */
    boolean fits(int columns) {
        return count + 1 == columns
                || (count + 1 > columns
                        && text(commas[columns - 1], end).replace(',', ' ').isBlank());
    }

    String text() {
        return text(begin, end);
    }

    String text(int column) {
        return text(from(column), to(column));
    }

    private String text(int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8);
    }
}
