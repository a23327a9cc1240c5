package org.plumbline.documents.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file whose entries all bear the same date, so that equal parts in equal order give equal bytes. */
public final class Parcel implements AutoCloseable {

    /** The very first date of the format would bring the time zone of the machine into the file; a later one does not. */
    private static final LocalDateTime WHEN = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    public Parcel(OutputStream output) {
        zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
    }

    public void add(String name, byte[] content) throws IOException {
        open(name).write(content);
    }

    public void add(String name, String content) throws IOException {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins a part that the caller writes to the stream, which must be left open; the next part ends it. */
    public OutputStream open(String name) throws IOException {
        zip.putNextEntry(dated(name));
        return zip;
    }

    /** Adds a part uncompressed, as formats want it that announce themselves in their first bytes. */
    public void addStored(String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(bytes);
        var entry = dated(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static ZipEntry dated(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(WHEN);
        return entry;
    }
}
