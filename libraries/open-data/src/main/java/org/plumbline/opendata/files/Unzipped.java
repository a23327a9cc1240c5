package org.plumbline.opendata.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a ZIP archive holds. Every entry is written under a number of ours, so no name inside can choose a place; a name that
 * tries to is refused all the same, since no publisher writes one.
 */
record Unzipped(List<SourceFile> files, List<Intake.Outside> refused, List<Intake.Outside> passedOver) {
    static Unzipped of(Path archive, String name, Path into, Limits limits) throws IOException {
        Unzipped unzipped = new Unzipped(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            requireWithin(zip, name, limits);
            long left = limits.totalBytes();
            int number = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String shown = name + "!" + entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                if (leadsOut(entry.getName())) {
                    unzipped.refused.add(new Intake.Outside(
                            shown, shown + " has a name that leads out of the archive; it was not unpacked."));
                } else if (!entry.getName().matches("(?i).*\\.csv")) {
                    unzipped.passedOver.add(
                            new Intake.Outside(shown, shown + " is no table by its name and was passed over."));
                } else {
                    Path file = into.resolve(number++ + ".csv");
                    left -= unpack(zip, entry, shown, file, limits);
                    if (left < 0) {
                        throw new TooMuch("%s unpacks to more than %,d bytes in all; nothing of it was read."
                                .formatted(name, limits.totalBytes()));
                    }
                    unzipped.files.add(Intake.source(file, file, shown, SourceFile.Format.TEXT));
                }
            }
        }
        return unzipped;
    }

    private static void requireWithin(ZipFile zip, String name, Limits limits) throws TooMuch {
        if (zip.size() > limits.entries()) {
            throw new TooMuch("%s holds %,d files; expected at most %,d; nothing of it was read."
                    .formatted(name, zip.size(), limits.entries()));
        }
        long declared =
                zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (declared > limits.totalBytes()) {
            throw new TooMuch("%s says that it unpacks to %,d bytes; expected at most %,d; nothing of it was read."
                    .formatted(name, declared, limits.totalBytes()));
        }
    }

    private static long unpack(ZipFile zip, ZipEntry entry, String shown, Path file, Limits limits) throws IOException {
        try (LimitedStream in = new LimitedStream(
                zip.getInputStream(entry), limits, shown, () -> Math.max(1, entry.getCompressedSize()))) {
            Files.copy(in, file);
            return in.count();
        }
    }

    static boolean leadsOut(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/")
                || plain.matches("^[A-Za-z]:.*")
                || plain.equals("..")
                || plain.startsWith("../")
                || plain.endsWith("/..")
                || plain.contains("/../")
                || plain.indexOf('\0') >= 0;
    }
}
