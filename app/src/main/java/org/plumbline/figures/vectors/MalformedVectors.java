package org.plumbline.figures.vectors;

/** A file of vectors is not what it must be; the message says where, what was expected and what was found. */
public final class MalformedVectors extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedVectors(String sentence) {
        super(sentence);
    }
}
