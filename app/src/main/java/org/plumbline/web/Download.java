package org.plumbline.web;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be saved, never shown inline unless it is said to be safe to.
 *
 * @param fileName plain ASCII
 */
public record Download(String fileName, String mediaType, Content content) implements Answer {
    /** Writes the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream output) throws IOException;
    }
}
