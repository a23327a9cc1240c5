package org.plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.ledger.TamperedExport.Piece;
import org.plumbline.ledger.Verdict.Broken;
import org.plumbline.ledger.Verdict.Holds;
import org.plumbline.ledger.Verdict.Kind;

/** What a tamperer may do to an export, and what the verifier says. Twenty entries, numbered from 0. */
class RecordTamperingTest {
    private static final int SIZE = 20;

    private final TestingRecord record = TestingRecord.of(SIZE, 20_240_301);

    @TempDir
    Path folder;

    @Test
    void an_export_as_it_was_written_holds() throws IOException {
        assertThat(verify(record.export()))
                .isEqualTo(new Holds(
                        SIZE,
                        record.checkpoint().root(),
                        record.checkpoint(),
                        record.signer.verifier().vkey(),
                        0,
                        Optional.empty()));
        assertThat(verify(record.tampered().bytes())).isInstanceOf(Holds.class);
    }

    @Test
    void a_record_of_no_entries_and_of_one_holds() throws IOException {
        assertThat(verify(record.first(0).export())).isInstanceOf(Holds.class);
        assertThat(verify(record.first(1).export())).isInstanceOf(Holds.class);
    }

    @Test
    void a_payload_that_was_disposed_of_leaves_every_proof_standing() throws IOException {
        Verdict verdict = verify(record.withDisposed(7).withDisposed(19).export());

        assertThat(verdict).isInstanceOfSatisfying(Holds.class, holds -> {
            assertThat(holds.disposed()).isEqualTo(2);
            assertThat(holds.root()).isEqualTo(record.checkpoint().root());
            assertThat(holds.sentence()).contains("2 payloads were disposed of");
        });
    }

    @Nested
    class Altered {
        @ParameterizedTest
        @ValueSource(ints = {0, 7, 19})
        void an_entry_with_another_actor(int entry) {
            assertBroken(e -> e.blocks.set(entry, e.blocks.get(entry).by("officer/nobody")), entry, Kind.ALTERED);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 7, 19})
        void a_payload_that_says_something_else(int entry) {
            assertBroken(e -> e.blocks.set(entry, e.blocks.get(entry).saying("{}")), entry, Kind.ALTERED);
        }

        @Test
        void the_payloads_of_two_entries_exchanged() {
            assertBroken(
                    e -> {
                        Piece seven = e.blocks.get(7);
                        Piece nine = e.blocks.get(9);
                        e.blocks.set(7, new Piece(7, seven.entry(), nine.payload()));
                        e.blocks.set(9, new Piece(9, nine.entry(), seven.payload()));
                    },
                    7,
                    Kind.ALTERED);
        }

        @Test
        void the_number_in_a_first_line() {
            assertBroken(
                    e -> e.blocks.set(
                            7,
                            new Piece(
                                    8, e.blocks.get(7).entry(), e.blocks.get(7).payload())),
                    7,
                    Kind.ALTERED);
        }

        @Test
        void the_index_inside_an_entry() {
            assertBroken(e -> e.blocks.set(7, e.blocks.get(7).renumbered(8)), 7, Kind.ALTERED);
        }

        @Test
        void an_entry_replaced_by_a_forged_one() {
            TestingRecord other = TestingRecord.of(SIZE, 5);
            assertBroken(e -> e.blocks.set(12, Piece.of(other.entries.get(12))), 12, Kind.ALTERED);
        }

        @Test
        void the_first_of_several_is_the_one_named() {
            assertBroken(
                    e -> {
                        e.blocks.set(15, e.blocks.get(15).saying("{}"));
                        e.blocks.set(4, e.blocks.get(4).by("officer/nobody"));
                        e.blocks.remove(17);
                    },
                    4,
                    Kind.ALTERED);
        }

        @Test
        void a_leaf_hash_in_the_list_while_the_entry_is_as_it_was() {
            assertBroken(e -> e.leaves.set(7, Hash.ofLeaf(new byte[0])), 7, Kind.ALTERED);
            assertBroken(e -> e.leaves.remove(7), 7, Kind.ALTERED);
            assertBroken(e -> e.leaves.remove(19), 19, Kind.ALTERED);
            assertBroken(e -> Collections.swap(e.leaves, 7, 9), 7, Kind.ALTERED);
        }

