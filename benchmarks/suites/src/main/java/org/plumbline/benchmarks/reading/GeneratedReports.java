package org.plumbline.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reports of 9 to 11 pages each, made from a seed; every {@link #EVERY}th is damaged, each kind of damage in its turn, so
 * that any first part of them is damaged alike.
 */
final class GeneratedReports {
    /** One in so many is damaged. */
    static final int EVERY = 50;

    private static final int FIRST_DAMAGED = EVERY / 2;

    private final long seed;

    GeneratedReports(long seed) {
        this.seed = seed;
    }

    /** A report's file, and what is wrong with it. */
    record Generated(Path file, Optional<Damage> damage) {}

    /** Writes so many reports into a folder. */
    List<Generated> write(int count, Path folder) throws Exception {
        List<Generated> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(new Generated(folder.resolve("report-%05d.pdf".formatted(i)), damage(i)));
        }
        Readers.each(count, i -> Files.write(reports.get(i).file(), bytes(i)));
        return reports;
    }

    static Optional<Damage> damage(int index) {
        if (index % EVERY != FIRST_DAMAGED) {
            return Optional.empty();
        }
        Damage[] kinds = Damage.values();
        return Optional.of(kinds[index / EVERY % kinds.length]);
    }

    /** The bytes of one report. */
    byte[] bytes(int index) throws IOException {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(random.nextLong());
            write(document, random);
            Optional<Damage> damage = damage(index);
            return damage.isPresent() ? damage.get().done(document, random) : Damage.saved(document);
        }
    }

    private static void write(PDDocument document, SplittableRandom random) throws IOException {
        Prose prose = new Prose(random);
        Typeface face = random.nextBoolean() ? Typeface.EMBEDDED : Typeface.NAMED;
        int pages = random.nextInt(9, 12);
        try (Sheets sheets = new Sheets(document, face, "Inspection report " + random.nextInt(2018, 2026))) {
            while (sheets.pages() < pages) {
                sheets.heading(prose.sentence(3, 9));
                for (int i = random.nextInt(2, 5); i > 0; i--) {
                    sheets.paragraph(prose.paragraph(random.nextInt(2, 6)));
                }
                for (int i = random.nextInt(0, 6); i > 0; i--) {
                    sheets.bullet(prose.sentence(9, 24));
                }
                for (int i = random.nextInt(0, 4); i > 0; i--) {
                    sheets.row(prose.words(4), random.nextInt(1, 100) + " per cent");
                }
            }
        }
    }
}
