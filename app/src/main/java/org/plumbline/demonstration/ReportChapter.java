package org.plumbline.demonstration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.FindingCounts;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Outcome;
import org.plumbline.inspections.Register;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.ReportFact;
import org.plumbline.inspections.imports.Change;
import org.plumbline.inspections.imports.ImportItem;
import org.plumbline.inspections.imports.ImportReview;
import org.plumbline.inspections.imports.ItemKind;
import org.plumbline.inspections.imports.ItemState;
import org.plumbline.inspections.imports.Registration;
import org.plumbline.inspections.imports.Review;
import org.plumbline.inspections.imports.ReviewStep;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Subject;

/** How reports came into the register: the great one as the reader read it, the others by a note that stands for them. */
final class ReportChapter implements Chapter {
    private final ImportReview reviews;
    private final Registration registration;
    private final Register register;
    private final Entries entries;
    private final StoredFiles files;

    ReportChapter(
            ImportReview reviews, Registration registration, Register register, Entries entries, StoredFiles files) {
        this.reviews = reviews;
        this.registration = registration;
        this.register = register;
        this.entries = entries;
        this.files = files;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().equals("report.registered");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        Story.Told told = scene.story().report(event.text("report"));
        scene.registered(told.id(), told.file() == null ? noted(told, event, scene) : reviewed(told, event, scene));
    }

    /** Confirms every item that was read, as the liaison officer would, and registers them. */
    private String reviewed(Story.Told told, StoryEvent event, Scene scene) {
        String organisation = scene.story().story().force();
        String id = scene.arrived().id();
        Review open = reviews.find(id, organisation).orElseThrow();
        Set<Integer> numbers = open.items().stream()
                .filter(item -> item.state() == ItemState.UNCONFIRMED)
                .map(ImportItem::number)
                .collect(Collectors.toSet());
        Change change = reviews.step(open, open.reportImport().version(), new ReviewStep.Confirmations(numbers));
        if (!(change instanceof Change.Done)) {
            throw new IllegalStateException("the demonstration's report cannot be confirmed: " + change);
        }
        Review review = reviews.find(id, organisation).orElseThrow();
        control(told, review);
        return switch (registration.register(
                review, review.reportImport().version(), scene.audience(event), scene.actor(event))) {
            case Outcome.Done registered -> registered.id();
            case Outcome.Refused refused ->
                throw new IllegalStateException("the demonstration's report was refused: " + refused.reason());
        };
    }

    /** A reading that missed something must not become the demonstration. */
    private static void control(Story.Told told, Review review) {
        Story.Control read = new Story.Control(
                count(review, ItemKind.CAUSE_OF_CONCERN),
                count(review, ItemKind.RECOMMENDATION),
                count(review, ItemKind.AREA_FOR_IMPROVEMENT),
                count(review, ItemKind.INNOVATIVE_PRACTICE),
                count(review, ItemKind.PROMISING_PRACTICE),
                review.reportImport().fields().judgments().size());
        if (!read.equals(told.control())) {
            throw new IllegalStateException(
                    "the reader found " + read + " in the demonstration's report and not " + told.control());
        }
    }

    private static int count(Review review, ItemKind kind) {
        return (int) review.items().stream()
                .filter(item -> item.live() && item.kind() == kind)
                .count();
    }

    private String noted(Story.Told told, StoryEvent event, Scene scene) {
        Story.Body force = scene.story().body(scene.story().story().force());
        String id = force.slug() + "-" + told.id();
        List<ConfirmedItem> items = scene.story().items(told.id()).stream()
                .map(ReportChapter::confirmed)
                .toList();
        String name = told.id() + ".txt";
        String digest = files.store(new ByteArrayInputStream(note(told, items)), name, "text/plain");
        Subject subject = new Subject(Report.KIND, id);
        List<Draft> drafts = new ArrayList<>();
        drafts.add(
                scene.draft(event, subject, new ReportFact.Received(digest, name, "text/plain"), event.effectiveOn()));
        drafts.add(scene.draft(
                event,
                subject,
                new ReportFact.Confirmed(
                        force.slug(),
                        force.name(),
                        told.programme(),
                        told.title(),
                        told.published(),
                        "",
                        List.of(),
                        List.of(),
                        counts(items)),
                event.effectiveOn()));
        Report report = Report.after(entries.append(drafts)).orElseThrow();
        register.enter(report, items, scene.actor(event), scene.audience(event), scene.source(event));
        return id;
    }

    private static byte[] note(Story.Told told, List<ConfirmedItem> items) {
        return (told.title() + ", published on " + told.published() + "\n\n"
                        + "This note stands for the report in the demonstration; the report itself was not taken in.\n\n"
                        + items.stream()
                                .map(item -> item.ref() + " (" + item.kind().words() + "): " + item.title() + ". "
                                        + item.text())
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ConfirmedItem confirmed(Story.Item item) {
        FindingKind kind = Arrays.stream(FindingKind.values())
                .filter(one -> one.code().equals(item.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of finding: " + item.kind()));
        String text = item.text();
        return new ConfirmedItem(
                item.ref(),
                kind,
                item.area(),
                item.gist(),
                text == null ? item.gist() : text,
                null,
                null,
                null,
                0,
                0,
                "");
    }

    private static FindingCounts counts(List<ConfirmedItem> items) {
        return FindingCounts.of(items.stream().map(ConfirmedItem::kind).toList());
    }
}
