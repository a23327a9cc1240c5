package org.plumbline.monitoring;

/** Something of a force's monitoring, as far as the entries about it that are seen come to. */
interface Kept {
    String id();

    /** The slug of the force. */
    String force();

    /** The index of the last entry about it. */
    long lastEntry();
}
