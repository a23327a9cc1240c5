package org.plumbline.evidence.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.evidence.Evidence;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.Findings;
import org.plumbline.govuk.Link;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.Frame;
import org.springframework.stereotype.Component;

/** What evidence is linked to, in words and with the page where it is read. */
@Component
class Linked {
    /** Up to so many are asked for one by one; more are had together. */
    private static final int FEW = 20;

    private final Findings findings;
    private final Evidence evidence;

    Linked(Findings findings, Evidence evidence) {
        this.findings = findings;
        this.evidence = evidence;
    }

    /**
     * Something with a page of its own.
     *
     * @param ref its short name
     * @param href empty where whoever looks has no page of it
     */
    public record Place(String subject, String ref, String words, String href) {
        public Link link(Frame frame) {
            return Link.of(words, frame.href(href));
        }

        /** By its short name, where there is no room for more. */
        Link shortLink(Frame frame) {
            return Link.of(ref, frame.href(href))
                    .withHidden(words.startsWith(ref) ? words.substring(ref.length()) : words);
        }
    }

    Place place(String subject, Vantage vantage) {
        Subject parsed = Subject.parse(subject);
        return switch (parsed.kind()) {
            case "finding" ->
                findings.find(parsed.id(), vantage)
                        .map(finding -> new Place(
                                subject, finding.received().ref(), words(finding), "/findings/" + finding.id()))
                        .orElseGet(() -> hidden(subject, "a finding"));
            case "evidence" ->
                evidence.find(parsed.id(), vantage)
                        .map(item -> new Place(subject, item.title(), item.title(), "/evidence/" + item.id()))
                        .orElseGet(() -> hidden(subject, "evidence"));
            case "action" -> new Place(subject, "Action", "Action " + parsed.id(), "/actions/" + parsed.id());
            default -> new Place(subject, parsed.kind(), parsed.kind() + " " + parsed.id(), "");
        };
    }

    /** The finding that a subject is, where it is one that can be seen. */
    Optional<Finding> finding(String subject, Vantage vantage) {
        return subject.startsWith(Finding.KIND + "/")
                ? findings.find(subject.substring(Finding.KIND.length() + 1), vantage)
                : Optional.empty();
    }

    /** Those findings, by id, that some subjects are and that can be seen. */
    Map<String, Finding> findings(Set<String> subjects, Vantage vantage) {
        if (subjects.size() <= FEW) {
            return subjects.stream()
                    .flatMap(one -> finding(one, vantage).stream())
                    .collect(Collectors.toMap(Finding::id, Function.identity()));
        }
        return findings.all(FindingCriteria.ANY, vantage).stream()
                .filter(one -> subjects.contains(one.subject().toString()))
                .collect(Collectors.toMap(Finding::id, Function.identity()));
    }

    static String words(Finding finding) {
        return finding.received().ref() + ": " + finding.received().title();
    }

    private static Place hidden(String subject, String what) {
        return new Place(subject, what, what + " that you may not see", "");
    }
}