        @Test
        void an_entry_and_its_leaf_hash_together_are_caught_though_no_entry_can_be_named() throws IOException {
            TamperedExport tampered = record.tampered().withListToMatch();
            tampered.blocks.set(7, tampered.blocks.get(7).by("officer/nobody"));

            assertThat(verify(tampered.bytes())).isInstanceOfSatisfying(Broken.class, broken -> {
                assertThat(broken.kind()).isEqualTo(Kind.ALTERED);
                assertThat(broken.firstEntry()).isEmpty();
            });
        }
    }

    @Nested
    class Removed {
        @ParameterizedTest
        @ValueSource(ints = {0, 7, 17, 19})
        void an_entry(int entry) {
            assertBroken(e -> e.blocks.remove(entry), entry, Kind.REMOVED);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 7, 17, 19})
        void an_entry_with_those_after_it_renumbered(int entry) {
            assertBroken(
                    e -> {
                        e.blocks.remove(entry);
                        e.renumbered();
                    },
                    entry,
                    Kind.REMOVED);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 7, 17, 19})
        void an_entry_with_its_leaf_hash(int entry) {
            assertBroken(
                    e -> {
                        e.blocks.remove(entry);
                        e.withListToMatch();
                    },
                    entry,
                    Kind.REMOVED);
        }

        @Test
        void several_in_a_row_and_renumbered() {
            assertBroken(
                    e -> {
                        e.blocks.subList(6, 11).clear();
                        e.renumbered();
                    },
                    6,
                    Kind.REMOVED);
        }

        @Test
        void every_entry() {
            assertBroken(e -> e.blocks.clear(), 0, Kind.REMOVED);
            assertBroken(
                    e -> {
                        e.blocks.clear();
                        e.withListToMatch();
                    },
                    0,
                    Kind.REMOVED);
        }

        @Test
        void an_entry_whose_place_was_taken_by_a_copy_of_a_later_one() {
            assertBroken(e -> e.blocks.set(7, e.blocks.get(12)), 7, Kind.REMOVED);
        }

        @Test
        void an_entry_with_the_list_and_the_numbers_made_to_match_is_caught_and_not_named_wrongly() throws IOException {
            TamperedExport tampered = record.tampered();
            tampered.blocks.remove(7);
            tampered.renumbered().withListToMatch();

            assertThat(verify(tampered.bytes())).isInstanceOfSatisfying(Broken.class, broken -> {
                assertThat(broken.kind()).isEqualTo(Kind.REMOVED);
                assertThat(broken.sentence()).contains("20 entries were signed and 19 are here", "an earlier one");
            });
        }
    }

    @Nested
    class Reordered {
        @Test
        void two_neighbours_exchanged() {
            assertBroken(e -> Collections.swap(e.blocks, 7, 8), 7, Kind.REORDERED);
        }

        @Test
        void two_entries_far_apart_exchanged() {
            assertBroken(e -> Collections.swap(e.blocks, 0, 19), 0, Kind.REORDERED);
        }

        @Test
        void two_entries_exchanged_and_renumbered() {
            assertBroken(
                    e -> {
                        Collections.swap(e.blocks, 7, 13);
                        e.renumbered();
                    },
                    7,
                    Kind.REORDERED);
        }

        @Test
        void an_entry_moved_forwards_and_one_moved_back() {
            assertBroken(e -> e.blocks.add(15, e.blocks.remove(6)), 6, Kind.REORDERED);
            assertBroken(e -> e.blocks.add(6, e.blocks.remove(15)), 6, Kind.REORDERED);
        }

        @Test
        void all_entries_reversed() {
            assertBroken(e -> Collections.reverse(e.blocks), 0, Kind.REORDERED);
        }

        @Test
        void entries_and_list_alike() {
            assertBroken(
                    e -> {
                        Collections.swap(e.blocks, 7, 13);
                        e.withListToMatch();
                    },
                    7,
                    Kind.REORDERED);
        }
    }

    @Nested
    class Inserted {
        @ParameterizedTest
        @ValueSource(ints = {0, 7, 19})
        void a_forged_entry(int place) {
            Piece forged = Piece.of(TestingRecord.of(SIZE, 5).entries.get(place));
            assertBroken(e -> e.blocks.add(place, forged), place, Kind.INSERTED);
            assertBroken(
                    e -> {
                        e.blocks.add(place, forged);
                        e.renumbered();
                    },
                    place,
                    Kind.INSERTED);
        }

        @Test
        void a_forged_entry_after_the_last() {
            Piece forged = Piece.of(TestingRecord.of(SIZE + 1, 5).entries.get(SIZE));
            assertBroken(e -> e.blocks.add(forged), SIZE, Kind.INSERTED);
            assertBroken(
                    e -> {
                        e.blocks.add(forged);
                        e.withListToMatch();
                    },
                    SIZE,
                    Kind.INSERTED);
        }

        @Test
        void a_copy_of_an_earlier_entry() {
            assertBroken(e -> e.blocks.add(7, e.blocks.get(3)), 7, Kind.INSERTED);
            assertBroken(
                    e -> {
                        e.blocks.add(7, e.blocks.get(3));
                        e.renumbered();
                    },
                    7,
                    Kind.INSERTED);
        }

        @Test
        void a_copy_of_a_later_entry() {
            assertBroken(e -> e.blocks.add(7, e.blocks.get(12)), 7, Kind.INSERTED);
        }

        @Test
        void an_entry_twice_in_a_row() {
            assertBroken(e -> e.blocks.add(7, e.blocks.get(7)), 8, Kind.INSERTED);
        }
    }

    @Nested
    class WithAKeptCheckpoint {
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 7, 16, 19, 20})
        void an_export_that_continues_it_holds(int size) throws IOException {
            Checkpoint kept = record.first(size).checkpoint();

            assertThat(verify(record.export(), record.signer.sign(kept)))
                    .isInstanceOfSatisfying(
                            Holds.class, holds -> assertThat(holds.kept()).contains(kept));
        }

        @Test
        void a_history_rewritten_and_signed_again_is_caught() throws IOException {
            assertKeptMismatch(
                    verify(record.rewrittenAt(7).export(), record.first(12).note()),
                    "The first 12 entries of this export are not those that were signed");
            assertThat(verify(record.rewrittenAt(12).export(), record.first(12).note()))
                    .isInstanceOf(Holds.class);
        }

        @Test
        void entries_cut_from_the_end_and_signed_again_are_missed() throws IOException {
            assertThat(verify(record.first(15).export(), record.note()))
                    .isInstanceOfSatisfying(Broken.class, broken -> {
                        assertThat(broken.kind()).isEqualTo(Kind.REMOVED);
                        assertThat(broken.firstEntry()).isEqualTo(OptionalLong.of(15));
                        assertThat(broken.sentence()).contains("signed 20 entries", "only 15");
                    });
        }

        @Test
        void a_record_signed_with_another_key_is_caught() throws IOException {
            TestingRecord theirs = record.signedBy(CheckpointSigner.generate(TestingRecord.ORIGIN, new SecureRandom()));

            assertKeptMismatch(verify(theirs.export(), record.note()), "was signed with the key");
        }

        @Test
        void a_checkpoint_of_another_ledger_is_said_to_be_one() throws IOException {
            Checkpoint kept = record.first(5).checkpoint();
            Checkpoint foreign = new Checkpoint("ledger.example/force-b", kept.size(), kept.root());

            assertKeptMismatch(verify(record.export(), record.signer.sign(foreign)), "of the ledger ledger.example");
        }

        @Test
        void a_checkpoint_that_is_forged_or_none_at_all_proves_nothing() throws IOException {
            String note = record.first(5).note();

            assertUnusable(note.replaceFirst("\n5\n", "\n6\n"));
            assertUnusable("");
            assertUnusable("not a checkpoint\n");
            assertUnusable("\n".repeat(200_000));
            assertUnusable(note.substring(0, note.length() - 1));
        }

        @Test
        void signatures_of_witnesses_under_a_kept_checkpoint_are_passed_over() throws IOException {
            CheckpointSigner witness = CheckpointSigner.generate("witness.example", new SecureRandom());
            String note = record.first(5).note();
            String cosigned = note
                    + witness.sign(record.first(5).checkpoint())
                            .lines()
                            .toList()
                            .getLast() + "\n";

            assertThat(verify(record.export(), cosigned)).isInstanceOf(Holds.class);
        }

        @Test
        void a_fault_inside_the_export_is_named_first() throws IOException {
            TamperedExport tampered = record.tampered();
            tampered.blocks.remove(7);

            assertThat(verify(tampered.bytes(), record.first(5).note()))
                    .isInstanceOfSatisfying(
                            Broken.class,
                            broken -> assertThat(broken.firstEntry()).isEqualTo(OptionalLong.of(7)));
        }

        private void assertKeptMismatch(Verdict verdict, String words) {
            assertThat(verdict).isInstanceOfSatisfying(Broken.class, broken -> {
                assertThat(broken.kind()).isEqualTo(Kind.CHECKPOINT_MISMATCH);
                assertThat(broken.sentence()).contains(words);
            });
        }

        private void assertUnusable(String note) throws IOException {
            assertThat(verify(record.export(), note))
                    .isInstanceOfSatisfying(
                            Broken.class, broken -> assertThat(broken.kind()).isEqualTo(Kind.CHECKPOINT_UNUSABLE));
        }
    }

    @Nested
    class TheFileItself {
        @Test
        void a_file_cut_short_anywhere_is_caught() throws IOException {
            byte[] export = record.first(3).export();
            for (int length = 0; length < export.length; length++) {
                assertThat(verify(Arrays.copyOf(export, length)))
                        .as("cut to " + length + " bytes")
                        .isInstanceOf(Broken.class);
            }
        }

        @Test
        void the_checkpoint_of_another_key_does_not_pass() throws IOException {
            TestingRecord theirs = TestingRecord.of(SIZE, 20_240_301);
            String ours = new String(record.export(), StandardCharsets.UTF_8);
            String mixed = ours.replace(
                    record.signer.verifier().vkey(), theirs.signer.verifier().vkey());

            assertThat(verify(mixed.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            Broken.class, broken -> assertThat(broken.kind()).isEqualTo(Kind.SIGNATURE));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "\n",
                    "plumbline record export 2\n",
                    "plumbline record export 1\n",
                    "plumbline record export 1\nkey a+b+c\n",
                    "plumbline record export 1\nkey \u00e9\u0000\n",
                })
        void what_is_no_export_is_said_to_be_none(String text) throws IOException {
            assertThat(verify(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Broken.class);
        }

        @Test
        void lengths_that_no_file_can_have_end_in_a_sentence() throws IOException {
            String export = new String(record.first(3).export(), StandardCharsets.UTF_8);
            for (String huge : List.of("999999999999999999", "9223372036854775807", "4294967296", "-1", "00", "")) {
                for (String from : List.of("leaves 3", "checkpoint [0-9]+", "entry 1 [0-9]+ ", "entry 1", "end 3")) {
                    String name = from.replaceAll("[0-9\\[\\]+ ]+$", "");
                    byte[] hostile =
                            export.replaceFirst(from, name + " " + huge).getBytes(StandardCharsets.UTF_8);
                    assertThat(verify(hostile))
                            .as(from + " as " + huge)
                            .isInstanceOfSatisfying(
                                    Broken.class,
                                    broken -> assertThat(broken.sentence()).isNotBlank());
                }
                byte[] hostile = export.replaceFirst("(entry 1 [0-9]+) [0-9]+\n", "$1 " + huge + "\n")
                        .getBytes(StandardCharsets.UTF_8);
                assertThat(verify(hostile)).as("content length " + huge).isInstanceOf(Broken.class);
            }
        }
    }

    private void assertBroken(Consumer<TamperedExport> tampering, long firstEntry, Kind kind) {
        TamperedExport tampered = record.tampered();
        tampering.accept(tampered);
        try {
            assertThat(verify(tampered.bytes())).isInstanceOfSatisfying(Broken.class, broken -> {
                assertThat(broken.sentence()).contains("Entry " + firstEntry + " (the first is entry 0) ");
                assertThat(broken.firstEntry()).as(broken.sentence()).isEqualTo(OptionalLong.of(firstEntry));
                assertThat(broken.kind()).as(broken.sentence()).isEqualTo(kind);
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Verdict verify(byte[] export) throws IOException {
        return RecordVerifier.verify(Files.write(folder.resolve("export"), export), Optional.empty());
    }

    private Verdict verify(byte[] export, String note) throws IOException {
        return RecordVerifier.verify(
                Files.write(folder.resolve("export"), export),
                Optional.of(Files.writeString(folder.resolve("checkpoint"), note)));
    }
}
