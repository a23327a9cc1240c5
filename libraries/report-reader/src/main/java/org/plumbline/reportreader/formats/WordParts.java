package org.plumbline.reportreader.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of an office document's ZIP, none of which may unpack to more than it should. */
final class WordParts implements AutoCloseable {

    static final int MOST_PARTS = 10_000;
    static final long MOST_PART_BYTES = 64L << 20;
    static final long MOST_BYTES = 1L << 30;

    private static final long MODEST = 32L << 20;
    private static final int STEEPEST = 100;

    private final ZipFile zip;

    private WordParts(ZipFile zip) {
        this.zip = zip;
    }

    static WordParts of(Path file) throws IOException {
        return new WordParts(new ZipFile(file.toFile()));
    }

    /** What kind of document the parts make. */
    FileKind kind() throws IOException {
        ZipEntry mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            try (InputStream in = zip.getInputStream(mimetype)) {
                String type = new String(in.readNBytes(100), StandardCharsets.ISO_8859_1);
                return type.contains("opendocument") ? FileKind.OPEN_DOCUMENT : FileKind.BOOK;
            }
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            return FileKind.ARCHIVE;
        }
        if (zip.stream().anyMatch(entry -> entry.getName().startsWith("word/"))) {
            return FileKind.DOCX;
        }
        if (zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"))) {
            return FileKind.SPREADSHEET;
        }
        boolean slides = zip.stream().anyMatch(entry -> entry.getName().startsWith("ppt/"));
        return slides ? FileKind.SLIDES : FileKind.ARCHIVE;
    }

    /** Refuses what is packed to burst: too many parts, or far more in them than the file's size lets one expect. */
    void requireModest(Path file) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new Excess("%,d parts".formatted(zip.size()));
        }
        long unpacked = 0;
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            unpacked += Math.max(0, entry.getSize());
        }
        if (unpacked > MOST_BYTES || (unpacked > MODEST && unpacked / STEEPEST > Files.size(file))) {
            throw new Excess("parts that unpack to %,d MB".formatted(unpacked >> 20));
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    WordXml open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new Flaw("the part " + part, "none");
        }
        return new WordXml(part, new Bounded(part, zip.getInputStream(entry)));
    }

    /** Where the document's other parts are, by the last word of their type ("styles", "header" …), as lists. */
    Map<String, String> related(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, String> targets = new LinkedHashMap<>();
        if (!part.isEmpty() && !has(relations)) {
            return targets;
        }
        try (WordXml xml = open(relations)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String type = xml.attribute("Type");
                    targets.put(
                            resolved(part.substring(0, slash), xml.attribute("Target")),
                            type.substring(type.lastIndexOf('/') + 1));
                }
            }
        }
        return targets;
    }

    private static String resolved(String folder, String target) throws Flaw {
        try {
            return URI.create("/" + folder)
                    .resolve(target)
                    .normalize()
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException e) {
            throw new Flaw("the place of a part", "none");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A part as it unpacks, whatever size it says it has. */
    private static final class Bounded extends FilterInputStream {
        private final String part;
        private long left = MOST_PART_BYTES;

        Bounded(String part, InputStream in) {
            super(in);
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws Excess {
            left -= bytes;
            if (left < 0) {
                throw new Excess("more than %d MB in %s".formatted(MOST_PART_BYTES >> 20, part));
            }
        }
    }
}
