package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.Block;
import org.plumbline.inspections.Inspection;
import org.plumbline.inspections.InspectionFact;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;

/** The inspections still to come; where there are none, whether that is known or only not recorded. */
final class ForthcomingSection {
    private ForthcomingSection() {}

    /** Announced, and neither hosted, published nor begun by the day of the meeting. */
    static List<Known<Inspection>> forthcoming(Desk desk) {
        return desk.evidence().inspections().stream()
                .filter(known -> ahead(known.state(), desk.asAt()))
                .toList();
    }

    private static boolean ahead(Inspection inspection, LocalDate asAt) {
        LocalDate from = inspection.from();
        return !inspection.hosted() && inspection.publishedOn() == null && (from == null || from.isAfter(asAt));
    }

    /** When somebody last looked into the inspectorate's calendar, if that was after the last meeting. */
    static Optional<Entry> lookedInto(Desk desk) {
        return desk.evidence().calendar().stream()
                .reduce((earlier, later) -> later)
                .filter(entry -> desk.brief().since(entry.effectiveOn()));
    }

    static List<Block> blocks(Desk desk) {
        List<Known<Inspection>> forthcoming = forthcoming(desk);
        Optional<Entry> looked = lookedInto(desk);
        if (forthcoming.isEmpty()) {
            return List.of(none(desk, looked).paragraph());
        }
        List<Block> blocks = new ArrayList<>();
        Figure number = desk.figures()
                .count(
                        "inspections.forthcoming",
                        "Inspections announced and still to come",
                        forthcoming.stream()
                                .flatMap(one -> one.last(InspectionFact.Announced.class).stream())
                                .toList());
        blocks.add(new Line()
                .figure(number)
                .say(Numbers.noun(number.value(), " inspection is", " inspections are") + " announced:")
                .paragraph());
        blocks.add(new Block.BulletList(forthcoming.stream()
                .map(Known::state)
                .map(one -> Line.of("")
                        .strongly(Numbers.sentence(Numbers.span(one.from(), one.to())))
                        .say(": " + one.title() + ".")
                        .item())
                .toList()));
        looked.ifPresent(
                entry -> blocks.add(Block.Paragraph.of("The inspectorate’s calendar holds no other, as looked up on "
                        + Dates.words(entry.effectiveOn()) + ".")));
        return blocks;
    }

    private static Line none(Desk desk, Optional<Entry> looked) {
        if (looked.isPresent()) {
            Figure none = desk.figures()
                    .value("inspections.forthcoming", "Inspections in the calendar", 0, List.of(looked.get()));
            return Line.of("There are no further inspections in the inspectorate’s calendar (")
                    .figure(none)
                    .say(", as looked up on " + Dates.words(looked.get().effectiveOn()) + ").");
        }
        return Line.of("Not known. No inspection is announced in the record, and nobody has recorded that they looked"
                + " into the inspectorate’s calendar " + desk.sinceLast() + ".");
    }
}
