package org.plumbline.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.findings.Finding;
import org.plumbline.inspections.imports.ReportImport;
import org.plumbline.people.User;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entry;
import org.plumbline.record.Fact;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Viewer;

/** What the telling has come to so far: who takes part, which reports are registered, which event became which entry. */
final class Scene {
    private final Story story;
    private final Map<String, User> cast;
    private final ReportImport arrived;
    private final Map<String, String> reports = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    Scene(Story story, Map<String, User> cast, ReportImport arrived) {
        this.story = story;
        this.arrived = arrived;
        this.cast = Map.copyOf(cast);
    }

    Story story() {
        return story;
    }

    /** The report that was read and waits for its review. */
    ReportImport arrived() {
        return arrived;
    }

    User person(String id) {
        User user = cast.get(id);
        if (user == null) {
            throw new IllegalStateException("the story has no user " + id);
        }
        return user;
    }

    /** The record is the force's: its rules are judged by what the force sees. */
    Viewer force() {
        return Viewer.of(story.story().force());
    }

    Actor actor(StoryEvent event) {
        return Actor.user(person(event.actor()).id());
    }

    /** The document with the place in it; what no document says is called assumed there. */
    Source source(StoryEvent event) {
        String place = event.source().place() + (event.says("why") ? ". " + event.text("why") : "");
        String reason = event.reason();
        return new Source(
                story.title(event.source().document()),
                event.assumed() && reason != null
                        ? place + "; assumed for the demonstration: " + reason.strip()
                        : place);
    }

    /** Whoever is at the head of a body sees what the body sees. */
    Audience audience(StoryEvent event) {
        SortedMap<String, Instant> from = new TreeMap<>();
        for (StoryEvent.Sight sight : event.audience()) {
            Instant at = sight.from() == null ? Instant.EPOCH : sight.from();
            from.put(sight.organisation(), at);
            story.headsOf(sight.organisation()).forEach(head -> from.put(head, at));
        }
        return new Audience(from);
    }

    Draft draft(StoryEvent event, Subject subject, Fact fact, LocalDate effectiveOn) {
        return new Draft(subject, fact, effectiveOn, actor(event), source(event), audience(event));
    }

    /** How an event is recorded, through the force's eyes. */
    Recording recording(StoryEvent event) {
        return new Recording(force(), actor(event), event.effectiveOn(), source(event), audience(event));
    }

    /** What the story tells cannot be refused. */
    void check(StoryEvent event, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(
                    "the story's event " + event.id() + " was refused: " + refused.reason() + " " + refused.unblock());
        }
    }

    /** What the story calls something by a name of its own has this id in the record. */
    void called(String name, String id) {
        if (ids.put(name, id) != null) {
            throw new IllegalStateException("the story calls two things " + name);
        }
    }

    String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("the story has not told of " + name + " yet");
        }
        return id;
    }

    void registered(String report, String id) {
        reports.put(report, id);
    }

    /** The id of a report in the record. */
    String report(String report) {
        String id = reports.get(report);
        if (id == null) {
            throw new IllegalStateException("the report " + report + " is not registered yet");
        }
        return id;
    }

    /** The id in the register of what the story calls {@code peel-2023/CoC-2/R-1}. */
    String finding(String reference) {
        int slash = reference.indexOf('/');
        return Finding.id(report(reference.substring(0, slash)), reference.substring(slash + 1));
    }

    void became(StoryEvent event, Entry entry) {
        entries.put(event.id(), entry);
    }

    Entry entry(String event) {
        Entry entry = entries.get(event);
        if (entry == null) {
            throw new IllegalStateException("nothing was recorded of " + event);
        }
        return entry;
    }
}
