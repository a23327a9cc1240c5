package org.plumbline.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** An export in pieces that a tamperer may change before they are written again, with frames and counts to match. */
final class TamperedExport {
    final List<Piece> blocks = new ArrayList<>();
    final List<Hash> leaves;
    private final String vkey;
    private final String note;
    private boolean listFollowsBlocks;

    /** One block: the number in its first line, the entry and its payload. */
    record Piece(long number, Entry entry, Optional<SaltedPayload> payload) {
        static Piece of(ExportedEntry exported) {
            return new Piece(exported.entry().index(), exported.entry(), exported.payload());
        }

        byte[] canonical() {
            return entry.canonicalBytes();
        }

        /** The same, under another number, inside and out. */
        Piece renumbered(long index) {
            OptionalLong corrects =
                    entry.corrects().isPresent() && entry.corrects().getAsLong() >= index
                            ? OptionalLong.of(index - 1)
                            : entry.corrects();
            return new Piece(index, entry(index, entry.actor(), corrects), payload);
        }

        Piece by(String actor) {
            return new Piece(number, entry(entry.index(), actor, entry.corrects()), payload);
        }

        Piece saying(String content) {
            byte[] salt = payload.orElseThrow().salt();
            return new Piece(
                    number, entry, Optional.of(new SaltedPayload(salt, content.getBytes(StandardCharsets.UTF_8))));
        }

        private Entry entry(long index, String actor, OptionalLong corrects) {
            return new Entry(
                    index,
                    entry.subject(),
                    entry.fact(),
                    entry.effectiveOn(),
                    entry.recordedAt(),
                    actor,
                    entry.source(),
                    entry.audience(),
                    corrects,
                    entry.payloadDigest());
        }
    }

    TamperedExport(TestingRecord from) {
        from.entries.forEach(exported -> blocks.add(Piece.of(exported)));
        leaves = new ArrayList<>(from.leaves());
        vkey = from.signer.verifier().vkey();
        note = from.note();
    }

    TamperedExport renumbered() {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.set(
                    i,
                    blocks.get(i).number() == i ? blocks.get(i) : blocks.get(i).renumbered(i));
        }
        return this;
    }

    /** Makes the list of leaf hashes agree with the blocks, as a careful tamperer would. */
    TamperedExport withListToMatch() {
        listFollowsBlocks = true;
        return this;
    }

    byte[] bytes() {
        List<Hash> listed = listFollowsBlocks
                ? blocks.stream().map(block -> Hash.ofLeaf(block.canonical())).toList()
                : leaves;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text(out, "plumbline record export 1\nkey " + vkey + "\n");
        text(out, "checkpoint " + note.getBytes(StandardCharsets.UTF_8).length + "\n" + note);
        text(out, "leaves " + listed.size() + "\n");
        listed.forEach(leaf -> text(out, leaf.hex() + "\n"));
        for (Piece block : blocks) {
            String start = "entry " + block.number() + " " + block.canonical().length + " ";
            text(out, start + block.payload().map(p -> "" + p.content().length).orElse("disposed") + "\n");
            out.writeBytes(block.canonical());
            block.payload().ifPresent(payload -> {
                text(out, "salt " + HexFormat.of().formatHex(payload.salt()) + "\n");
                out.writeBytes(payload.content());
                text(out, "\n");
            });
        }
        text(out, "end " + blocks.size() + "\n");
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
