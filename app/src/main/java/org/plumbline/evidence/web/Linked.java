package org.plumbline.evidence.web;

import java.util.Optional;
import org.plumbline.evidence.Evidence;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.govuk.Link;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.Frame;
import org.springframework.stereotype.Component;

/** What evidence is linked to, in words and with the page where it is read. */
@Component
class Linked {
    private final Findings findings;
    private final Evidence evidence;

    Linked(Findings findings, Evidence evidence) {
        this.findings = findings;
        this.evidence = evidence;
    }

    /**
     * Something with a page of its own.
     *
     * @param href empty where whoever looks has no page of it
     */
    public record Place(String subject, String words, String href) {
        public Link link(Frame frame) {
            return Link.of(words, frame.href(href));
        }
    }

    Place place(String subject, Vantage vantage) {
        Subject parsed = Subject.parse(subject);
        return switch (parsed.kind()) {
            case "finding" ->
                findings.find(parsed.id(), vantage)
                        .map(finding -> new Place(subject, words(finding), "/findings/" + finding.id()))
                        .orElseGet(() -> hidden(subject, "a finding"));
            case "evidence" ->
                evidence.find(parsed.id(), vantage)
                        .map(item -> new Place(subject, item.title(), "/evidence/" + item.id()))
                        .orElseGet(() -> hidden(subject, "evidence"));
            case "action" -> new Place(subject, "Action " + parsed.id(), "/actions/" + parsed.id());
            default -> new Place(subject, parsed.kind() + " " + parsed.id(), "");
        };
    }

    /** The finding that a subject is, where it is one that can be seen. */
    Optional<Finding> finding(String subject, Vantage vantage) {
        return subject.startsWith(Finding.KIND + "/")
                ? findings.find(subject.substring(Finding.KIND.length() + 1), vantage)
                : Optional.empty();
    }

    static String words(Finding finding) {
        return finding.received().ref() + ": " + finding.received().title();
    }

    private static Place hidden(String subject, String what) {
        return new Place(subject, what + " that you may not see", "");
    }
}
