package org.plumbline.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Iterator;

/**
 * Writes a record export: everything that a stranger needs to check the record without the server. FORMAT.md defines it.
 *
 * <p>The leaf hashes come first in the file and so are asked for first; both iterators are read once, in order, and nothing
 * is held in memory. What does not agree with the signed checkpoint is refused, so that a written export always verifies.
 */
public final class RecordExport {
    private final OutputStream out;

    private RecordExport(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes the export to the stream, which is flushed and left open.
     *
     * @param signedCheckpoint the signed note, with one signature, of exactly these leaves
     * @param leaves the leaf hashes of entries 0 to size-1
     * @param entries entries 0 to size-1
     * @throws IllegalArgumentException when leaves and entries are not those that were signed; what was written by then is
     *     no export
     */
    public static void write(
            OutputStream out,
            CheckpointVerifier key,
            String signedCheckpoint,
            Iterator<Hash> leaves,
            Iterator<ExportedEntry> entries)
            throws IOException {
        Checkpoint checkpoint = genuine(key, signedCheckpoint);
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        RecordExport export = new RecordExport(buffered);
        export.head(key, signedCheckpoint);
        export.leaves(checkpoint, leaves);
        export.entries(checkpoint, entries);
        buffered.flush();
    }

    /** As above, to a file that appears under its name only when it is whole. */
    public static void write(
            Path file,
            CheckpointVerifier key,
            String signedCheckpoint,
            Iterator<Hash> leaves,
            Iterator<ExportedEntry> entries)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file that can be written");
        }
        Path unfinished = Files.createTempFile(folder, "record-export-", ".unfinished");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                write(out, key, signedCheckpoint, leaves, entries);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Checkpoint genuine(CheckpointVerifier key, String signedCheckpoint) {
        if (!(key.read(signedCheckpoint) instanceof CheckpointReading.Genuine(Checkpoint checkpoint))) {
            throw new IllegalArgumentException("the checkpoint was not signed with the key " + key);
        }
        if (SignedNote.parse(signedCheckpoint).signatures().size() != 1) {
            throw new IllegalArgumentException("the checkpoint of an export has one signature");
        }
        return checkpoint;
    }

    private void head(CheckpointVerifier key, String signedCheckpoint) throws IOException {
        byte[] note = signedCheckpoint.getBytes(StandardCharsets.UTF_8);
        text(ExportFormat.TITLE + "\n");
        text(ExportFormat.KEY + key.vkey() + "\n");
        text(ExportFormat.CHECKPOINT + note.length + "\n");
        out.write(note);
    }

    private void leaves(Checkpoint checkpoint, Iterator<Hash> leaves) throws IOException {
        text(ExportFormat.LEAVES + checkpoint.size() + "\n");
        GrowingRoot written = new GrowingRoot();
        while (leaves.hasNext()) {
            Hash leaf = leaves.next();
            written.add(leaf);
            text(leaf.hex() + "\n");
        }
        refuseUnlessSigned(checkpoint, written, "leaf hashes");
    }

    private void entries(Checkpoint checkpoint, Iterator<ExportedEntry> entries) throws IOException {
        GrowingRoot written = new GrowingRoot();
        while (entries.hasNext()) {
            ExportedEntry exported = entries.next();
            long index = exported.entry().index();
            if (index != written.size()) {
                throw new IllegalArgumentException("entry " + index + " came where " + written.size() + " was due");
            }
            byte[] canonical = exported.entry().canonicalBytes();
            written.add(Hash.ofLeaf(canonical));
            block(exported, canonical);
        }
        refuseUnlessSigned(checkpoint, written, "entries");
        text(ExportFormat.END + written.size() + "\n");
    }

    private void block(ExportedEntry exported, byte[] canonical) throws IOException {
        String start = ExportFormat.ENTRY + exported.entry().index() + " " + canonical.length + " ";
        if (exported.payload().isEmpty()) {
            text(start + ExportFormat.DISPOSED + "\n");
            out.write(canonical);
            return;
        }
        SaltedPayload payload = exported.payload().get();
        byte[] content = payload.content();
        text(start + content.length + "\n");
        out.write(canonical);
        text(ExportFormat.SALT + HexFormat.of().formatHex(payload.salt()) + "\n");
        out.write(content);
        out.write('\n');
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuseUnlessSigned(Checkpoint checkpoint, GrowingRoot written, String what) {
        if (written.size() != checkpoint.size() || !written.root().equals(checkpoint.root())) {
            throw new IllegalArgumentException("these " + written.size() + " " + what
                    + " are not those of the signed checkpoint of " + checkpoint.size());
        }
    }
}
