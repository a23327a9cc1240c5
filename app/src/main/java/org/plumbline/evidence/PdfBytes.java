package org.plumbline.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What can be told of a PDF from its bytes as they lie. */
final class PdfBytes {
    /** The trailer of a locked PDF names its encryption; it is itself never encrypted or packed. */
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

    private static final int PART = 1024 * 1024;
    private static final int OVERLAP = 64;

    private PdfBytes() {}

    static FileContent content(Path file) throws IOException {
        String kept = "";
        try (InputStream content = Files.newInputStream(file)) {
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                String window = kept + new String(part, StandardCharsets.ISO_8859_1);
                if (LOCKED.matcher(window).find()) {
                    return new FileContent.Harmful(
                            "a PDF document that is locked", "Save it without a password or restrictions.");
                }
                kept = window.substring(Math.max(0, window.length() - OVERLAP));
            }
        }
        return new FileContent.Known(FileType.PDF);
    }
}
