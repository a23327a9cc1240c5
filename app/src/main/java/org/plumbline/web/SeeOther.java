package org.plumbline.web;

import java.util.Optional;

/**
 * Done; look there.
 *
 * @param path within this site, beginning with a slash
 * @param message one sentence that the next page shows once
 */
public record SeeOther(String path, Optional<String> message) implements Answer {
    public SeeOther {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path within this site: " + path);
        }
    }

    public static SeeOther at(String path) {
        return new SeeOther(path, Optional.empty());
    }

    public SeeOther saying(String sentence) {
        return new SeeOther(path, Optional.of(sentence));
    }
}
