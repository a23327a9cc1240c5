package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.formats.UnreadableReport.Reason;

/** Reads a PDF whole: every page it lists, every letter drawn on it, or nothing. */
final class PdfFile {

    private static final int IN_MEMORY = 8 << 20;
    private static final int TAIL = 2048;
    private static final int PADDING = 1 << 16;

    private final String name;
    private String place = "in its structure";

    private PdfFile(String name) {
        this.name = name;
    }

    static SourceDocument read(Path file, String name, long size) throws UnreadableReport {
        return new PdfFile(name).read(file, size);
    }

    private SourceDocument read(Path file, long size) throws UnreadableReport {
        try (RandomAccessRead bytes = size <= IN_MEMORY
                        ? new RandomAccessReadBuffer(Files.readAllBytes(file))
                        : new RandomAccessReadBufferedFile(file);
                PDDocument document = opened(bytes)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw refused(Reason.ENCRYPTED, "a PDF that opens without a password", "one that is encrypted", e);
        } catch (Excess e) {
            throw refused(Reason.TOO_LARGE, "what a report can hold", e.found(), e);
        } catch (Flaw e) {
            throw refused(Reason.DAMAGED, e.expected(), e.found(), e);
        } catch (IOException | RuntimeException e) {
            throw refused(Reason.DAMAGED, "a sound PDF", "damage", e);
        } catch (StackOverflowError e) {
            throw refused(Reason.DAMAGED, "a sound PDF", "parts nested without end", e);
        }
    }

    private PDDocument opened(RandomAccessRead bytes) throws IOException {
        requireEnd(bytes);
        return Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    /** A file cut off in transit lacks the mark that every PDF ends with; without this, its first half would be read. */
    private void requireEnd(RandomAccessRead bytes) throws IOException {
        int length = (int) Math.min(bytes.length(), PADDING);
        byte[] tail = new byte[length];
        bytes.seek(bytes.length() - length);
        bytes.readFully(tail, 0, length);
        bytes.seek(0);
        int end = length;
        while (end > 0 && tail[end - 1] <= ' ' && tail[end - 1] >= 0) {
            end--;
        }
        int from = Math.max(0, end - TAIL);
        if (!new String(tail, from, end - from, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            place = "at its end";
            throw new Flaw("the mark %%EOF", "that the file breaks off");
        }
    }

    private SourceDocument read(PDDocument document) throws IOException, UnreadableReport {
        PdfBudget budget = new PdfBudget();
        PdfGlyphs glyphs = new PdfGlyphs(budget);
        List<PdfPage> pages = new ArrayList<>();
        boolean pictures = false;
        for (SoundPage page : PdfPages.of(document)) {
            int number = pages.size() + 1;
            place = "on page " + number;
            PdfGlyphs.Drawn drawn = glyphs.draw(page);
            pictures |= drawn.pictures();
            pages.add(PdfPage.of(number, PdfSheet.of(page).lookedAtHeight(), drawn));
        }
        place = "on its %s".formatted(pages.size() == 1 ? "one page" : pages.size() + " pages");
        if (budget.glyphs() == 0) {
            String found = pictures ? "no text, only pictures: run text recognition first" : "no text";
            throw refused(Reason.NO_TEXT, "text", found, null);
        }
        if (budget.illegible()) {
            String found = "shapes that stand for no known letters: run text recognition first";
            throw refused(Reason.NO_TEXT, "text", found, null);
        }
        Lines lines = new Lines(name);
        new PdfText(pages).writeTo(lines);
        return lines.document();
    }

    private UnreadableReport refused(Reason reason, String expected, String found, @Nullable Throwable cause) {
        return UnreadableReport.of(reason, name, place, expected, found, cause);
    }
}
