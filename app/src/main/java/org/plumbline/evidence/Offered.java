package org.plumbline.evidence;

import java.nio.file.Path;

/** What somebody offers as the content of a revision. */
public sealed interface Offered {
    /** A file as it arrived, not yet kept. */
    record File(Path path, String name) implements Offered {}

    /** A page elsewhere, and what there is to see. */
    record Link(String address, String words) implements Offered {}

    record Statement(String words) implements Offered {}
}
