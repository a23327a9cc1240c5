package org.plumbline.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.plumbline.documents.Document;
import org.plumbline.documents.Imprint;
import org.plumbline.documents.pdf.PdfPages;
import org.plumbline.documents.word.WordPages;

/** The demonstration's inspection report, told in our own words, in the formats in which such reports come. */
final class DemonstrationReport {
    /** What its files are called, without what they end in. */
    static final String NAME = "west-midlands-peel-2023";

    private static final Instant PRODUCED = Instant.parse("2023-12-05T12:00:00Z");

    private DemonstrationReport() {}

    static String markdown() {
        try (InputStream file = Objects.requireNonNull(
                DemonstrationReport.class.getResourceAsStream("/demonstration/west-midlands-2023.md"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration's report cannot be read", e);
        }
    }

    static byte[] pdf() {
        return new PdfPages().bytes(document());
    }

    static byte[] docx() {
        return new WordPages().bytes(document());
    }

    private static Document document() {
        ReportText text = new ReportText(markdown());
        return new Document(
                text.title(),
                Imprint.of(
                        "Plumbline demonstration",
                        "A paraphrase of a published inspection report, made to try the software with",
                        PRODUCED),
                text.blocks());
    }
}
