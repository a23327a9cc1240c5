package org.plumbline.evidence.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Content;
import org.plumbline.evidence.Marking;
import org.plumbline.evidence.Offered;
import org.plumbline.evidence.Period;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.Findings;
import org.plumbline.govuk.Choice;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.platform.London;
import org.plumbline.record.Vantage;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** What is asked of whoever gives evidence, and what the answers come to. */
@Component
class EvidenceQuestions {
    private static final LocalTime FIRST_MINUTE = LocalTime.of(0, 1);

    private final Findings findings;
    private final RecordingQuestions recording;
    private final Linked linked;

    EvidenceQuestions(Findings findings, RecordingQuestions recording, Linked linked) {
        this.findings = findings;
        this.recording = recording;
        this.linked = linked;
    }

    /** The questions about new evidence; a file is asked for apart from them. */
    List<Ask> adding(Content.Kind kind, String force, String given, Vantage vantage) {
        List<Ask> asks = new ArrayList<>(content(kind));
        asks.add(new Ask.Line("title", "What it is called", "", "Say what it is called"));
        asks.add(linking(force, given, vantage));
        asks.addAll(period());
        asks.add(new Ask.Line("givenBy", "Who gave it", "A role, no name", "Say who gave it"));
        asks.add(new Ask.OneOf(
                "marking",
                "How it is marked",
                "Every look at what is OFFICIAL-SENSITIVE is written down",
                Stream.of(Marking.values())
                        .map(one -> Choice.of(one.code(), one.words()))
                        .toList(),
                "Choose the marking"));
        asks.add(recording.audience(force, vantage));
        asks.add(new Ask.Day(
                "embargo",
                "Under embargo until",
                "Leave empty if there is none. Until then only your own organisation sees it",
                "",
                Optional.empty()));
        asks.add(new Ask.Line("embargoTime", "At what time the embargo ends", "For example, 10:00; usually 00:01", ""));
        return List.copyOf(asks);
    }

    List<Ask> revising(Content.Kind kind) {
        List<Ask> asks = new ArrayList<>(content(kind));
        asks.addAll(period());
        asks.add(new Ask.Words(
                "because",
                "Why it takes the place of what was there",
                "",
                "Say why it takes the place of what was there"));
        return List.copyOf(asks);
    }

    /** For what it is evidence: a finding of the force, or what was asked for by address. */
    Ask linking(String force, String given, Vantage vantage) {
        Stream<Choice.Option> asked = given.isEmpty() || given.startsWith("finding/")
                ? Stream.empty()
                : Stream.of(Choice.of(given, linked.place(given, vantage).words()));
        Stream<Choice.Option> all = findings.all(FindingCriteria.ANY, vantage).stream()
                .filter(finding -> finding.received().force().equals(force))
                .map(finding -> Choice.of(finding.subject().toString(), Linked.words(finding)));
        return new Ask.OneOfMany(
                "for",
                "What it is evidence for",
                "It can be linked to more afterwards",
                Stream.of(Stream.of(Choice.of("", "Choose")), asked, all)
                        .flatMap(one -> one)
                        .toList(),
                "Choose what it is evidence for");
    }

    private static List<Ask> content(Content.Kind kind) {
        return switch (kind) {
            case FILE -> List.of();
            case LINK ->
                List.of(
                        new Ask.Line(
                                "address", "The address of the page", "It begins with https://", "Enter the address"),
                        new Ask.Words("words", "What there is to see", "", "Say what there is to see"));
            case STATEMENT ->
                List.of(new Ask.Words(
                        "words", "The statement", "What is so, and how that is known", "Write the statement"));
        };
    }

    private static List<Ask> period() {
        return List.of(
                new Ask.Day(
                        "begins",
                        "The first day that it speaks of",
                        "Not the day on which it was written. Leave empty if that is not known",
                        "",
                        Optional.empty()),
                new Ask.Day(
                        "ends",
                        "The last day that it speaks of",
                        "Leave empty if it still holds",
                        "",
                        Optional.empty()));
    }

    /** Notes what the single questions cannot see. */
    void check(Typed typed) {
        Optional<LocalDate> begins = typed.day("begins");
        Optional<LocalDate> ends = typed.day("ends");
        if (begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get())) {
            typed.wrong("ends", "The last day must not be before the first");
        }
        if (!typed.text("embargoTime").isEmpty()
                && time(typed.text("embargoTime")).isEmpty()) {
            typed.wrong("embargoTime", "The time must be a real time, such as 10:00");
        } else if (!typed.text("embargoTime").isEmpty() && !typed.dayTyped("embargo")) {
            typed.wrong("embargo", "Enter the day on which the embargo ends");
        }
    }

    static Period period(Typed typed) {
        return new Period(typed.day("begins").orElse(null), typed.day("ends").orElse(null));
    }

    static @Nullable Instant embargo(Typed typed) {
        return typed.day("embargo")
                .map(day -> day.atTime(time(typed.text("embargoTime")).orElse(FIRST_MINUTE))
                        .atZone(London.ZONE)
                        .toInstant())
                .orElse(null);
    }

    /** What was typed as content; a file is taken from elsewhere. */
    static Offered written(Content.Kind kind, Typed typed) {
        return kind == Content.Kind.LINK
                ? new Offered.Link(typed.text("address"), typed.text("words"))
                : new Offered.Statement(typed.text("words"));
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
