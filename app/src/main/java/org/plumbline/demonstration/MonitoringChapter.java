package org.plumbline.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitoring.DatedEvent;
import org.plumbline.monitoring.LengthFact;
import org.plumbline.monitoring.LengthStatement;
import org.plumbline.monitoring.Letter;
import org.plumbline.monitoring.LetterFact;
import org.plumbline.monitoring.MeetingFact;
import org.plumbline.monitoring.OversightMeeting;
import org.plumbline.monitoring.RepresentationFact;
import org.plumbline.monitoring.RepresentationRound;
import org.plumbline.monitoring.StatedDateFact;
import org.plumbline.monitoring.Target;
import org.plumbline.monitoring.TargetFact;
import org.plumbline.platform.London;
import org.plumbline.record.Entries;
import org.plumbline.record.Fact;
import org.plumbline.record.Subject;

/** What went on round the monitoring: meetings, dates set, letters, representations, and dates as documents state them. */
final class MonitoringChapter implements Chapter {
    private static final Set<String> CALLS =
            Set.of("monitoring.meeting-invited", "meeting.requested", "meeting.scheduled");
    private static final Set<String> OTHERS = Set.of(
            "meeting.held",
            "monitoring.target-set",
            "monitoring.representation",
            "monitoring.reviewed",
            "monitoring.announced",
            "representation.made",
            "representation.policy-relied",
            "letter.sent",
            "letter.answered",
            "date.stated",
            "length.stated",
            "disclosure.agreed");

    private final Entries entries;

    MonitoringChapter(Entries entries) {
        this.entries = entries;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return CALLS.contains(event.type()) || OTHERS.contains(event.type()) || ofDate(event);
    }

    private static boolean ofDate(StoryEvent event) {
        return event.type().startsWith("statement.") && event.text("field").equals("date");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        String force = scene.story().story().force();
        switch (event.type()) {
            case "monitoring.meeting-invited", "meeting.requested", "meeting.scheduled" ->
                append(
                        event,
                        scene,
                        meeting(event),
                        called(event, scene, London.dateAt(event.recordedAt())),
                        London.dateAt(event.recordedAt()));
            case "meeting.held" -> held(event, scene);
            case "monitoring.target-set" ->
                append(event, scene, new Subject(Target.KIND, event.id()), target(event, force));
            case "monitoring.representation" -> append(event, scene, round(event), window(event, force));
            case "monitoring.reviewed" ->
                append(
                        event,
                        scene,
                        round(event),
                        new RepresentationFact.Considered(event.text("by"), event.text("text")));
            case "representation.made" ->
                append(event, scene, round(event), new RepresentationFact.Made(event.text("by"), event.text("words")));
            case "representation.policy-relied" -> append(event, scene, round(event), policy(event));
            case "letter.sent" -> append(event, scene, new Subject(Letter.KIND, event.id()), letter(event, force));
            case "letter.answered" ->
                append(
                        event,
                        scene,
                        new Subject(Letter.KIND, event.text("letter")),
                        new LetterFact.Answered(
                                event.number("question"),
                                scene.story().title(event.source().document()),
                                event.text("answer")));
            case "statement.recorded" -> append(event, scene, dated(event), stated(event, force, "value", "text"));
            case "statement.corrected" ->
                append(
                        event,
                        scene,
                        dated(event),
                        new StatedDateFact.Settled(event.date("value"), event.text("why")),
                        London.dateAt(event.recordedAt()));
            case "length.stated" ->
                append(event, scene, new Subject(LengthStatement.KIND, event.text("about")), length(event, force));
            default -> append(event, scene, dated(event), stated(event, force, "from", "said"));
        }
    }

    private void append(StoryEvent event, Scene scene, Subject subject, Fact fact) {
        append(event, scene, subject, fact, event.effectiveOn());
    }

    private void append(StoryEvent event, Scene scene, Subject subject, Fact fact, LocalDate effectiveOn) {
        entries.append(scene.draft(event, subject, fact, effectiveOn));
    }

    private static Subject meeting(StoryEvent event) {
        return new Subject(OversightMeeting.KIND, event.text("meeting"));
    }

