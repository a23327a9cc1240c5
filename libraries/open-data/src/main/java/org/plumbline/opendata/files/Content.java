package org.plumbline.opendata.files;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a file's bytes and what they look like, found in one pass.
 *
 * @param sha256 in small hexadecimal letters
 */
record Content(String sha256, long bytes, TextShape shape) {
    private static final int BUFFER = 1 << 18;
    /** Every byte below this, a quotation mark and every byte of a letter beyond ASCII is worth a look; most bytes are neither. */
    private static final int LAST_CONTROL = '\r';

    private static final long EACH_14 = 0x0E0E0E0E0E0E0E0EL;
    private static final long EACH_ONE = 0x0101010101010101L;
    private static final long EACH_QUOTE = EACH_ONE * '"';
    private static final long EACH_TOP = 0x8080808080808080L;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    static Content of(Path file) throws IOException {
        MessageDigest digest = newDigest();
        Counter counter = new Counter();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                counter.count(buffer, read);
            }
        }
        boolean utf8 = !counter.beyondAscii || isUtf8(file);
        return new Content(HexFormat.of().formatHex(digest.digest()), counter.total, counter.shape(utf8));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer thrownAway = CharBuffer.allocate(BUFFER);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        try (var channel = Channels.newChannel(Files.newInputStream(file))) {
            boolean more = true;
            while (more) {
                more = channel.read(bytes) >= 0;
                bytes.flip();
                var result = decoder.decode(bytes, thrownAway, !more);
                if (result.isError()) {
                    return false;
                }
                thrownAway.clear();
                bytes.compact();
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static final class Counter {
        private long lf;
        private long crlf;
        private long anyCr;
        private long nul;
        private long total;
        private boolean mark;
        private boolean beyondAscii;
        private boolean quoted;
        private byte last;

        void count(byte[] buffer, int length) {
            if (total == 0 && length >= 3) {
                mark = buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF;
            }
            int i = 0;
            for (; i + Long.BYTES <= length; i += Long.BYTES) {
                long eight = (long) EIGHT.get(buffer, i);
                // The top bit of each byte is set where the byte is below 14, a quotation mark or beyond ASCII; borrows
                // only add false
                // alarms.
                if ((((eight - EACH_14) | ((eight ^ EACH_QUOTE) - EACH_ONE) | eight) & EACH_TOP) != 0) {
                    look(buffer, i, i + Long.BYTES);
                }
            }
            look(buffer, i, length);
            if (length > 0) {
                last = buffer[length - 1];
            }
            total += length;
        }

        private void look(byte[] buffer, int from, int to) {
            for (int i = from; i < to; i++) {
                quoted |= buffer[i] == '"';
                if (buffer[i] <= LAST_CONTROL) {
                    look(buffer[i], i > 0 ? buffer[i - 1] : last);
                }
            }
        }

        private void look(byte one, byte before) {
            if (one < 0) {
                beyondAscii = true;
            } else if (one == '\n') {
                if (before == '\r') {
                    crlf++;
                } else {
                    lf++;
                }
            } else if (one == '\r') {
                anyCr++;
            } else if (one == 0) {
                nul++;
            }
        }

        TextShape shape(boolean utf8) {
            return new TextShape(lf, crlf, anyCr - crlf, nul, mark, utf8, quoted);
        }
    }
}
