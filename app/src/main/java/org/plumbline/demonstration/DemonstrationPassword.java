package org.plumbline.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.platform.DataFolder;

/** The one password of the demonstration's users: made by chance for each data folder and kept there for its owner. */
final class DemonstrationPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int IN_A_GROUP = 4;

    private final Path file;

    DemonstrationPassword(DataFolder data) {
        this.file = data.path().resolve("demonstration-password");
    }

    /** The password, where the demonstration was loaded. */
    Optional<String> find() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read", e);
        }
    }

    /** Makes it, or gives the one that a telling which did not come to its end had made. */
    String make() {
        return find().orElseGet(() -> {
            String password = random();
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, password + "\n", StandardOpenOption.SYNC);
            } catch (IOException e) {
                throw new UncheckedIOException("the file " + file + " cannot be written", e);
            }
            return password;
        });
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(IN_A_GROUP, 0, LETTERS.length())
                        .mapToObj(at -> LETTERS.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
