package org.plumbline.demonstration;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.plumbline.inspections.imports.ReportImport;
import org.plumbline.people.User;
import org.plumbline.platform.London;
import org.plumbline.record.Entries;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the story to an empty record: first the report is brought in and read, which leaves no trace in the record, then
 * everything that happened is recorded in one transaction. Whatever ends a telling half-way, the next one begins again.
 */
final class StoryLoader {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final StoryClock clock;
    private final ReportArrival arrival;
    private final Cast cast;
    private final List<Chapter> chapters;
    private final Entries entries;
    private final DemonstrationPassword password;
    private final TransactionTemplate transaction;

    StoryLoader(
            StoryClock clock,
            ReportArrival arrival,
            Cast cast,
            List<Chapter> chapters,
            Entries entries,
            DemonstrationPassword password,
            TransactionTemplate transaction) {
        this.clock = clock;
        this.arrival = arrival;
        this.cast = cast;
        this.chapters = List.copyOf(chapters);
        this.entries = entries;
        this.password = password;
        this.transaction = transaction;
    }

    /** Whether the record holds anything already, this story or another. */
    boolean begun() {
        return !entries.empty();
    }

    /** Tells the story, saying in words how far it is. */
    void tell(Story story, Consumer<String> progress) throws InterruptedException {
        progress.accept("Reading the inspection report …");
        clock.set(arrivalOf(story));
        ReportImport arrived = arrival.of(story.story().force());
        transaction.executeWithoutResult(status -> {
            clock.set(story.beginning());
            progress.accept("Making the organisations and users …");
            cast.establish(story);
            Map<String, User> people = cast.sign(story, password.make());
            tell(story, new Scene(story, people, arrived), progress);
        });
    }

    private static Instant arrivalOf(Story story) {
        return story.registrations().stream()
                .filter(event -> story.report(event.text("report")).file() != null)
                .map(StoryEvent::recordedAt)
                .findFirst()
                .orElseThrow();
    }

    private void tell(Story story, Scene scene, Consumer<String> progress) {
        YearMonth telling = YearMonth.of(1, 1);
        for (StoryEvent event : story.events()) {
            YearMonth month = YearMonth.from(London.dateAt(event.recordedAt()));
            if (month.isAfter(telling)) {
                progress.accept("Recording " + MONTH.format(month) + " …");
                telling = month;
            }
            tell(event, scene);
        }
    }

    private void tell(StoryEvent event, Scene scene) {
        clock.set(event.recordedAt());
        List<Chapter> telling =
                chapters.stream().filter(chapter -> chapter.tells(event)).toList();
        telling.forEach(chapter -> chapter.tell(event, scene));
        if (telling.isEmpty() && !scene.story().waiting().contains(event.type())) {
            throw new IllegalStateException("nobody can record the story's event " + event.id());
        }
    }
}
