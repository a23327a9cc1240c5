package org.plumbline.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.platform.London;

/**
 * Placeholders for the earlier findings that the committee's table counts and does not name, so that its tallies come from
 * entries.
 *
 * @param head what holds for all of them
 * @param registeredAt when they stood in the force's record
 */
record Portfolio(StoryEvent head, Instant registeredAt, List<Group> groups) {

    /**
     * Findings of one kind and level.
     *
     * @param title with {@code {n}} for the number of each
     */
    record Group(
            String id,
            String report,
            String kind,
            String area,
            int level,
            String prefix,
            String title,
            String text,
            int count,
            List<Submitted> submitted) {
        List<Story.Item> items() {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(n -> new Story.Item(
                            report, prefix + "-" + n, kind, area, title.replace("{n}", Integer.toString(n)), text))
                    .toList();
        }

        private List<String> references(int after, int many) {
            return items().stream()
                    .skip(after)
                    .limit(many)
                    .map(item -> report + "/" + item.ref())
                    .toList();
        }
    }

    /** The next so many of a group, in one letter. */
    record Submitted(Instant at, int count) {}

    List<Story.Item> items() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    /** Levels, work done and submissions, each for many findings at once. */
    List<StoryEvent> events() {
        List<StoryEvent> events = new ArrayList<>();
        for (Group group : groups) {
            events.add(head.as(
                    group.id() + "-levelled",
                    "finding.levelled",
                    registeredAt.plusSeconds(300),
                    London.dateAt(registeredAt),
                    Map.of("level", group.level(), "findings", group.references(0, group.count()))));
            int done = 0;
            for (Submitted letter : group.submitted()) {
                List<String> findings = group.references(done, letter.count());
                done += letter.count();
                LocalDate on = London.dateAt(letter.at());
                events.add(head.as(
                        group.id() + "-complete-" + on,
                        "finding.work-completed",
                        letter.at().minusSeconds(1800),
                        on,
                        Map.of("findings", findings)));
                events.add(head.as(
                        group.id() + "-submitted-" + on,
                        "finding.submitted",
                        letter.at(),
                        on,
                        Map.of("findings", findings, "letter", head.text("letter"))));
            }
        }
        return List.copyOf(events);
    }
}
