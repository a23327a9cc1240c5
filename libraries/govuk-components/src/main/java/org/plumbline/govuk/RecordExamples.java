package org.plumbline.govuk;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.plumbline.govuk.Catalogue.Example;
import org.plumbline.govuk.Column.Direction;
import org.plumbline.govuk.Filter.Category;
import org.plumbline.govuk.Filter.Selected;
import org.plumbline.govuk.SummaryList.Row;
import org.plumbline.govuk.TaskList.Task;
import org.plumbline.govuk.Timeline.Event;

/** What is shown of a record: tables, lists, states, histories. */
final class RecordExamples {
    private RecordExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(Table.class, "figures", figures()),
                Example.of(Table.class, "dense, sorted, with ticks", findings()),
                Example.of(RowCheckbox.class, "alone", RowCheckbox.of("alone", "1", "Select REC 1")),
                Example.of(Filter.class, "alone", filter("lone-")),
                Example.of(
                        FilteredList.class,
                        "a register",
                        FilteredList.of(filter(""), figures().withoutScrolling())),
                Example.of(
                        SummaryList.class,
                        "with actions",
                        SummaryList.of(
                                Row.of("Owner", "Head of crime").withAction("Change", "#"),
                                Row.of("Due", "22 June 2024").withAction("Change", "#"),
                                Row.of("Level", "2"))),
                Example.of(
                        SummaryList.class,
                        "in a card",
                        SummaryList.of(Row.of("Status", Tag.of("Late", Tag.Colour.RED)), Row.of("Late by", "12 days"))
                                .inCard("Multi-agency conferences", Link.of("Open", "#"))),
                Example.of(
                        TaskList.class,
                        "before a meeting",
                        TaskList.of(List.of(
                                Task.done("Agenda", "#"),
                                Task.of("Papers", "#", Tag.of("2 missing", Tag.Colour.RED))
                                        .withHint("Due five clear days before"),
                                Task.notYet("Minutes")))),
                Example.of(
                        Tag.class,
                        "each colour",
                        new Sequence(List.of(Tag.Colour.values()).stream()
                                .<Content>map(colour -> Tag.of(name(colour), colour))
                                .toList())),
                Example.of(
                        Badge.class,
                        "each colour",
                        new Sequence(List.of(Badge.Colour.values()).stream()
                                .<Content>map(colour -> Badge.of(name(colour), colour))
                                .toList())),
                Example.of(
                        Timeline.class,
                        "history of a finding",
                        Timeline.of(List.of(
                                        Event.of(
                                                "Published",
                                                "2023-12-22",
                                                "22 December 2023",
                                                "Page 14 of the report."),
                                        Event.of("Given an owner", "2024-01-08", "8 January 2024", "Head of crime.")
                                                .by("Force liaison officer")))
                                .withHeadingLevel(3)),
                Example.of(ProgressBar.class, "in words too", ProgressBar.of("19 of 23 confirmed", 19, 23)),
                Example.of(Panel.class, "done", Panel.of("Paper frozen", "Its number is P-2026-11")));
    }

    private static Table figures() {
        return Table.of(
                        "Open cases at the end of the month",
                        List.of(Column.of("Month"), Column.numeric("Open"), Column.numeric("Overdue")),
                        List.of(
                                List.of(Cell.of("August"), Cell.of("212"), Cell.of("14")),
                                List.of(Cell.of("September"), Cell.of("198"), Cell.of("9"))))
                .withRowHeaders();
    }

    private static Table findings() {
        return Table.of(
                        "Findings",
                        List.of(
                                Column.ticks("Select"),
                                Column.of("Reference").withSort("#", Direction.ASCENDING),
                                Column.of("Finding"),
                                Column.of("Status").withSort("#", null),
                                Column.of("Owner"),
                                Column.of("Due").withSort("#", null),
                                Column.numeric("Days late"),
                                Column.actions("Actions")),
                        List.of(
                                finding("REC 1", "Review overdue assessments", Tag.of("Open"), "0"),
                                finding("REC 2", "Meet within 28 days", Tag.of("Late", Tag.Colour.RED), "12")))
                .withHiddenCaption()
                .asDense();
    }

    private static List<Cell> finding(String reference, String title, Tag status, String late) {
        return List.of(
                Cell.of(RowCheckbox.of("finding", reference, "Select " + reference)),
                Cell.of(Link.of(reference, "#")),
                Cell.of(title),
                Cell.of(status),
                Cell.of("Head of crime"),
                Cell.of("22 June 2024"),
                Cell.of(late),
                Cell.of(Link.of("Open", "#").withHidden(reference)));
    }

    private static Filter filter(String prefix) {
        return Filter.of(Sequence.of(
                        Checkboxes.of(
                                        prefix + "status",
                                        "Status",
                                        List.of(Choice.of("open", "Open"), Choice.of("late", "Late")))
                                .withChosen(List.of("late"))
                                .asSmall()
                                .withSize(Size.SMALL),
                        TextInput.of(prefix + "words", "Words").withSize(Size.SMALL)))
                .withSelected("#", List.of(new Category("Status", List.of(new Selected("Late", "#")))));
    }

    private static String name(Enum<?> colour) {
        return colour.name().toLowerCase(Locale.UK).replace('_', ' ');
    }
}
