package org.plumbline.papers.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.documents.Block;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Grade;
import org.plumbline.inspections.InspectionFact;
import org.plumbline.inspections.Judgment;
import org.plumbline.inspections.Report;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;
import org.plumbline.web.Sentence;

/** Each report since the last meeting: when it came out, how it graded, and which findings it brought. */
final class PublishedSection {
    private PublishedSection() {}

    static List<Block> blocks(Desk desk) {
        List<Publication> publications = Publication.since(desk);
        if (publications.isEmpty()) {
            return List.of(
                    Block.Paragraph.of("No report about the force is recorded as published " + desk.sinceLast() + "."));
        }
        List<Block> blocks = new ArrayList<>();
        publications.forEach(publication -> report(desk, publication, blocks));
        return blocks;
    }

    private static void report(Desk desk, Publication publication, List<Block> blocks) {
        blocks.add(new Block.Heading(2, publication.title()));
        Line line = Line.of("Published on " + Dates.words(publication.on()) + ". ");
        publication.report().map(PublishedSection::grades).ifPresent(line::say);
        publication.result().ifPresent(entry -> quote(line, entry));
        List<Known<Finding>> findings =
                publication.reportId().map(desk.evidence()::ofReport).orElse(List.of());
        if (findings.isEmpty()) {
            line.say(none(publication));
            blocks.add(line.paragraph());
            return;
        }
        line.say("It brought the force ");
        kinds(desk, publication, findings, line);
        blocks.add(line.say(":").paragraph());
        blocks.add(new Block.BulletList(findings.stream()
                .filter(finding -> finding.state().received().partOf() == null)
                .map(finding -> Line.of("")
                        .link(
                                finding.state().received().ref(),
                                "/findings/" + finding.state().id())
                        .say(" " + Numbers.sentence(finding.state().received().title()))
                        .item())
                .toList()));
    }

    private static void kinds(Desk desk, Publication publication, List<Known<Finding>> findings, Line line) {
        String id = publication.reportId().orElse("");
        List<Figure> figures = new ArrayList<>();
        List<String> nouns = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<Entry> entries = findings.stream()
                    .filter(finding -> finding.state().received().kind() == kind)
                    .flatMap(finding ->
                            finding.of(FindingFact.Confirmed.class).stream().limit(1))
                    .toList();
            if (!entries.isEmpty()) {
                Figure figure = desk.figures()
                        .count(
                                "report." + id + "." + kind.code(),
                                Numbers.sentence(kind.plural()) + " in " + publication.title(),
                                entries);
                figures.add(figure);
                nouns.add(Numbers.noun(figure.value(), kind.words(), kind.plural()));
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            String before = i == 0 ? "" : i + 1 == figures.size() ? " and " : ", ";
            line.say(before).figure(figures.get(i)).say(" " + nouns.get(i));
        }
    }

    /** Whoever recorded what came of it typed these words; the figures in them are theirs, and the entry is named. */
    private static void quote(Line line, Entry entry) {
        if (entry.fact() instanceof InspectionFact.Published published) {
            line.say("The record says of it: “" + Sentence.of(published.result()) + "” (")
                    .link("entry " + entry.index(), "/record/" + entry.index())
                    .say("). ");
        }
    }

    private static String none(Publication publication) {
        if (publication.result().isPresent()) {
            return "None of its findings is in the register.";
        }
        return publication
                .report()
                .filter(report -> report.counts().all() == 0)
                .map(report -> "It contains no finding for the force.")
                .orElse("None of its findings is in the register; what it contains is not known here.");
    }

    private static String grades(Report report) {
        List<String> grades = report.judgments().stream()
                .filter(judgment -> judgment.grade() != Grade.UNGRADED)
                .map(PublishedSection::grade)
                .toList();
        return grades.isEmpty() ? "" : "Grades: " + Numbers.list(grades) + ". ";
    }

    private static String grade(Judgment judgment) {
        return judgment.area() + " – " + judgment.grade().words().toLowerCase(Locale.UK);
    }
}