    /** A meeting that is known only from having been held was called on that day at the latest. */
    private void held(StoryEvent event, Scene scene) {
        boolean called = scene.story().events().stream()
                .filter(other -> other.recordedAt().isBefore(event.recordedAt()))
                .anyMatch(other ->
                        CALLS.contains(other.type()) && other.text("meeting").equals(event.text("meeting")));
        if (!called) {
            append(event, scene, meeting(event), called(event, scene, event.effectiveOn()));
        }
        append(
                event,
                scene,
                meeting(event),
                new MeetingFact.Held(
                        event.texts("attended"),
                        event.textOrNone("presented"),
                        event.says("resolutions") ? String.join(". ", event.texts("resolutions")) + "." : "",
                        !event.says("confirmed")));
    }

    private static MeetingFact.Called called(StoryEvent event, Scene scene, LocalDate on) {
        String purpose = event.says("items") ? String.join(", ", event.texts("items")) : event.textOrNone("purpose");
        return new MeetingFact.Called(
                scene.story().story().force(),
                event.says("title") ? event.text("title") : scene.story().forum(event.text("forum")),
                day(event, on),
                event.texts("invited"),
                event.says("when") ? "In " + event.text("when") + ". " + purpose : purpose,
                event.textOrNone("letter"));
    }

    /** The day of the meeting; none where it was asked for, or where only a month is known. */
    private static @Nullable LocalDate day(StoryEvent event, LocalDate on) {
        return switch (event.type()) {
            case "monitoring.meeting-invited" -> event.date("day");
            case "meeting.scheduled" -> event.says("when") ? null : event.effectiveOn();
            case "meeting.held" -> on;
            default -> null;
        };
    }

    private static TargetFact.Set target(StoryEvent event, String force) {
        return new TargetFact.Set(
                force,
                event.text("setBy"),
                TargetFact.Aim.of(event.text("aim")),
                event.text("what"),
                event.dateOrNull("by"),
                event.textOrNone("words"));
    }

    private static Subject round(StoryEvent event) {
        return new Subject(RepresentationRound.KIND, event.text("round"));
    }

    private static RepresentationFact.WindowStated window(StoryEvent event, String force) {
        return new RepresentationFact.WindowStated(
                force,
                event.text("about"),
                event.text("by"),
                Boolean.parseBoolean(event.text("open")),
                event.dateOrNull("opens"),
                event.instantOrNull("closes"),
                event.text("rule"));
    }

    private static RepresentationFact.PolicyRelied policy(StoryEvent event) {
        return new RepresentationFact.PolicyRelied(
                event.text("by"),
                event.text("policy"),
                event.text("paragraph"),
                event.text("says"),
                event.dateOrNull("validFrom"),
                event.dateOrNull("validUntil"));
    }

    private static LetterFact.Sent letter(StoryEvent event, String force) {
        List<String> asks = event.texts("questions");
        return new LetterFact.Sent(
                force,
                event.text("from"),
                event.text("to"),
                event.text("about"),
                IntStream.range(0, asks.size())
                        .mapToObj(at -> new LetterFact.Question(at + 1, asks.get(at)))
                        .toList(),
                event.textOrNone("replyTo"));
    }

    private static Subject dated(StoryEvent event) {
        return new Subject(DatedEvent.KIND, event.text("about"));
    }

    private static StatedDateFact.Stated stated(StoryEvent event, String force, String day, String said) {
        LocalDate from = event.date(day);
        return new StatedDateFact.Stated(
                force,
                event.text("event"),
                from,
                event.says("until") ? event.date("until") : from,
                event.text(said),
                event.text("by"),
                event.says("tense") ? event.text("tense") : null);
    }

    private static LengthFact.Stated length(StoryEvent event, String force) {
        return new LengthFact.Stated(
                force,
                event.text("said"),
                event.text("by"),
                event.text("sense"),
                event.number("amount"),
                event.text("unit"),
                new LengthFact.Moment(event.text("began"), event.date("from")),
                event.days("ends").entrySet().stream()
                        .map(end -> new LengthFact.Moment(end.getKey(), end.getValue()))
                        .toList());
    }
}
