package org.plumbline.benchmarks.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ledger.Hash;
import org.plumbline.ledger.RecordVerifier;
import org.plumbline.ledger.Verdict;

class GeneratedExportTest {
    @Test
    void an_export_verifies_and_its_root_depends_on_the_seed_alone(@TempDir Path folder) throws Exception {
        Hash root = new GeneratedExport(5, 300).write(folder.resolve("one"));

        assertThat(RecordVerifier.verify(folder.resolve("one"), Optional.empty()))
                .isInstanceOfSatisfying(Verdict.Holds.class, holds -> {
                    assertThat(holds.size()).isEqualTo(300);
                    assertThat(holds.root()).isEqualTo(root);
                });
        assertThat(new GeneratedExport(5, 300).write(folder.resolve("two"))).isEqualTo(root);
        assertThat(new GeneratedExport(6, 300).write(folder.resolve("three"))).isNotEqualTo(root);
    }
}
