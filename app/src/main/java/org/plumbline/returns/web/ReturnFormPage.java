package org.plumbline.returns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Table;
import org.plumbline.govuk.TaskList;
import org.plumbline.returns.ExpectedReturn;
import org.plumbline.returns.FormArea;
import org.plumbline.returns.FormDesign;
import org.plumbline.returns.FormVersion;
import org.plumbline.returns.ReturnForm;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * A form: the returns for which it asks, and what it asks.
 *
 * @param changes whether whoever looks may change it
 */
public record ReturnFormPage(
        ReturnForm form, List<ExpectedReturn> expected, String filler, String approver, boolean changes, LocalDate asAt)
        implements Page {
    @Override
    public String title() {
        return form.name();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public String standing() {
        return FormRow.standing(expected, asAt) + ".";
    }

    private FormDesign design() {
        return form.latest().design();
    }

    public List<String> rules() {
        return design().rules().stream().map(rule -> rule.words(design())).toList();
    }

    public TaskList tasks(Frame frame) {
        return TaskList.of(expected.stream()
                .map(one -> TaskList.Task.of(
                                one.period().longWords(),
                                frame.href(Places.address(form.id(), one.period())),
                                Progress.tag(one, asAt))
                        .withHint(Progress.hint(one, asAt)))
                .toList());
    }

    public SummaryList summary() {
        List<SummaryList.Row> rows = new ArrayList<>(List.of(
                SummaryList.Row.of("Filled in by", filler),
                SummaryList.Row.of("Approved by", approver),
                SummaryList.Row.of("How often", design().cadence().words()),
                SummaryList.Row.of(
                        "First period from",
                        Dates.words(form.versions().getFirst().design().from())),
                SummaryList.Row.of("Due", Progress.days(design().dueDays()) + " after the end of the period"),
                SummaryList.Row.of(
                        "Areas",
                        String.join(
                                ", ",
                                design().areas().stream().map(FormArea::name).toList()))));
        form.endedFrom()
                .ifPresent(day -> rows.add(SummaryList.Row.of(
                        "Ended", "It asks for nothing from " + Dates.words(day) + " on. " + form.endedBecause())));
        return SummaryList.of(rows);
    }

    public Table lines(Frame frame) {
        return Table.of(
                        "Lines",
                        List.of(Column.of("Line"), Column.of("Unit"), Column.of("Feeds the measure")),
                        design().lines().stream()
                                .map(line -> List.of(
                                        Cell.of(line.name()),
                                        Cell.of(line.unit()),
                                        Cell.of(Link.of(
                                                line.measureName(), frame.href("/measures/" + line.measure())))))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    public boolean succeeded() {
        return form.versions().size() > 1;
    }

    /** {@code Version 2 from 1 April 2024, designed on 3 March 2024}. */
    public List<String> versions() {
        return form.versions().stream().map(ReturnFormPage::words).toList();
    }

    private static String words(FormVersion version) {
        return "Version %d asks from %s on; designed on %s; %d lines, %d rules"
                .formatted(
                        version.number(),
                        Dates.words(version.design().from()),
                        Dates.words(version.on()),
                        version.design().lines().size(),
                        version.design().rules().size());
    }

    public List<Link> actions(Frame frame) {
        if (!changes || !frame.editable()) {
            return List.of();
        }
        List<Link> actions = new ArrayList<>();
        String address = "/returns/" + form.id();
        boolean unfilled = expected.stream()
                .noneMatch(one -> one.filled()
                        .filter(filled -> filled.version() == form.latest().number())
                        .isPresent());
        if (unfilled) {
            actions.add(Link.of("Add a rule", address + "/rules"));
        }
        if (unfilled && !design().rules().isEmpty()) {
            actions.add(Link.of("Take a rule away", address + "/rule-removals"));
        }
        if (form.endedFrom().isEmpty()) {
            actions.add(Link.of("Design a later version", address + "/versions"));
            actions.add(Link.of("End the form", address + "/ending"));
        }
        return actions;
    }
}
