package org.plumbline.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the content of a file is, by its bytes. */
sealed interface FileContent {
    /** One of those that are taken in. */
    record Known(FileType type) implements FileContent {}

    /** Something else, in words. */
    record Other(String words) implements FileContent {}

    /** Of a kind that is taken in, but with something in it that is not; in words, with what would help. */
    record Harmful(String words, String unblock) implements FileContent {}

    Map<String, String> FOREIGN = foreign();

    static FileContent of(Path file) throws IOException {
        String head = head(file);
        if (head.startsWith("%PDF-")) {
            return PdfBytes.content(file);
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return PackedFile.content(file, head);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return new Known(FileType.PNG);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return new Known(FileType.JPEG);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return new Harmful(
                    "an Office file of the old kind, or one locked with a password",
                    "Save it without a password as DOCX, XLSX, PPTX or PDF.");
        }
        for (Map.Entry<String, String> one : FOREIGN.entrySet()) {
            if (head.startsWith(one.getKey())) {
                return new Other(one.getValue());
            }
        }
        return PlainText.content(file);
    }

    /** The first bytes, each as the character of its number. */
    private static String head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(512), StandardCharsets.ISO_8859_1);
        }
    }

    private static Map<String, String> foreign() {
        Map<String, String> foreign = new LinkedHashMap<>();
        foreign.put("MZ", "a Windows program");
        foreign.put("\u007fELF", "a Linux program");
        foreign.put("\u00ca\u00fe\u00ba\u00be", "a compiled program");
        foreign.put("\u00cf\u00fa\u00ed\u00fe", "a Mac program");
        foreign.put("Rar!", "a RAR archive");
        foreign.put("7z\u00bc\u00af", "a 7-Zip archive");
        foreign.put("\u001f\u008b", "a gzip archive");
        foreign.put("GIF8", "a GIF picture");
        foreign.put("{\\rtf", "a rich text document (RTF)");
        foreign.put("#!", "a script");
        return Map.copyOf(foreign);
    }
}
