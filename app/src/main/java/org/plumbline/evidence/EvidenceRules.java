package org.plumbline.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Outcome;

/** What must be so before evidence is taken in. */
final class EvidenceRules {
    private static final Pattern LINKABLE = Pattern.compile("(finding|action|measure)/[A-Za-z0-9][A-Za-z0-9._-]*");

    private EvidenceRules() {}

    static boolean linkable(String subject) {
        return LINKABLE.matcher(subject).matches();
    }

    static Optional<Outcome.Refused> forSomething(List<String> subjects) {
        return Outcome.refusedIf(
                subjects.isEmpty(), "Evidence is evidence for something.", "Say for which finding, action or measure.");
    }

    static Optional<Outcome.Refused> embargoAhead(@Nullable Instant until, Instant now) {
        return Outcome.refusedIf(
                until != null && !until.isAfter(now),
                "An embargo ends in the future, and this one would be over already.",
                "Give a later time, or no embargo.");
    }

    static Optional<Outcome.Refused> fit(Offered offered) {
        return switch (offered) {
            case Offered.File file -> FileCheck.refusal(file.path(), file.name());
            case Offered.Link link ->
                Outcome.refusedIf(
                        !webAddress(link.address()),
                        "“" + link.address() + "” is not the whole address of a page.",
                        "Copy the address from the browser; it begins with https:// or http://.");
            case Offered.Statement statement ->
                Outcome.refusedIf(
                        statement.words().isBlank(),
                        "The statement says nothing.",
                        "Write what is so, and how you know.");
        };
    }

    /** Whether it can be a link on a page: of the web, and whole. */
    static boolean webAddress(String address) {
        try {
            URI uri = new URI(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
