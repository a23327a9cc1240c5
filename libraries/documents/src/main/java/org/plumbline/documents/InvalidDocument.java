package org.plumbline.documents;

import java.util.List;

/** A document was refused; every fault is listed, not only the first. */
public final class InvalidDocument extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> violations;

    InvalidDocument(List<String> violations) {
        super("The document cannot be made: " + String.join("; ", violations));
        this.violations = List.copyOf(violations);
    }

    public List<String> violations() {
        return violations;
    }
}
