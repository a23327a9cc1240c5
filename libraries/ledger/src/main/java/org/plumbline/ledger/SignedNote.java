package org.plumbline.ledger;

import java.util.ArrayList;
import java.util.List;

/** A text with signature lines under it (C2SP signed-note). */
record SignedNote(String text, List<NoteSignature> signatures) {
    /** A note longer than this is no checkpoint; the limit keeps a hostile file from filling the memory. */
    static final int MOST_BYTES = 65_536;

    private static final int MOST_SIGNATURES = 100;

    SignedNote {
        signatures = List.copyOf(signatures);
    }

    String encode() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }

    static SignedNote parse(String note) {
        if (note.length() > MOST_BYTES) {
            throw new IllegalArgumentException("a signed note has at most " + MOST_BYTES + " bytes");
        }
        if (note.codePoints().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("a signed note has no control characters but line feeds");
        }
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("a signed note is a text, a blank line and signature lines");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        int from = blank + 2;
        while (from < note.length()) {
            int end = note.indexOf('\n', from);
            signatures.add(NoteSignature.parse(note.substring(from, end)));
            from = end + 1;
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("a signed note has 1 to " + MOST_SIGNATURES + " signature lines");
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }
}
