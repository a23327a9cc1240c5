package org.plumbline.evidence.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.evidence.EvidenceItem;
import org.plumbline.evidence.Marking;
import org.plumbline.findings.Finding;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Filter;
import org.plumbline.govuk.ResultsPagination;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.Table;
import org.plumbline.govuk.TextInput;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * All evidence that can be seen, or what is looked for.
 *
 * @param total how many pieces are as asked
 * @param standing how many of them count
 * @param highest the highest marking on this page
 * @param ours whether whoever looks may add to it from here
 */
public record EvidenceRegisterPage(
        EvidenceFilter filter,
        int total,
        long standing,
        List<EvidenceRow> rows,
        List<Choice.Option> findings,
        Marking highest,
        boolean ours)
        implements Page {
    private static final int SIZE = 50;

    static EvidenceRegisterPage of(
            List<EvidenceItem> all,
            List<EvidenceItem> found,
            EvidenceFilter filter,
            Linked linked,
            Vantage vantage,
            boolean ours) {
        List<EvidenceItem> shown =
                found.stream().skip((filter.page() - 1L) * SIZE).limit(SIZE).toList();
        Set<String> subjects =
                all.stream().flatMap(item -> item.subjects().stream()).collect(Collectors.toCollection(HashSet::new));
        if (!filter.finding().isEmpty()) {
            subjects.add(Finding.KIND + "/" + filter.finding());
        }
        TreeMap<String, String> findings = new TreeMap<>();
        linked.findings(subjects, vantage).values().forEach(one -> findings.put(Linked.words(one), one.id()));
        return new EvidenceRegisterPage(
                filter,
                found.size(),
                found.stream().filter(item -> item.standing().isPresent()).count(),
                shown.stream()
                        .map(item -> EvidenceRow.of(item, linked, vantage))
                        .toList(),
                findings.entrySet().stream()
                        .map(one -> Choice.of(one.getValue(), one.getKey()))
                        .toList(),
                shown.stream().map(EvidenceItem::marking).reduce(Marking.OFFICIAL, Marking::and),
                ours);
    }

    @Override
    public String title() {
        return "Evidence";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }

    @Override
    public String marking() {
        return highest.words();
    }

    /** {@code 14 pieces of evidence, of which 13 count.} */
    public String count() {
        if (total == 0) {
            return filter.any() ? "No evidence is as asked." : "No evidence is recorded that you may see.";
        }
        String pieces = total == 1 ? "One piece of evidence" : total + " pieces of evidence";
        if (standing == total) {
            return pieces + ".";
        }
        return pieces + ", of which "
                + (standing == 0 ? "none counts" : standing + (standing == 1 ? " counts" : " count"))
                + "; the rest is withdrawn.";
    }

    public Filter drawn(Frame frame) {
        List<Content> controls = List.of(
                Select.of("finding", "For the finding", any(findings.stream())).withChosen(filter.finding()),
                Select.of(
                                "marking",
                                "Marking",
                                any(Stream.of(Marking.values()).map(one -> Choice.of(one.code(), one.words()))))
                        .withChosen(filter.marking().map(Marking::code).orElse("")),
                TextInput.of("from", "Speaks of the time from")
                        .withType("date")
                        .withValue(filter.from().map(LocalDate::toString).orElse("")),
                TextInput.of("until", "Speaks of the time until")
                        .withType("date")
                        .withValue(filter.until().map(LocalDate::toString).orElse("")));
        Filter drawn = Filter.of(output -> controls.forEach(control -> control.writeTo(output)));
        return filter.any() ? drawn.withSelected(frame.href("/evidence"), selected(frame)) : drawn;
    }

    private List<Filter.Category> selected(Frame frame) {
        String words = findings.stream()
                .filter(one -> one.value().equals(filter.finding()))
                .map(Choice.Option::text)
                .findFirst()
                .orElse(filter.finding());
        Stream<Optional<String>> chosen = Stream.of(
                Optional.of(words).filter(one -> !one.isEmpty()),
                filter.marking().map(Marking::words),
                filter.from().map(day -> "from " + Dates.words(day)),
                filter.until().map(day -> "until " + Dates.words(day)));
        return List.of(new Filter.Category(
                "Chosen",
                chosen.flatMap(Optional::stream)
                        .map(one -> new Filter.Selected(one, frame.href("/evidence")))
                        .toList()));
    }

    private static List<Choice.Option> any(Stream<Choice.Option> options) {
        return Stream.concat(Stream.of(Choice.of("", "any")), options).toList();
    }

    public Table table(Frame frame) {
        return Table.of(
                        "Evidence",
                        List.of(
                                Column.of("Evidence"),
                                Column.of("For"),
                                Column.of("Speaks of"),
                                Column.of("Came in"),
                                Column.of("Given by"),
                                Column.of("Marking")),
                        rows.stream()
                                .map(row -> List.of(
                                        Cell.of(row.named(frame)),
                                        Cell.of(row.subjects(frame)),
                                        Cell.of(row.speaksOf()),
                                        Cell.of(row.cameIn()),
                                        Cell.of(row.givenBy()),
                                        Cell.of(row.marking())))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    public boolean paged() {
        return total > SIZE;
    }

    public ResultsPagination pagination(Frame frame) {
        return ResultsPagination.of(
                new ResultsPagination.Results(total, SIZE, "pieces of evidence"),
                filter.page(),
                number -> frame.href(filter.href(number)));
    }

    /** The finding that is looked for, to be given evidence. */
    public String addHref() {
        return filter.finding().isEmpty()
                ? "/evidence/new"
                : "/evidence/new?for=" + Finding.KIND + "/" + filter.finding();
    }
}
