package org.plumbline.evidence.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** All reality tests that can be seen, the latest first. */
public record RealityTestsPage(List<RealityTestRow> rows) implements Page {
    @Override
    public String title() {
        return "Reality tests";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }

    /** How many there are and how many wait for their retest too long. */
    public String count() {
        long late = rows.stream().filter(RealityTestRow::late).count();
        String tests =
                switch (rows.size()) {
                    case 0 -> "No reality test is recorded that you may see.";
                    case 1 -> "One reality test.";
                    default -> rows.size() + " reality tests.";
                };
        return late == 0 ? tests : tests + " " + (late == 1 ? "One retest is late." : late + " retests are late.");
    }

    public Table table(Frame frame) {
        return Table.of(
                        "Reality tests",
                        List.of(
                                Column.of("What was sampled"),
                                Column.of("Tests"),
                                Column.of("On"),
                                Column.of("By"),
                                Column.of("Result"),
                                Column.of("Retest")),
                        rows.stream()
                                .map(row -> List.of(
                                        Cell.of(Link.of(row.sampled(), frame.href("/reality-tests/" + row.id()))),
                                        Cell.of(Places.lines(row.findings(), frame)),
                                        Cell.of(row.on()),
                                        Cell.of(row.tester()),
                                        Cell.of(row.counted()),
                                        Cell.of(row.retest())))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }
}
