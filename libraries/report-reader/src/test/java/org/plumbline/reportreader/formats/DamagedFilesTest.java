package org.plumbline.reportreader.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Files damaged at random: whatever was hit, there is a document or a refusal, and soon. */
class DamagedFilesTest {

    private static final int TIMES = 150;
    private static final int SECONDS = 20;

    @TempDir
    private Path folder;

    @Test
    void a_damaged_pdf_is_read_or_refused() throws Exception {
        String[] texts = new String[40];
        Arrays.fill(texts, "The force should make sure that its officers record crime.");

        damage("pdf", TestingPdf.embedded(texts), 20_261_121);
        damage(
                "pdf",
                TestingPdf.of(pdf -> {
                    for (int i = 0; i < 40; i++) {
                        pdf.text(72, 72 + 14 * i, 11, texts[i]);
                    }
                    pdf.picture().drawings(3, 2, false);
                }),
                4711);
    }

    @Test
    void a_damaged_word_document_is_read_or_refused() throws Exception {
        try (TestingDocx docx = new TestingDocx()) {
            docx.around("head", "foot")
                    .heading(1, "PEEL")
                    .list(STNumberFormat.DECIMAL, "%1.", "one", "two")
                    .table(new String[] {"Area", "Grade"}, new String[] {"One", "Good"});

            damage("docx", docx.bytes(), 1848);
        }
    }

    private void damage(String ending, byte[] whole, long seed) throws Exception {
        Random random = new Random(seed);
        int refused = 0;
        try (ExecutorService reading = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < TIMES; i++) {
                byte[] damaged = damaged(whole, random);
                Path file = Files.write(folder.resolve("damaged." + ending), damaged);
                try {
                    reading.submit(() -> ReportFiles.open(file)).get(SECONDS, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof UnreadableReport refusal)) {
                        throw new AssertionError("seed %d, file %d".formatted(seed, i), e.getCause());
                    }
                    assertThat(refusal.getMessage()).endsWith("; nothing was stored.");
                    refused++;
                }
            }
        }
        assertThat(refused).as("refusals of %d, seed %d", TIMES, seed).isPositive();
    }

    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(5) == 0) {
            return Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
        }
        byte[] damaged = whole.clone();
        int flips = 1 + random.nextInt(30);
        for (int i = 0; i < flips; i++) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }
}
