package org.plumbline.findings.web;

import static org.plumbline.documents.sheets.Sheet.Kind.DATE;
import static org.plumbline.documents.sheets.Sheet.Kind.INSTANT;
import static org.plumbline.documents.sheets.Sheet.Kind.TEXT;
import static org.plumbline.documents.sheets.Sheet.Kind.WHOLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.documents.sheets.Sheet;
import org.plumbline.documents.sheets.Value;
import org.plumbline.findings.Due;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Owner;
import org.plumbline.findings.Progress;
import org.plumbline.findings.Status;
import org.plumbline.inspections.FindingKind;

/** The register as a table of data: a row for each finding, a column for each thing that is known of it. */
final class RegisterFile {
    private RegisterFile() {}

    private record Part(Sheet.Column column, Function<Finding, Value> value) {}

    static List<Sheet.Column> columns() {
        return parts(id -> id, LocalDate.EPOCH).stream().map(Part::column).toList();
    }

    /** The rows, given the title of a report by its id. */
    static List<List<Value>> rows(List<Finding> findings, Function<String, String> report, LocalDate asAt) {
        List<Part> parts = parts(report, asAt);
        return findings.stream()
                .map(finding ->
                        parts.stream().map(part -> part.value().apply(finding)).toList())
                .toList();
    }

    private static List<Part> parts(Function<String, String> report, LocalDate asAt) {
        return Stream.concat(published(report), since(asAt)).toList();
    }

    private static Stream<Part> published(Function<String, String> report) {
        return Stream.of(
                part("Finding", TEXT, 36, f -> Value.of(f.id())),
                part("Reference", TEXT, 14, f -> Value.of(f.received().ref())),
                part("Report", TEXT, 36, f -> Value.of(report.apply(f.received().reportId()))),
                part("Kind", TEXT, 20, f -> Value.of(kind(f.received().kind()))),
                part("Area", TEXT, 28, f -> words(f.received().area())),
                part("Title", TEXT, 44, f -> Value.of(f.received().title())),
                part("Text", TEXT, 60, f -> Value.of(f.received().text())),
                part(
                        "Part of",
                        TEXT,
                        12,
                        f -> words(
                                f.received().partOf() == null
                                        ? ""
                                        : f.received().partOf())),
                part(
                        "Page",
                        WHOLE,
                        8,
                        f -> f.received().page() > 0 ? Value.of(f.received().page()) : Value.unknown()),
                part("Received", DATE, 13, f -> Value.of(f.receivedOn())));
    }

    private static Stream<Part> since(LocalDate asAt) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(
                "Level", WHOLE, 8, f -> f.level().map(l -> Value.of(l.number())).orElse(Value.unknown())));
        parts.add(part("Owner", TEXT, 28, f -> words(f.owner().map(Owner::title).orElse(""))));
        parts.add(part("Status", TEXT, 24, f -> Value.of(f.status(asAt).words())));
        parts.add(part("Days late", WHOLE, 10, f -> daysLate(f, asAt)));
        parts.add(part(
                "Late by",
                TEXT,
                22,
                f -> f.status(asAt) == Status.LATE
                        ? words(f.dates()
                                .nearest()
                                .map(due -> due.whose().words())
                                .orElse(""))
                        : Value.unknown()));
        parts.add(part("Inspectorate’s date", DATE, 18, f -> day(f.dates().inspectorate())));
        parts.add(part("Force’s own date", DATE, 16, f -> day(f.dates().force())));
        parts.add(part("Owner’s promise", DATE, 16, f -> day(f.dates().promise())));
        parts.add(part("Work complete", DATE, 14, f -> day(f.progress().workCompletedOn())));
        parts.add(part(
                "Outcome",
                TEXT,
                14,
                f -> words(f.progress()
                        .outcome()
                        .map(judged -> judged.achieved() ? "achieved" : "not achieved")
                        .orElse(""))));
        parts.add(
                part("Outcome judged", DATE, 15, f -> day(f.progress().outcome().map(Progress.Judgement::on))));
        parts.add(part("Submitted", DATE, 13, f -> day(f.progress().submission().map(Progress.Submission::on))));
        parts.add(part("Closed by the inspectorate", DATE, 24, f -> day(f.closedOn())));
        parts.add(part("Found still open", DATE, 16, f -> day(f.progress().remainsOn())));
        parts.add(part("Updated", INSTANT, 19, f -> Value.of(f.updatedAt())));
        parts.add(part("Last entry", WHOLE, 11, f -> Value.of(f.lastEntry())));
        return parts.stream();
    }

    private static Value daysLate(Finding finding, LocalDate asAt) {
        Optional<Due> nearest = finding.dates().nearest();
        return finding.status(asAt) == Status.LATE && nearest.isPresent()
                ? Value.of(nearest.get().daysLate(asAt))
                : Value.unknown();
    }

    private static Part part(String header, Sheet.Kind kind, int width, Function<Finding, Value> value) {
        return new Part(new Sheet.Column(header, kind, width), value);
    }

    private static String kind(FindingKind kind) {
        return kind.words();
    }

    private static Value words(String words) {
        return words.isEmpty() ? Value.unknown() : Value.of(words);
    }

    private static Value day(Optional<LocalDate> day) {
        return day.map(Value::of).orElse(Value.unknown());
    }
}
