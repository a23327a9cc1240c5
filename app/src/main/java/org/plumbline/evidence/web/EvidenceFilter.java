package org.plumbline.evidence.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.EvidenceItem;
import org.plumbline.evidence.Marking;
import org.plumbline.findings.Finding;

/**
 * What somebody looks for among the evidence.
 *
 * @param finding a finding's id; empty for any
 * @param from the first day of the time that it should speak of
 * @param page from 1
 */
record EvidenceFilter(
        String finding, Optional<Marking> marking, Optional<LocalDate> from, Optional<LocalDate> until, int page) {

    static EvidenceFilter of(EvidenceController.Wanted wanted) {
        return new EvidenceFilter(
                wanted.finding() == null ? "" : wanted.finding(),
                Optional.ofNullable(wanted.marking()).flatMap(Marking::of),
                day(wanted.from()),
                day(wanted.until()),
                wanted.page() == null ? 1 : Math.max(1, wanted.page()));
    }

    boolean any() {
        return !finding.isEmpty() || marking.isPresent() || from.isPresent() || until.isPresent();
    }

    boolean takes(EvidenceItem item) {
        return (finding.isEmpty() || item.subjects().contains(Finding.KIND + "/" + finding))
                && marking.filter(one -> one != item.marking()).isEmpty()
                && item.latest().speaksOf().meets(from, until);
    }

    String href(int number) {
        return "/evidence?page=" + number
                + "&finding=" + URLEncoder.encode(finding, StandardCharsets.UTF_8)
                + "&marking=" + marking.map(Marking::code).orElse("")
                + "&from=" + from.map(LocalDate::toString).orElse("")
                + "&until=" + until.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
