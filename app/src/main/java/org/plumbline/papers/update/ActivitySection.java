package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.documents.Block;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.InspectionFact;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;

/** The inspections whose fieldwork ended or went on after the last meeting, and how many reports came out. */
final class ActivitySection {
    private ActivitySection() {}

    static List<Block> blocks(Desk desk) {
        List<Known<Inspection>> hosted = desk.evidence().inspections().stream()
                .filter(inspection -> hostedSince(inspection.state(), desk.brief()))
                .sorted(Comparator.comparing(
                        inspection -> String.valueOf(inspection.state().from())))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (hosted.isEmpty()) {
            blocks.add(Block.Paragraph.of("No inspection is recorded as hosted " + desk.sinceLast() + "."));
        } else {
            Figure number = desk.figures()
                    .count(
                            "inspections.hosted",
                            "Inspections hosted since the last meeting",
                            hosted.stream()
                                    .flatMap(one -> one.last(InspectionFact.Hosted.class).stream())
                                    .toList());
            blocks.add(Line.of("Since the last meeting on "
                            + Dates.words(desk.brief().lastMeeting()) + " the force hosted ")
                    .figure(number)
                    .say(Numbers.noun(number.value(), " inspection:", " inspections:"))
                    .paragraph());
            blocks.add(new Block.BulletList(
                    hosted.stream().map(one -> item(one.state())).toList()));
        }
        blocks.add(reports(desk).paragraph());
        return blocks;
    }

    private static boolean hostedSince(Inspection inspection, Brief brief) {
        LocalDate from = inspection.from();
        LocalDate to = inspection.to();
        return inspection.hosted()
                && from != null
                && !from.isAfter(brief.meeting())
                && (to == null ? from : to).isAfter(brief.lastMeeting());
    }

    private static Block.Item item(Inspection inspection) {
        LocalDate published = inspection.publishedOn();
        return Line.of("")
                .strongly(Numbers.span(inspection.from(), inspection.to()))
                .say(": " + inspection.title() + ". "
                        + (published == null
                                ? "Its result is not published yet."
                                : "Its result was published on " + Dates.words(published) + "."))
                .item();
    }

    private static Line reports(Desk desk) {
        List<Publication> publications = Publication.since(desk);
        if (publications.isEmpty()) {
            return Line.of("No report about the force is recorded as published in that time.");
        }
        List<Entry> entries = publications.stream().map(Publication::entry).toList();
        Figure number = desk.figures().count("reports.published", "Reports published since the last meeting", entries);
        return Line.of("In that time ")
                .figure(number)
                .say(Numbers.noun(number.value(), " report", " reports") + " about the force "
                        + Numbers.noun(number.value(), "was", "were") + " published; section "
                        + Part.PUBLISHED.place() + " says what "
                        + Numbers.noun(number.value(), "it contains.", "they contain."));
    }
}
