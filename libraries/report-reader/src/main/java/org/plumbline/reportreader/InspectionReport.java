package org.plumbline.reportreader;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read in an inspection report; null is not known, a list is in document order. */
public record InspectionReport(
        @Nullable String force,
        @Nullable String programme,
        @Nullable LocalDate published,
        @Nullable String title,
        List<Judgment> judgments,
        List<Finding> findings,
        List<Finding> practice,
        List<Figure> figures,
        List<Warning> warnings) {

    public InspectionReport {
        judgments = List.copyOf(judgments);
        findings = List.copyOf(findings);
        practice = List.copyOf(practice);
        figures = List.copyOf(figures);
        warnings = List.copyOf(warnings);
    }

    /** The grade an area was given. */
    public record Judgment(String area, Grade grade) {
        public Judgment {
            Objects.requireNonNull(area);
            Objects.requireNonNull(grade);
        }
    }

    /**
     * One finding. The reference is stable for the same text ("CoC-1", "CoC-1/R-2", "AFI-3"); {@code partOf} is the
     * reference of the cause of concern a recommendation belongs to; the text is as published, white space apart.
     */
    public record Finding(
            String ref,
            FindingKind kind,
            @Nullable String area,
            String title,
            String text,
            @Nullable String partOf,
            @Nullable Due due,
            Source source) {
        public Finding {
            Objects.requireNonNull(ref);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(title);
            Objects.requireNonNull(text);
            Objects.requireNonNull(source);
        }
    }

    /** A deadline in the report's own words, and the day they come to; null where that day cannot be known. */
    public record Due(String phrase, @Nullable LocalDate by) {
        public Due {
            Objects.requireNonNull(phrase);
        }
    }

    /** A place: page from 1 or 0 where there are none, line from 1, and the heading it stands under. */
    public record Source(int page, int line, @Nullable String heading) {}

    /** A number the report states, as written, with the unit, the period and the sentence it stands in. */
    public record Figure(
            String value, @Nullable String unit, @Nullable String period, String text, Source source) {
        public Figure {
            Objects.requireNonNull(value);
            Objects.requireNonNull(text);
            Objects.requireNonNull(source);
        }
    }

    /** Something a person should look at; the source is null when it concerns the whole document. */
    public record Warning(String message, @Nullable Source source) {
        public Warning {
            Objects.requireNonNull(message);
        }
    }

    /** The report as JSON, in the order of the fields above; dates are ISO, unknown is null. */
    public String toJson() {
        return ReportJson.write(this);
    }
}
