package org.plumbline.opendata.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Unpacked bytes, counted while they are read; one too many ends the reading. */
final class LimitedStream extends FilterInputStream {
    private final Limits limits;
    private final String name;
    private final LongSupplier packed;
    private long read;

    /** @param packed the packed bytes that these come from, as far as is known */
    LimitedStream(InputStream unpacked, Limits limits, String name, LongSupplier packed) {
        super(unpacked);
        this.limits = limits;
        this.name = name;
        this.packed = packed;
    }

    long count() {
        return read;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        count(Math.max(some, 0));
        return some;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) throws IOException {
        read += more;
        if (read > limits.entryBytes()) {
            throw new TooMuch(
                    "%s unpacks to more than %,d bytes; nothing of it was read.".formatted(name, limits.entryBytes()));
        }
        if (read > Limits.RATIO_COUNTS_FROM && read / limits.ratio() > Math.max(1, packed.getAsLong())) {
            throw new TooMuch("%s unpacks to more than %,d times its packed size; nothing of it was read."
                    .formatted(name, limits.ratio()));
        }
    }
}
