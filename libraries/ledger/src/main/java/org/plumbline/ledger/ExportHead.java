package org.plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plumbline.ledger.Verdict.Kind;

/** What an export says before its entries: the key, the signed checkpoint, and the list of leaf hashes. */
record ExportHead(CheckpointVerifier key, Checkpoint checkpoint, LeafList leaves) {

    /** Reads the head and checks the signature; the leaf hashes are only found, not read. */
    static ExportHead read(ExportBytes bytes) throws BrokenExport {
        Lines lines = new Lines(bytes);
        if (!lines.next().equals(Optional.of(ExportFormat.TITLE))) {
            throw BrokenExport.of(
                    Kind.MALFORMED, "This is no record export: its first line is not \"" + ExportFormat.TITLE + "\".");
        }
        CheckpointVerifier key = key(lines.value(ExportFormat.KEY));
        String note = lines.block(lines.number(ExportFormat.CHECKPOINT));
        Checkpoint checkpoint = signed(key, note);
        long declared = lines.number(ExportFormat.LEAVES);
        return new ExportHead(key, checkpoint, LeafList.find(bytes, lines.at, declared));
    }

    private static CheckpointVerifier key(String vkey) throws BrokenExport {
        try {
            return CheckpointVerifier.of(vkey);
        } catch (IllegalArgumentException e) {
            throw BrokenExport.of(Kind.MALFORMED, "The export's key line does not hold a key: " + e.getMessage() + ".");
        }
    }

    private static Checkpoint signed(CheckpointVerifier key, String note) throws BrokenExport {
        return switch (key.read(note)) {
            case CheckpointReading.Genuine(Checkpoint checkpoint) -> {
                List<NoteSignature> signatures = SignedNote.parse(note).signatures();
                if (signatures.size() != 1) {
                    throw BrokenExport.of(
                            Kind.MALFORMED,
                            "The export's checkpoint has " + signatures.size() + " signatures where one is due.");
                }
                yield checkpoint;
            }
            case CheckpointReading.OtherKey(String signedBy) ->
                throw BrokenExport.of(
                        Kind.SIGNATURE,
                        "The export's checkpoint names the key " + signedBy + " and the export names " + key + ".");
            case CheckpointReading.Forged() ->
                throw BrokenExport.of(
                        Kind.SIGNATURE,
                        "The export's checkpoint was not signed with the export's key, or was altered since.");
            case CheckpointReading.Malformed(String reason) ->
                throw BrokenExport.of(Kind.MALFORMED, "The export's checkpoint is not written as one: " + reason + ".");
        };
    }

    /** Reads the head line by line. */
    private static final class Lines {
        private final ExportBytes bytes;
        private long at;

        Lines(ExportBytes bytes) {
            this.bytes = bytes;
        }

        Optional<String> next() {
            Optional<String> line = bytes.line(at);
            line.ifPresent(text -> at += text.getBytes(StandardCharsets.UTF_8).length + 1L);
            return line;
        }

        String value(String name) throws BrokenExport {
            long from = at;
            Optional<String> line = next();
            if (line.isEmpty() || !line.get().startsWith(name)) {
                throw expected(name, from);
            }
            return line.get().substring(name.length());
        }

        long number(String name) throws BrokenExport {
            long from = at;
            long number = Decimal.parse(value(name));
            if (number == Decimal.NONE) {
                throw expected(name, from);
            }
            return number;
        }

        String block(long length) throws BrokenExport {
            if (length > SignedNote.MOST_BYTES || length > bytes.length() - at) {
                throw BrokenExport.of(
                        Kind.MALFORMED, "The export's checkpoint cannot have the " + length + " bytes it claims.");
            }
            try {
                String text = CanonicalText.decode(bytes.slice(at, (int) length));
                at += length;
                return text;
            } catch (IllegalArgumentException e) {
                throw BrokenExport.of(Kind.MALFORMED, "The export's checkpoint is not UTF-8 text.");
            }
        }

        private BrokenExport expected(String name, long from) {
            boolean cut = bytes.line(from).isEmpty() && bytes.length() - from < ExportFormat.MOST_LINE_BYTES;
            return BrokenExport.of(
                    cut ? Kind.TRUNCATED : Kind.MALFORMED,
                    (cut ? "The file ends" : "The file is not written as an export") + " at byte " + from
                            + ", where the line \"" + name + "...\" is due.");
        }
    }
}
