package org.plumbline.documents;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Who issues a document, how it is marked, and the instant that its files give as their date of creation.
 *
 * @param subject one sentence on what the document is about, kept in the files' properties
 * @param produced chosen by the caller, so that the same document gives the same bytes on another day
 * @param home the address against which links such as {@code /findings/12} are completed; without it such links are
 *     words only in PDF and Word files
 */
public record Imprint(
        String organisation, Optional<Marking> marking, String subject, Instant produced, Optional<URI> home) {

    public Imprint {
        organisation = Characters.required("organisation", organisation);
        subject = Characters.required("subject", subject);
    }

    /** An imprint without marking or home address. */
    public static Imprint of(String organisation, String subject, Instant produced) {
        return new Imprint(organisation, Optional.empty(), subject, produced, Optional.empty());
    }

    public Imprint marked(Marking as) {
        return new Imprint(organisation, Optional.of(as), subject, produced, home);
    }

    public Imprint at(URI address) {
        return new Imprint(organisation, marking, subject, produced, Optional.of(address));
    }

    /** The address that a file carried away from the site must use for a link, or empty when it would lead nowhere. */
    public Optional<String> complete(String href) {
        if (href.startsWith("/")) {
            return home.map(address -> address.resolve(href).toString());
        }
        return Optional.of(href);
    }
}
