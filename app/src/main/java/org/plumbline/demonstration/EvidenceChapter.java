package org.plumbline.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.EvidenceWork;
import org.plumbline.evidence.Marking;
import org.plumbline.evidence.Offered;
import org.plumbline.evidence.Period;
import org.plumbline.evidence.RealityTestFact;
import org.plumbline.evidence.RealityTesting;
import org.plumbline.people.User;
import org.plumbline.record.Actor;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;

/** What was put on file as evidence, and what tests of samples came to. */
final class EvidenceChapter implements Chapter {
    private final EvidenceWork work;
    private final RealityTesting testing;

    EvidenceChapter(EvidenceWork work, RealityTesting testing) {
        this.work = work;
        this.testing = testing;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().equals("evidence.added") || event.type().equals("reality-test.made");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        Recording how = new Recording(
                scene.force(), scene.actor(event), event.effectiveOn(), scene.source(event), scene.audience(event));
        Outcome outcome = event.type().equals("evidence.added") ? added(event, scene, how) : tested(event, scene, how);
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(
                    "the story's event " + event.id() + " was refused: " + refused.reason() + " " + refused.unblock());
        }
    }

    private Outcome added(StoryEvent event, Scene scene, Recording how) {
        EvidenceWork.Described described = new EvidenceWork.Described(
                scene.story().story().force(),
                event.text("title"),
                event.text("givenBy"),
                Marking.of(event.text("marking")).orElseThrow(),
                null,
                subjects(event, scene).toList(),
                new Period(day(event, "begins"), day(event, "ends")));
        if (!(event.details().get("file") instanceof Map<?, ?> file)) {
            return work.add(event.id(), described, new Offered.Statement(event.text("text")), how);
        }
        try {
            Path written = Files.createTempFile("evidence", ".told");
            try {
                Files.writeString(written, String.valueOf(file.get("content")), StandardCharsets.UTF_8);
                return work.add(
                        event.id(), described, new Offered.File(written, String.valueOf(file.get("name"))), how);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the story's file cannot be written", e);
        }
    }

    private Outcome tested(StoryEvent event, Scene scene, Recording how) {
        User tester = scene.person(event.text("tester"));
        return testing.take(
                event.id(),
                new RealityTestFact.Tested(
                        scene.story().story().force(),
                        event.text("sampled"),
                        event.text("population"),
                        event.says("populationSize") ? Integer.valueOf(event.number("populationSize")) : null,
                        new RealityTestFact.Counts(
                                event.number("met"), event.number("notMet"), event.number("notApplicable")),
                        Actor.user(tester.id()).reference(),
                        tester.title(),
                        event.text("result"),
                        event.text("shows"),
                        day(event, "retestBy"),
                        event.textOrNone("retestOf"),
                        Stream.concat(
                                        subjects(event, scene),
                                        event.texts("evidence").stream().map(id -> "evidence/" + id))
                                .toList()),
                how);
    }

    private static Stream<String> subjects(StoryEvent event, Scene scene) {
        List<String> findings = event.texts("findings");
        return findings.stream().map(one -> "finding/" + scene.finding(one));
    }

    private static @Nullable LocalDate day(StoryEvent event, String word) {
        return event.says(word) ? event.date(word) : null;
    }
}
