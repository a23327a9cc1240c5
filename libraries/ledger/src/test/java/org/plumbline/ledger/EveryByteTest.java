package org.plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.ledger.Verdict.Broken;

/** No byte of an export can be changed, left out or added unseen; within an entry's block, that entry is named. */
class EveryByteTest {
    private byte[] export = new byte[0];
    private List<Integer> blockStarts = List.of();
    private final Workers workers = new Workers();

    @BeforeEach
    void read_the_golden_export() throws IOException {
        export = Golden.bytes("golden.export");
        blockStarts = new ArrayList<>();
        for (String start : List.of("\nentry 0 ", "\nentry 1 ", "\nentry 2 ", "\nend 3\n")) {
            blockStarts.add(Golden.indexOf(export, start) + 1);
        }
        assertThat(verdict(export)).isInstanceOf(Verdict.Holds.class);
    }

    @AfterEach
    void stop_the_threads() {
        workers.close();
    }

    @Test
    void a_byte_changed() throws IOException {
        int tried = 0;
        for (int at = 0; at < export.length; at++) {
            for (int value : new int[] {export[at] + 1, export[at] ^ 0x80, export[at] ^ 0x20, '\n', '0'}) {
                if ((byte) value != export[at]) {
                    byte[] changed = export.clone();
                    changed[at] = (byte) value;
                    assertCaught(changed, at, "byte " + at + " changed to " + (value & 0xff));
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(4 * export.length);
    }

    @Test
    void a_byte_left_out() throws IOException {
        for (int at = 0; at < export.length; at++) {
            byte[] shorter = new byte[export.length - 1];
            System.arraycopy(export, 0, shorter, 0, at);
            System.arraycopy(export, at + 1, shorter, at, shorter.length - at);
            assertCaught(shorter, at, "byte " + at + " left out");
        }
    }

    @Test
    void a_byte_added() throws IOException {
        for (int at = 0; at <= export.length; at++) {
            byte same = export[Math.min(at, export.length - 1)];
            for (byte added : new byte[] {same, '\n', '0', ' '}) {
                byte[] longer = new byte[export.length + 1];
                System.arraycopy(export, 0, longer, 0, at);
                longer[at] = added;
                System.arraycopy(export, at, longer, at + 1, export.length - at);
                boolean betweenBlocks =
                        blockStarts.contains(at) || (blockStarts.contains(at + 1) && added == export[at]);
                int inside = betweenBlocks ? -1 : at;
                assertCaught(longer, inside, "byte " + added + " added before byte " + at);
            }
        }
    }

    private void assertCaught(byte[] tampered, int at, String what) throws IOException {
        assertThat(verdict(tampered)).as(what).isInstanceOfSatisfying(Broken.class, broken -> {
            if (at >= blockStarts.getFirst() && at < blockStarts.getLast()) {
                long entry = blockStarts.stream().filter(start -> start <= at).count() - 1;
                assertThat(broken.firstEntry()).as(what + ": " + broken).isEqualTo(OptionalLong.of(entry));
            }
            assertThat(broken.sentence()).as(what).isNotBlank();
        });
    }

    private Verdict verdict(byte[] bytes) throws IOException {
        return RecordVerifier.verify(
                new ExportBytes(MemorySegment.ofArray(Arrays.copyOf(bytes, bytes.length))), Optional.empty(), workers);
    }
}
