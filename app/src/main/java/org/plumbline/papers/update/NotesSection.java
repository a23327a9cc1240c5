package org.plumbline.papers.update;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.documents.Block;
import org.plumbline.findings.FindingFact;
import org.plumbline.inspections.FindingKind;
import org.plumbline.platform.London;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;

/** Where a published figure differs from the entries, and what a reader of the tables should know. */
final class NotesSection {
    private NotesSection() {}

    static List<Block> blocks(Desk desk) {
        List<Block> blocks = new ArrayList<>();
        desk.evidence().published().forEach(entry -> difference(desk, entry).ifPresent(blocks::add));
        stillOpen(desk).ifPresent(blocks::add);
        recordedLate(desk).ifPresent(blocks::add);
        levelsNotKnown(desk).ifPresent(blocks::add);
        if (blocks.isEmpty()) {
            blocks.add(Block.Paragraph.of("No figure is recorded as published that differs from these."));
        }
        return blocks;
    }

    private static Optional<Block> difference(Desk desk, Entry entry) {
        if (!(entry.fact() instanceof PublishedFigureFact.Stated stated)
                || !stated.viewer().equals(desk.brief().viewer())
                || stated.meeting().isAfter(desk.brief().meeting())
                || stated.meeting().isBefore(desk.brief().lastMeeting())) {
            return Optional.empty();
        }
        Submitted own = Submitted.of(desk, stated);
        return own.figure()
                .filter(figure -> figure.value() != stated.value())
                .map(figure -> callout(desk, entry, stated, figure, own));
    }

    /** The figure that the record gives for what was stated, with the lines it adds up. */
    private record Submitted(Optional<Figure> figure, List<Long> parts) {
        static Submitted of(Desk desk, PublishedFigureFact.Stated stated) {
            boolean ours = stated.meeting().equals(desk.brief().meeting())
                    && stated.lastMeeting().equals(desk.brief().lastMeeting());
            Figures figures = ours ? desk.figures() : then(desk, stated);
            Optional<Figure> figure = figures.named(stated.figure());
            List<Long> parts = figure.stream()
                    .flatMap(sum -> sum.sumOf().stream())
                    .map(number -> figures.all().get(number - 1).value())
                    .toList();
            return new Submitted(ours ? figure : figure.map(old -> renumbered(desk, stated, old)), parts);
        }

        private static Figures then(Desk desk, PublishedFigureFact.Stated stated) {
            Tally tally = Tally.of(desk.evidence(), stated.lastMeeting(), stated.meeting());
            Desk atThatMeeting = new Desk(desk.brief(), desk.evidence(), tally, new Figures());
            TallySection.blocks(atThatMeeting);
            return atThatMeeting.figures();
        }

        private static Figure renumbered(Desk desk, PublishedFigureFact.Stated stated, Figure old) {
            List<Entry> entries = desk.evidence().findings().stream()
                    .flatMap(finding -> finding.of(FindingFact.SubmittedForClosure.class).stream())
                    .filter(entry -> entry.fact() instanceof FindingFact.SubmittedForClosure made
                            && !made.on().isAfter(stated.meeting())
                            && (!stated.figure().endsWith(".since") || made.on().isAfter(stated.lastMeeting())))
                    .toList();
            return desk.figures()
                    .value(
                            "earlier." + stated.meeting() + "." + stated.figure(),
                            old.what() + ", for the meeting of " + Dates.words(stated.meeting()),
                            old.value(),
                            entries);
        }
    }

    private static Block callout(
            Desk desk, Entry entry, PublishedFigureFact.Stated stated, Figure figure, Submitted own) {
        Figure printed = desk.figures()
                .value("published." + entry.index(), "As published: " + stated.words(), stated.value(), List.of(entry));
        Line line = Line.of("For the meeting of " + Dates.words(stated.meeting()) + ", “" + stated.words()
                + "” was published in “" + entry.source().document() + "”: ");
        boolean change = stated.figure().endsWith(".since");
        (change ? line.change(printed) : line.figure(printed)).say(". The entries give ");
        (change ? line.change(figure) : line.figure(figure)).say("");
        if (own.parts().size() > 1) {
            line.say(", for the parts are "
                    + own.parts().stream().map(Numbers::words).collect(Collectors.joining(" + ")));
        }
        line.say(". ");
        desk.evidence().published().stream()
                .filter(other ->
                        other.corrects().isPresent() && other.corrects().getAsLong() == entry.index())
                .findFirst()
                .ifPresentOrElse(
                        other -> line.say("It was corrected in the record on " + Dates.words(other.recordedAt())
                                        + ", by ")
                                .link("entry " + other.index(), "/record/" + other.index())
                                .say("."),
                        () -> line.say("It is not corrected in the record."));
        return new Block.Callout(Optional.of("A published figure differs"), line.runs());
    }

    private static Optional<Block> stillOpen(Desk desk) {
        List<Entry> entries = desk.evidence().findings().stream()
                .filter(finding -> finding.state().progress().remainsOn().isPresent()
                        && Submission.of(finding).isPresent())
                .flatMap(finding -> finding.last(FindingFact.Remains.class).stream())
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = desk.figures()
                .count("submitted.still-open", "Submitted findings that the inspectorate found still open", entries);
        return Optional.of(new Line()
                .figure(figure)
                .say(Numbers.noun(figure.value(), " finding was", " findings were")
                        + " submitted and then found still open by the inspectorate; "
                        + Numbers.noun(figure.value(), "it stays", "they stay") + " counted as submitted.")
                .paragraph());
    }

    /** Counted by their own day, so that the change is what happened; the last paper could not know them. */
    private static Optional<Block> recordedLate(Desk desk) {
        Instant lastMeetingEnds = London.endOf(desk.brief().lastMeeting());
        List<Entry> entries = desk.tally().lines().stream()
                .flatMap(line -> line.submitted().before().stream())
                .filter(entry -> entry.recordedAt().isAfter(lastMeetingEnds)
                        && entry.corrects().isEmpty())
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = desk.figures()
                .count(
                        "submitted.recorded-late",
                        "Submissions dated by the last meeting and recorded after it",
                        entries);
        return Optional.of(new Line()
                .figure(figure)
                .say(Numbers.noun(figure.value(), " submission is", " submissions are")
                        + " dated by the last meeting but "
                        + Numbers.noun(figure.value(), "was", "were")
                        + " recorded after it. By their dates they are not new; the last paper could not count them.")
                .paragraph());
    }

    private static Optional<Block> levelsNotKnown(Desk desk) {
        List<Entry> entries = desk.tally().table().stream()
                .filter(line -> line.key().level().isEmpty() && line.key().kind() != FindingKind.CAUSE_OF_CONCERN)
                .flatMap(line -> line.received().all().stream())
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = desk.figures().count("received.level-not-known", "Findings whose level is not known", entries);
        return Optional.of(Line.of("The level of ")
                .figure(figure)
                .say(Numbers.noun(figure.value(), " finding is", " findings are") + " not known to the "
                        + desk.brief().forum() + ".")
                .paragraph());
    }
}
