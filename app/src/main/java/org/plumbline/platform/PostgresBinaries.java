package org.plumbline.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own programs, unpacked once from the jar that carries them into the data folder. */
final class PostgresBinaries {
    private static final String VERSION = "18";

    private PostgresBinaries() {}

    /** The folder whose {@code bin} holds initdb, pg_ctl and postgres. */
    static Path unpackedIn(DataFolder data) {
        Path home = data.folder("postgresql-" + VERSION);
        Path done = home.resolve("unpacked");
        if (Files.exists(done)) {
            return home;
        }
        String archive = "/postgres-linux-" + architecture() + ".txz";
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new UnusableDataFolder("There is no embedded PostgreSQL for this kind of machine (" + archive
                        + "). Set spring.datasource.url to a PostgreSQL 18 of your own.");
            }
            unpack(packed, home);
            Files.writeString(done, VERSION);
            return home;
        } catch (IOException e) {
            throw new UnusableDataFolder("PostgreSQL could not be unpacked into " + home + ": " + e.getMessage(), e);
        }
    }

    private static String architecture() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void unpack(InputStream packed, Path home) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (@Nullable TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = home.resolve(entry.getName()).normalize();
                if (!file.startsWith(home)) {
                    throw new IOException("the archive names a file outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.deleteIfExists(file);
                    if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                    } else {
                        Files.copy(tar, file);
                        Files.setPosixFilePermissions(file, permissions(entry.getMode()));
                    }
                }
            }
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_READ);
        if ((mode & 0100) != 0) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
        }
        return permissions;
    }
}
