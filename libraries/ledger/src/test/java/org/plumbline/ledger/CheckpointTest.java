package org.plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.ledger.CheckpointReading.Forged;
import org.plumbline.ledger.CheckpointReading.Genuine;
import org.plumbline.ledger.CheckpointReading.Malformed;
import org.plumbline.ledger.CheckpointReading.OtherKey;

class CheckpointTest {
    private final CheckpointSigner signer = CheckpointSigner.generate("ledger.example/force-a", new SecureRandom());
    private final Checkpoint checkpoint = new Checkpoint("ledger.example/force-a", 7, Hash.ofLeaf(new byte[0]));
    private final String note = signer.sign(checkpoint);

    /** A key, text and signature published with the tests of Go's sumdb/note, as facts. */
    @Nested
    class ThePublishedNote {
        private static final String VKEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
        private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n";
        private static final String SIGNATURE =
                "rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=";

        @Test
        void is_read_and_its_signature_is_the_keys() {
            CheckpointVerifier verifier = CheckpointVerifier.of(VKEY);
            String published = TEXT + "\n\u2014 EnochRoot " + SIGNATURE + "\n";
            SignedNote read = SignedNote.parse(published);

            assertThat(verifier.vkey()).isEqualTo(VKEY);
            assertThat(read.text()).isEqualTo(TEXT);
            assertThat(read.encode()).isEqualTo(published);
            assertThat(read.signatures().getFirst().keyId()).isEqualTo(0xaf0cfe78);
            assertThat(verifier.made(read.signatures().getFirst(), TEXT)).isTrue();
            assertThat(verifier.made(read.signatures().getFirst(), TEXT + "\n")).isFalse();
            assertThat(verifier.read(published)).isInstanceOf(Malformed.class);
        }

        @Test
        void has_a_key_of_which_no_part_and_no_change_is_a_key() {
            for (int from = 0; from < VKEY.length(); from++) {
                for (int to = from + 1; to <= VKEY.length(); to++) {
                    if (to - from < VKEY.length()) {
                        assertNoKey(VKEY.substring(from, to));
                    }
                }
                assertNoKey(VKEY.substring(0, from) + (char) (VKEY.charAt(from) + 1) + VKEY.substring(from + 1));
            }
        }

        private void assertNoKey(String vkey) {
            assertThatThrownBy(() -> CheckpointVerifier.of(vkey)).as(vkey).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class TheGoldenCheckpoint {
        @Test
        void is_signed_byte_for_byte() throws IOException {
            CheckpointSigner golden =
                    CheckpointSigner.of(Golden.text("golden-test-key.txt").strip());
            InMemoryTree tree = new InMemoryTree();
            GoldenEntries.leafHashes().forEach(tree::append);
            Checkpoint of = new Checkpoint("ledger.example/force-a", 3, tree.root());

            assertThat(golden.sign(of)).isEqualTo(Golden.text("golden.checkpoint"));
            assertThat(golden.verifier().read(Golden.text("golden.checkpoint"))).isEqualTo(new Genuine(of));
        }
    }

    @Nested
    class Keys {
        @Test
        void survive_being_kept_as_text() {
            CheckpointSigner again = CheckpointSigner.of(signer.privateText());

            assertThat(again.verifier()).isEqualTo(signer.verifier()).hasSameHashCodeAs(signer.verifier());
            assertThat(again.sign(checkpoint)).isEqualTo(note);
            assertThat(CheckpointVerifier.of(signer.verifier().vkey())).isEqualTo(signer.verifier());
            assertThat(signer.toString()).doesNotContain(signer.privateText());
        }

        @Test
        void that_are_private_are_refused_when_a_character_changes() {
            String text = signer.privateText();
            for (int at = 0; at < text.length(); at++) {
                String changed = text.substring(0, at) + (char) (text.charAt(at) + 1) + text.substring(at + 1);
                assertThatThrownBy(() -> CheckpointSigner.of(changed))
                        .as(changed)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "two words", "plus+sign", "no\u00a0break", "line\nfeed", "tab\t"})
        void have_names_without_spaces_and_plus_signs(String name) {
            assertThatThrownBy(() -> CheckpointSigner.generate(name, new SecureRandom()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Reading {
        @Test
        void a_signed_checkpoint_gives_it_back() {
            assertThat(signer.verifier().read(note)).isEqualTo(new Genuine(checkpoint));
        }

        @Test
        void with_another_key_says_whose_it_is() {
            CheckpointSigner other = CheckpointSigner.generate("ledger.example/force-a", new SecureRandom());

            assertThat(other.verifier().read(note))
                    .isInstanceOfSatisfying(
                            OtherKey.class,
                            reading -> assertThat(signer.verifier().vkey()).startsWith(reading.signedBy() + "+"));
        }

        @Test
        void a_changed_body_is_forged() {
            assertThat(signer.verifier().read(note.replaceFirst("\n7\n", "\n8\n")))
                    .isEqualTo(new Forged());
        }

        @Test
        void a_second_signature_in_the_same_name_must_be_right_too() {
            String line = note.lines().toList().getLast();
            String wrong = line.replaceFirst("(.{20})=$", "AAAAAAAAAAAAAAAAAAAA=");

            assertThat(signer.verifier().read(note + line + "\n")).isEqualTo(new Genuine(checkpoint));
            assertThat(signer.verifier().read(note + wrong + "\n")).isEqualTo(new Forged());
        }

        @Test
        void a_signature_with_the_group_order_added_is_refused() {
            byte[] line = SignedNote.parse(note).signatures().getFirst().signature();
            BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
            BigInteger scalar = BigInteger.ZERO;
            for (int i = 63; i >= 32; i--) {
                scalar = scalar.shiftLeft(8).or(BigInteger.valueOf(line[i] & 0xff));
            }
            BigInteger same = scalar.add(order);
            for (int i = 32; i < 64; i++) {
                line[i] = same.shiftRight(8 * (i - 32)).byteValue();
            }

            assertThat(signer.verifier()
                            .made(
                                    NoteSignature.of(
                                            signer.name(), signer.verifier().keyId(), line),
                                    checkpoint.body()))
                    .isFalse();
        }

        @Test
        void base64_with_loose_bits_or_padding_is_refused() {
            String root = Base64.getEncoder().encodeToString(checkpoint.root().bytes());
            char last = root.charAt(root.length() - 2);
            for (String loose : List.of(
                    root.substring(0, root.length() - 2) + (char) (last + 1) + "=",
                    root.substring(0, root.length() - 1),
                    root + "=",
                    " " + root)) {
                assertThat(signer.verifier().read(signer.signText("ledger.example/force-a\n7\n" + loose + "\n")))
                        .as(loose)
                        .isInstanceOf(Malformed.class);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "o\n07\nR\n",
                    "o\n+7\nR\n",
                    "o\n7\nR\nextension\n",
                    "\n7\nR\n",
                    "o\n-1\nR\n",
                    "o\n7\n",
                    "o\n7\r\nR\n"
                })
        void a_body_that_is_no_checkpoint_is_refused(String body) {
            String root = Base64.getEncoder().encodeToString(checkpoint.root().bytes());

            assertThat(signer.verifier().read(signer.signText(body.replace("R", root))))
                    .isInstanceOf(Malformed.class);
        }

        @Test
        void an_empty_tree_has_the_empty_root_and_no_other() {
            Checkpoint empty = new Checkpoint("o", 0, Hash.ofEmptyTree());

            assertThat(signer.verifier().read(signer.sign(empty))).isEqualTo(new Genuine(empty));
            assertThatThrownBy(() -> new Checkpoint("o", 0, checkpoint.root()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
