package org.plumbline.findings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Repeat;
import org.plumbline.findings.web.FindingPage.Reference;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.springframework.stereotype.Component;

/** Where the same was found before, across inspections and others who found it, and where it came back. */
@Component
public final class EarlierFindings {
    static final Shown NONE = new Shown(List.of(), List.of());

    private final Findings findings;

    EarlierFindings(Findings findings) {
        this.findings = findings;
    }

    /**
     * Both ways.
     *
     * @param before the oldest first, with what the earlier ones of this register say of themselves
     * @param since findings that name this one as found before
     */
    public record Shown(List<Line> before, List<Reference> since) {
        public Shown {
            before = List.copyOf(before);
            since = List.copyOf(since);
        }
    }

    /**
     * One time that it was found.
     *
     * @param when a day, or that it is not known
     * @param finding its page, where it is in this register and can be seen
     */
    public record Line(String when, String who, String title, String words, Optional<Reference> finding) {}

    Shown of(Finding finding, Vantage vantage) {
        List<Repeat> before = new ArrayList<>();
        gather(finding, vantage, new HashSet<>(Set.of(finding.id())), before);
        return new Shown(
                before.stream()
                        .sorted(Comparator.comparing(
                                Repeat::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                        .map(repeat -> line(repeat, vantage))
                        .toList(),
                findings.repeatsOf(finding.id(), vantage).stream()
                        .map(EarlierFindings::reference)
                        .toList());
    }

    private void gather(Finding finding, Vantage vantage, Set<String> met, List<Repeat> into) {
        for (Repeat repeat : finding.repeats()) {
            into.add(repeat);
            String earlier = repeat.finding();
            if (earlier != null && met.add(earlier)) {
                findings.find(earlier, vantage).ifPresent(found -> gather(found, vantage, met, into));
            }
        }
    }

    private Line line(Repeat repeat, Vantage vantage) {
        return new Line(
                Dates.words(Optional.ofNullable(repeat.on())),
                repeat.kind().words(),
                repeat.title(),
                repeat.words(),
                Optional.ofNullable(repeat.finding())
                        .flatMap(id -> findings.find(id, vantage))
                        .map(EarlierFindings::reference));
    }

    private static Reference reference(Finding finding) {
        return new Reference(
                "/findings/" + finding.id(),
                finding.received().ref() + ": " + finding.received().title());
    }
}
