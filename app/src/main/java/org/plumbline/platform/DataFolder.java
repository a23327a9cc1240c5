package org.plumbline.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which everything that Plumbline keeps lies: the embedded database, stored files, keys.
 *
 * @param path absolute; {@code PLUMBLINE_DATA} moves it, otherwise {@code plumbline-data} in the working folder
 */
public record DataFolder(Path path) {
    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The folder named by a setting, or the default when the setting is blank. */
    public static DataFolder of(String setting) {
        return new DataFolder(Path.of(setting.isBlank() ? "plumbline-data" : setting));
    }

    /** A folder inside this one, made when it is not there, readable by its owner alone. */
    public Path folder(String name) {
        try {
            Files.createDirectories(path);
            Path folder = path.resolve(name);
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (IOException e) {
            throw new UnusableDataFolder(
                    "The data folder %s cannot be written: %s. Set PLUMBLINE_DATA to a folder that can."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }
}
