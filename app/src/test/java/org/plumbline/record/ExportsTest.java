package org.plumbline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.PlumblineTest;
import org.plumbline.ledger.RecordVerifier;
import org.plumbline.ledger.Verdict;
import org.plumbline.people.OrganisationFact;
import org.plumbline.people.Organisations;
import org.springframework.beans.factory.annotation.Autowired;

@PlumblineTest
class ExportsTest {
    @Autowired
    Exports exports;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    Organisations organisations;

    @TempDir
    Path folder = Path.of("");

    @Test
    void an_export_holds_and_continues_a_checkpoint_that_was_kept() throws Exception {
        establish("kept-before");
        Path kept =
                Files.writeString(folder.resolve("kept.txt"), checkpoints.sign().note());
        establish("came-after");
        Path export = folder.resolve("record.plumbline");

        Checkpoints.Signed signed = exports.write(export);

        assertThat(RecordVerifier.verify(export, Optional.of(kept)))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class, holds -> assertThat(holds.size()).isEqualTo(signed.size()));
    }

    @Test
    void an_entry_altered_in_an_export_is_named() throws Exception {
        establish("about-to-be-altered");
        Path export = folder.resolve("record.plumbline");
        exports.write(export);
        String whole = Files.readString(export);

        Files.writeString(export, whole.replaceFirst("Body about-to-be-altered", "Body about-to-be-alterex"));

        assertThat(RecordVerifier.verify(export, Optional.empty()))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.firstEntry()).isPresent());
    }

    private void establish(String slug) {
        String unique = slug + "-" + System.nanoTime();
        organisations.establish(
                unique,
                new OrganisationFact.Established("Body " + slug, "partner-agency", LocalDate.of(2020, 1, 1), null),
                Actor.SYSTEM,
                Source.enteredHere());
    }
}
