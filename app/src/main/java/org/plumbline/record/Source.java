package org.plumbline.record;

/**
 * Where a fact comes from.
 *
 * @param document the document's name, or {@code entered here} for what a person typed
 * @param place the page, section or line in it; empty where there is none to say
 */
public record Source(String document, String place) {
    public Source {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a source names its document");
        }
    }

    /** What a person entered in Plumbline itself. */
    public static Source enteredHere() {
        return new Source("entered here", "");
    }

    @Override
    public String toString() {
        return place.isEmpty() ? document : document + ", " + place;
    }
}
