package org.plumbline.papers.update;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.Level;
import org.plumbline.findings.Whose;
import org.plumbline.inspections.FindingKind;
import org.plumbline.record.Entry;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of an update for programs; the components are the fields of its JSON.
 *
 * @param tallies recommendations and areas for improvement that were submitted, by kind and level
 * @param totals what those lines add up to
 * @param causesOfConcern received and submitted, counted apart
 * @param received all that was received by kind and level, causes of concern included
 * @param submittedOf2023 the latest report with causes of concern: received, submitted and closed; null without one
 * @param late by the day of the meeting
 * @param forthcoming how many inspections are announced; null while that is not known
 * @param figures the annex
 * @param measures what measures say of the findings; left out of the JSON where there is nothing
 */
public record Tallies(
        LocalDate asAt,
        Instant knownBy,
        String viewer,
        String force,
        LocalDate meeting,
        LocalDate lastMeeting,
        List<Row> tallies,
        Sum totals,
        Causes causesOfConcern,
        List<Row> received,
        @Nullable MainReport submittedOf2023,
        List<Late> late,
        @Nullable Integer forthcoming,
        List<AnnexRow> figures,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MeasureRow> measures) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public Tallies {
        tallies = List.copyOf(tallies);
        received = List.copyOf(received);
        late = List.copyOf(late);
        figures = List.copyOf(figures);
        measures = List.copyOf(measures);
    }

    /**
     * One kind at one level.
     *
     * @param level 1 to 4; null where it is not known
     * @param entries indices of the entries counted, as many as the total
     */
    public record Row(FindingKind kind, @Nullable Integer level, int total, int sinceLast, List<Long> entries) {
        public Row {
            entries = List.copyOf(entries);
        }

        static Row of(Tally.Key key, Tally.Count count) {
            return new Row(
                    key.kind(),
                    key.level().map(Level::number).orElse(null),
                    count.all().size(),
                    count.since().size(),
                    count.all().stream().map(Entry::index).sorted().toList());
        }
    }

    /** A sum of lines. */
    public record Sum(int total, int sinceLast) {
        static Sum of(List<Row> rows) {
            return new Sum(
                    rows.stream().mapToInt(Row::total).sum(),
                    rows.stream().mapToInt(Row::sinceLast).sum());
        }
    }

    /** Causes of concern, counted apart. */
    public record Causes(Sum received, Sum submitted) {}

    /** What one report brought and what became of it. */
    public record MainReport(
            String report,
            String title,
            @Nullable LocalDate published,
            ByKind received,
            ByKind submitted,
            ByKind closed) {}

    /** Numbers by kind. */
    public record ByKind(long causesOfConcern, long recommendations, long areasForImprovement) {
        static ByKind of(Figures figures, String which) {
            return new ByKind(
                    value(figures, FindingKind.CAUSE_OF_CONCERN, which),
                    value(figures, FindingKind.RECOMMENDATION, which),
                    value(figures, FindingKind.AREA_FOR_IMPROVEMENT, which));
        }

        private static long value(Figures figures, FindingKind kind, String which) {
            return figures.named("main-report." + kind.code() + "." + which)
                    .map(Figure::value)
                    .orElse(0L);
        }
    }

    /** One late finding. */
    public record Late(String finding, Whose by, LocalDate due, long days, List<Long> entries) {
        public Late {
            entries = List.copyOf(entries);
        }
    }

    /** One row of the annex, with its age in days on the day of the meeting. */
    public record AnnexRow(
            int number,
            String name,
            String what,
            long value,
            List<Long> entries,
            List<Integer> sumOf,
            List<String> documents,
            @Nullable LocalDate date,
            @Nullable Long ageInDays) {
        static AnnexRow of(Figure figure, LocalDate asAt) {
            return new AnnexRow(
                    figure.number(),
                    figure.name(),
                    figure.what(),
                    figure.value(),
                    figure.entries(),
                    figure.sumOf(),
                    figure.documents(),
                    figure.date(),
                    figure.age(asAt));
        }
    }

    /** The same as papers had it before they said what measures say. */
    public Tallies withoutMeasures() {
        return new Tallies(
                asAt,
                knownBy,
                viewer,
                force,
                meeting,
                lastMeeting,
                tallies,
                totals,
                causesOfConcern,
                received,
                submittedOf2023,
                late,
                forthcoming,
                figures,
                List.of());
    }

    static Tallies of(Desk desk, Instant knownBy) {
        List<Row> submitted = desk.tally().table().stream()
                .filter(line -> !line.submitted().all().isEmpty())
                .map(line -> Row.of(line.key(), line.submitted()))
                .toList();
        List<Row> received = desk.tally().lines().stream()
                .map(line -> Row.of(line.key(), line.received()))
                .toList();
        return new Tallies(
                desk.asAt(),
                knownBy,
                desk.brief().viewer(),
                desk.brief().force(),
                desk.brief().meeting(),
                desk.brief().lastMeeting(),
                submitted,
                Sum.of(submitted),
                new Causes(Sum.of(causes(desk, true)), Sum.of(causes(desk, false))),
                received,
                mainReport(desk),
                DueSection.late(desk).stream()
                        .map(dated -> new Late(
                                dated.finding().id(),
                                dated.due().whose(),
                                dated.due().on(),
                                dated.due().daysLate(desk.asAt()),
                                dated.entries().stream().map(Entry::index).toList()))
                        .toList(),
                forthcoming(desk),
                desk.figures().all().stream()
                        .map(figure -> AnnexRow.of(figure, desk.asAt()))
                        .toList(),
                desk.evidence().measured().stream().map(MeasureRow::of).toList());
    }

    private static List<Row> causes(Desk desk, boolean received) {
        return desk.tally().causes().stream()
                .map(line -> Row.of(line.key(), received ? line.received() : line.submitted()))
                .toList();
    }

    private static @Nullable MainReport mainReport(Desk desk) {
        return desk.evidence()
                .mainReport()
                .map(id -> new MainReport(
                        id,
                        desk.evidence().title(id),
                        desk.evidence().publishedOn(id),
                        ByKind.of(desk.figures(), "received"),
                        ByKind.of(desk.figures(), "submitted"),
                        ByKind.of(desk.figures(), "closed")))
                .orElse(null);
    }

    private static @Nullable Integer forthcoming(Desk desk) {
        int announced = ForthcomingSection.forthcoming(desk).size();
        return announced == 0 && ForthcomingSection.lookedInto(desk).isEmpty() ? null : Integer.valueOf(announced);
    }

    /** As JSON text, the same text every time. */
    public String json() {
        return JSON.writeValueAsString(this);
    }
}
