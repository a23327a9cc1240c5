package org.plumbline.figures.vectors;

/** Cases of one subject. */
interface Family {
    /** Whether the case is one of these. */
    boolean knows(VectorCase vector);

    /** The answer computed from its input. */
    Object actual(VectorCase vector);
}
