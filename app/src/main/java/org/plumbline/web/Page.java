package org.plumbline.web;

import java.util.Optional;

/**
 * All that one page shows; a record {@code FindingPage} in the module {@code findings} is drawn by the template
 * {@code findings/FindingPage.jte}, which takes it as {@code page} and the {@link Frame} as {@code frame}.
 */
public non-sealed interface Page extends Answer {
    /** What the page is called: its one heading, and the first part of the browser's title. */
    String title();

    /** The entry of the navigation under which the page stands. */
    default Optional<Section> section() {
        return Optional.empty();
    }

    /** The protective marking shown at top and in print. */
    default String marking() {
        return "OFFICIAL";
    }

    /** After how many seconds the page asks for itself again; 0 for never. */
    default int refreshSeconds() {
        return 0;
    }
}
