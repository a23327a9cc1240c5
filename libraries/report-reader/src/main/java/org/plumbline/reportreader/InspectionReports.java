package org.plumbline.reportreader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.InspectionReport.Finding;
import org.plumbline.reportreader.InspectionReport.Judgment;
import org.plumbline.reportreader.InspectionReport.Source;
import org.plumbline.reportreader.InspectionReport.Warning;

/** Finds the inspection report in a document and reads it. */
public final class InspectionReports {

    private InspectionReports() {}

    /** Reads the report in the document; a document that holds none gives no findings and a warning that says so. */
    public static InspectionReport read(SourceDocument document) {
        return read(document, null);
    }

    /** The same, for a report whose day of publication the caller knows. */
    public static InspectionReport read(SourceDocument document, @Nullable LocalDate published) {
        ContentsList contents = ContentsList.setAside(Furniture.setAside(LineCleaning.clean(document.lines())));
        List<Block> blocks = Paragraphs.join(contents.lines());
        ReportSpan span = ReportSpan.locate(blocks);
        return span == null ? NoReport.of(blocks, published) : read(blocks, contents, span, published);
    }

    /** The date to which a deadline's words come in a report published on a day; null where they come to none. */
    public static @Nullable LocalDate due(String phrase, @Nullable LocalDate published) {
        return Deadlines.dateOf(phrase, published);
    }

    private static InspectionReport read(
            List<Block> blocks, ContentsList contents, ReportSpan span, @Nullable LocalDate given) {
        List<Block> report = blocks.subList(span.start(), span.end());
        Cover cover = Cover.read(report, span.cover() == null ? 0 : span.cover() - span.start());
        Publication publication = Publication.find(blocks, span, given);
        Outline outline = Outline.of(report, contents.entries());
        Findings findings = new Findings(publication.date());
        Boxes.read(outline, findings);
        List<Judgment> judgments = judgments(outline, report);
        if (findings.size() == 0 && judgments.isEmpty() && span.cover() == null) {
            return NoReport.of(blocks, given);
        }

        List<Warning> warnings = new ArrayList<>();
        List<Finding> all = Repeats.merge(findings, warnings);
        if (publication.warning() != null) {
            warnings.add(publication.warning());
        }
        if (publication.date() == null) {
            warnings.add(undated(all));
        }
        warnings.addAll(around(blocks, span));
        warnings.addAll(findings.warnings());
        int grades = (int) judgments.stream()
                .filter(judgment -> judgment.grade() != Grade.UNGRADED)
                .count();
        Grid grid = Grid.find(report);
        if (grid != null && grid.judgments().size() > judgments.size()) {
            warnings.add(new Warning(
                    "The grades at a glance are " + grid.judgments().size() + "; the sections give " + judgments.size()
                            + ".",
                    source(report.get(grid.block()))));
        }
        warnings.addAll(Reconciliation.of(blocks, span, all, grades));
        return new InspectionReport(
                cover.force(),
                cover.programme(),
                publication.date(),
                cover.title(),
                judgments,
                all.stream().filter(finding -> !finding.kind().isPractice()).toList(),
                all.stream().filter(finding -> finding.kind().isPractice()).toList(),
                Figures.read(outline),
                warnings);
    }

    private static Warning undated(List<Finding> findings) {
        long waiting = findings.stream()
                .filter(finding -> finding.due() != null && finding.due().by() == null)
                .count();
        return new Warning(
                "When the report was published is not known"
                        + (waiting == 0
                                ? "."
                                : "; " + waiting + " deadlines that run from that day could not be reckoned."),
                null);
    }

    /** Sections carry the grades; where none does, the grid at the front is all there is. */
    private static List<Judgment> judgments(Outline outline, List<Block> report) {
        List<Judgment> judgments = outline.graded().stream()
                .map(Outline.Graded::judgment)
                .distinct()
                .toList();
        Grid grid = judgments.isEmpty() ? Grid.find(report) : null;
        return grid == null ? judgments : grid.judgments();
    }

    private static List<Warning> around(List<Block> blocks, ReportSpan span) {
        List<Warning> warnings = new ArrayList<>();
        if (span.start() > 0) {
            warnings.add(skipped(blocks, 0, span.start()));
        }
        if (span.end() < blocks.size()) {
            warnings.add(skipped(blocks, span.end(), blocks.size()));
        }
        for (int other : span.others()) {
            Block block = blocks.get(other);
            warnings.add(new Warning(
                    "Another inspection report begins here and was not read: \"" + block.text() + "\".",
                    source(block)));
        }
        return warnings;
    }

    private static Warning skipped(List<Block> blocks, int from, int to) {
        int first = blocks.get(from).first().line();
        int last = blocks.get(to - 1).first().line();
        return new Warning(
                "Lines " + first + " to " + last
                        + " belong to other papers than the report and were not read for findings.",
                source(blocks.get(from)));
    }

    private static Source source(Block block) {
        return new Source(block.first().page(), block.first().line(), null);
    }
}
