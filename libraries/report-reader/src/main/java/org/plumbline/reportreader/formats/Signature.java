package org.plumbline.reportreader.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from its first bytes what a file is. What is in a ZIP, its list of parts has to tell ({@link WordParts}). */
final class Signature {

    /** How many bytes from the start of a file are looked at. */
    static final int LENGTH = 4096;

    /** Letters to a control character, below which bytes are no text. */
    private static final int FEWEST_LETTERS = 50;

    private static final Pattern WEB_PAGE =
            Pattern.compile("^(\\s|<\\?xml[^>]*>|<!--.*?-->)*<(!doctype\\s+html|html|head|body)\\b.*", Pattern.DOTALL);
    private static final Pattern FRAGMENT =
            Pattern.compile("<(p|h[1-6]|div|ul|ol|table|section|article|main|span|br)\\b[^<>]*>");

    private Signature() {}

    static boolean isZip(byte[] head) {
        return starts(head, "PK\3\4") || starts(head, "PK\5\6");
    }

    /** The kind; a ZIP is an {@link FileKind#ARCHIVE}, text of every sort that is not a web page is TEXT. */
    static FileKind of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String trimmed = text.replaceFirst("^(\\x{EF}\\x{BB}\\x{BF})?\\s*", "");
        if (trimmed.startsWith("%PDF-")
                || (text.indexOf("%PDF-") > 0 && text.indexOf("%PDF-") < 1024 && binary(text))) {
            return FileKind.PDF;
        }
        FileKind magic = magic(head, text);
        if (magic != FileKind.BINARY) {
            return magic;
        }
        if (trimmed.startsWith("{\\rtf")) {
            return FileKind.RICH_TEXT;
        }
        String plain =
                TextEncoding.of(head).decoded(head, 0).toLowerCase(Locale.ROOT).strip();
        long controls = plain.chars().filter(Signature::isControl).count();
        if (controls > 1 && controls * FEWEST_LETTERS > plain.length()) {
            return FileKind.BINARY;
        }
        if (WEB_PAGE.matcher(plain).matches()) {
            return FileKind.HTML;
        }
        if (plain.startsWith("<svg")) {
            return FileKind.OTHER_PICTURE;
        }
        return plain.startsWith("<?xml") ? FileKind.XML : FileKind.TEXT;
    }

    private static FileKind magic(byte[] head, String text) {
        if (isZip(head)
                || starts(head, "7z\u00bc\u00af")
                || starts(head, "Rar!")
                || starts(head, "\u001f\u008b")
                || starts(head, "BZh")
                || starts(head, "\u00fd7zXZ")
                || text.startsWith("ustar", 257)) {
            return FileKind.ARCHIVE;
        }
        if (starts(head, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return FileKind.OLD_WORD;
        }
        if (starts(head, "\u0089PNG\r\n\u001a\n")) {
            return FileKind.PNG;
        }
        if (starts(head, "\u00ff\u00d8\u00ff")) {
            return FileKind.JPEG;
        }
        if (starts(head, "GIF8")
                || starts(head, "II*\0")
                || starts(head, "MM\0*")
                || (starts(head, "RIFF") && text.startsWith("WEBP", 8))
                || text.startsWith("ftyphei", 4)) {
            return FileKind.OTHER_PICTURE;
        }
        boolean program =
                starts(head, "\u007fELF") || starts(head, "MZ\u0090") || starts(head, "\u00ca\u00fe\u00ba\u00be");
        return program ? FileKind.PROGRAM : FileKind.BINARY;
    }

    /** Whether text under a name that promises a web page holds any of one. */
    static boolean hasElements(String text) {
        return FRAGMENT.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isControl(int c) {
        return c < ' ' && !Character.isWhitespace(c);
    }

    private static boolean binary(String text) {
        return text.chars().anyMatch(c -> c == 0 || c > 0x7f);
    }

    private static boolean starts(byte[] head, String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= bytes.length && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
    }
}
