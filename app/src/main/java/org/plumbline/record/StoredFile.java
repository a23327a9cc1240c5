package org.plumbline.record;

import java.nio.file.Path;

/**
 * A file that is kept under the digest of its content.
 *
 * @param digest SHA-256 of the content, 64 hexadecimal digits
 * @param name the name under which it came
 * @param bytes its size
 * @param path where it lies
 */
public record StoredFile(String digest, String name, String mediaType, long bytes, Path path) {}
