package org.plumbline.findings.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.findings.Due;
import org.plumbline.findings.FactMark;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Owner;
import org.plumbline.findings.Status;
import org.plumbline.findings.Whose;
import org.plumbline.govuk.Tag;
import org.plumbline.platform.London;

/**
 * A finding as a row of the register.
 *
 * @param detail its area and its inspection, in words
 * @param dates those that are known
 * @param late by how much and by whose date; empty while it is not
 */
public record FindingRow(
        String id,
        String ref,
        String title,
        String detail,
        String kind,
        String level,
        String owner,
        List<DateLine> dates,
        Tag status,
        String late,
        List<FactMark> facts,
        String updated) {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", Locale.UK);

    /** One of the three dates. */
    public record DateLine(String whose, String on) {}

    static FindingRow of(Finding finding, String programme, LocalDate asAt) {
        return new FindingRow(
                finding.id(),
                finding.received().ref(),
                finding.received().title(),
                finding.received().area().isEmpty()
                        ? programme
                        : finding.received().area() + " · " + programme,
                finding.received().kind().words(),
                finding.level().map(level -> String.valueOf(level.number())).orElse("not known"),
                finding.owner().map(Owner::title).orElse("nobody yet"),
                dates(finding),
                StatusTag.of(finding.status(asAt)),
                late(finding, asAt),
                FactMark.of(finding),
                SHORT.format(London.dateAt(finding.updatedAt())));
    }

    private static List<DateLine> dates(Finding finding) {
        List<DateLine> lines = new ArrayList<>();
        for (Whose whose : Whose.values()) {
            finding.dates().of(whose).ifPresent(on -> lines.add(new DateLine(word(whose), SHORT.format(on))));
        }
        return List.copyOf(lines);
    }

    private static String word(Whose whose) {
        return switch (whose) {
            case INSPECTORATE -> "inspectorate";
            case FORCE -> "force";
            case OWNER -> "owner";
        };
    }

    /** "by 12 days, against the inspectorate’s date"; empty while it is not late. */
    static String late(Finding finding, LocalDate asAt) {
        return finding.status(asAt) == Status.LATE
                ? finding.dates().nearest().map(due -> late(due, asAt)).orElse("")
                : "";
    }

    private static String late(Due due, LocalDate asAt) {
        long days = due.daysLate(asAt);
        return "by " + days + (days == 1 ? " day" : " days") + ", against "
                + due.whose().words();
    }
}
