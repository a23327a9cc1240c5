package org.plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ledger.Verdict.Broken;
import org.plumbline.ledger.Verdict.Holds;
import org.plumbline.ledger.Verdict.Kind;

class RecordExportTest {
    @TempDir
    Path folder;

    @Test
    void the_golden_entries_give_the_golden_export_byte_for_byte() throws IOException {
        CheckpointSigner signer =
                CheckpointSigner.of(Golden.text("golden-test-key.txt").strip());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        RecordExport.write(
                out,
                signer.verifier(),
                Golden.text("golden.checkpoint"),
                GoldenEntries.leafHashes().iterator(),
                GoldenEntries.exported().iterator());

        assertThat(out.toByteArray()).isEqualTo(Golden.bytes("golden.export"));
        assertThat(GoldenEntries.payloads().stream().map(SaltedPayload::digest))
                .isEqualTo(GoldenEntries.payloadDigests());
    }

    @Test
    void the_format_page_shows_the_golden_export_and_its_hashes() throws IOException {
        String page = Files.readString(Path.of("FORMAT.md"));

        assertThat(page).contains("```\n" + Golden.text("golden.export") + "```\n");
        assertThat(page).contains(Golden.text("golden-test-key.txt").strip());
        assertThat(page)
                .contains(
                        GoldenEntries.payloadDigests().getFirst().hex(),
                        GoldenEntries.leafHashes().getFirst().hex());
    }

    @Test
    void a_record_of_several_pieces_is_checked_to_its_last_entry() throws IOException {
        TestingRecord record = TestingRecord.of(9_000, 11);
        Path file = written(record);

        assertThat(RecordVerifier.verify(file, Optional.empty()))
                .isInstanceOfSatisfying(
                        Holds.class, holds -> assertThat(holds.size()).isEqualTo(9_000));
        Path kept =
                Files.writeString(folder.resolve("kept"), record.first(5_000).note());
        assertThat(RecordVerifier.verify(file, Optional.of(kept))).isInstanceOf(Holds.class);

        TamperedExport removed = record.tampered();
        removed.blocks.remove(8_500);
        removed.renumbered();
        assertThat(RecordVerifier.verify(Files.write(file, removed.bytes()), Optional.empty()))
                .isInstanceOfSatisfying(Broken.class, broken -> {
                    assertThat(broken.firstEntry()).isEqualTo(OptionalLong.of(8_500));
                    assertThat(broken.kind()).isEqualTo(Kind.REMOVED);
                });
        TamperedExport swapped = record.tampered();
        Collections.swap(swapped.blocks, 100, 8_999);
        assertThat(RecordVerifier.verify(Files.write(file, swapped.renumbered().bytes()), Optional.empty()))
                .isInstanceOfSatisfying(Broken.class, broken -> {
                    assertThat(broken.firstEntry()).isEqualTo(OptionalLong.of(100));
                    assertThat(broken.kind()).isEqualTo(Kind.REORDERED);
                });
    }

    @Test
    void a_payload_of_any_bytes_and_size_is_carried() throws IOException {
        byte[] large = new byte[200_001];
        new Random(3).nextBytes(large);
        Path file = folder.resolve("export");
        for (byte[] content : List.of(large, new byte[0], "\nend 1\n".getBytes(StandardCharsets.UTF_8))) {
            SaltedPayload payload = SaltedPayload.of(content, new Random(4));
            Entry entry = new Entry(
                    0,
                    "s",
                    "f",
                    "2024-03-01",
                    Instant.EPOCH,
                    "a",
                    "",
                    List.of(),
                    OptionalLong.empty(),
                    payload.digest());
            write(file, entry, payload);
            assertThat(RecordVerifier.verify(file, Optional.empty())).isInstanceOf(Holds.class);
            if (content.length > 0) {
                byte[] tampered = Files.readAllBytes(file);
                tampered[tampered.length - "\nend 1\n".length() - 1] ^= 1;
                assertThat(RecordVerifier.verify(Files.write(file, tampered), Optional.empty()))
                        .isInstanceOf(Broken.class);
            }
        }
    }

    @Test
    void what_is_not_what_was_signed_is_not_written() throws IOException {
        TestingRecord record = TestingRecord.of(5, 12);
        List<Hash> four = record.first(4).leaves();

        assertRefused(record, record.note(), four, record.entries);
        assertRefused(record, record.note(), record.leaves(), record.first(4).entries);
        assertRefused(record, record.note(), record.leaves(), record.entries.reversed());
        assertRefused(record, record.note(), record.leaves(), record.rewrittenAt(3).entries);
        assertRefused(record, TestingRecord.of(5, 12).note(), record.leaves(), record.entries);
        assertRefused(record, "no note", record.leaves(), record.entries);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_payload_that_the_entry_does_not_commit_to_is_refused() {
        TestingRecord record = TestingRecord.of(2, 12);

        assertThatThrownBy(() -> new ExportedEntry(
                        record.entries.get(0).entry(), record.entries.get(1).payload()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_stand_alone_verifier_answers_with_a_sentence_and_a_status() throws IOException {
        Path file = written(TestingRecord.of(3, 13));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(run(out, file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("The record holds: its 3 entries");
        assertThat(run(out, file.toString(), "--checkpoint", file.toString())).isEqualTo(1);
        assertThat(run(out)).isEqualTo(2);
        assertThat(run(out, file.toString(), "--checkpoint")).isEqualTo(2);
        assertThat(run(out, folder.resolve("absent").toString())).isEqualTo(2);
        assertThat(run(out, folder.toString())).isEqualTo(2);
        Files.write(file, new byte[] {1});
        assertThat(run(out, file.toString())).isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_there_is_no_verdict() {
        Path absent = folder.resolve("absent");

        assertThatThrownBy(() -> RecordVerifier.verify(absent, Optional.empty()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static int run(ByteArrayOutputStream out, String... arguments) {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Verify.run(Stream.of(arguments).toList(), printed, printed);
    }

    private Path written(TestingRecord record) throws IOException {
        Path file = folder.resolve("export");
        RecordExport.write(
                file, record.signer.verifier(), record.note(), record.leaves().iterator(), record.entries.iterator());
        return file;
    }

    private static void write(Path file, Entry entry, SaltedPayload payload) throws IOException {
        CheckpointSigner signer =
                CheckpointSigner.of(Golden.text("golden-test-key.txt").strip());
        String note = signer.sign(new Checkpoint(signer.name(), 1, entry.leafHash()));
        RecordExport.write(
                file,
                signer.verifier(),
                note,
                List.of(entry.leafHash()).iterator(),
                List.of(new ExportedEntry(entry, Optional.of(payload))).iterator());
    }

    private void assertRefused(TestingRecord record, String note, List<Hash> leaves, List<ExportedEntry> entries) {
        assertThatThrownBy(() -> RecordExport.write(
                        folder.resolve("export"),
                        record.signer.verifier(),
                        note,
                        leaves.iterator(),
                        entries.iterator()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
