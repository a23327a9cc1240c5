package org.plumbline.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Standing;

/**
 * A meeting at which a force's monitoring is dealt with.
 *
 * @param calledOn the day of the invitation
 * @param on the day for which it is called, or on which it was held; empty while none is known
 * @param held what is known of it once it was held
 * @param calledOff why it does not take place; empty otherwise
 */
public record OversightMeeting(
        String id,
        String force,
        String forum,
        LocalDate calledOn,
        Optional<LocalDate> on,
        List<String> invited,
        String purpose,
        String letter,
        Optional<MeetingFact.Held> held,
        String calledOff,
        Source source,
        long lastEntry)
        implements Kept {
    public static final String KIND = "oversight-meeting";

    public OversightMeeting {
        invited = List.copyOf(invited);
    }

    static Optional<OversightMeeting> after(List<Entry> entries) {
        Optional<OversightMeeting> meeting = Optional.empty();
        for (Entry entry : Standing.inOrder(entries)) {
            meeting = switch ((MeetingFact) entry.fact()) {
                case MeetingFact.Called fact -> Optional.of(called(entry, fact, meeting));
                case MeetingFact.Held fact ->
                    meeting.map(old -> old.with(entry, Optional.of(entry.effectiveOn()), Optional.of(fact), ""));
                case MeetingFact.CalledOff fact ->
                    meeting.map(old -> old.with(entry, old.on(), Optional.empty(), fact.reason()));
            };
        }
        return meeting;
    }

    private static OversightMeeting called(Entry entry, MeetingFact.Called fact, Optional<OversightMeeting> before) {
        return new OversightMeeting(
                entry.subject().id(),
                fact.force(),
                fact.forum(),
                before.map(OversightMeeting::calledOn).orElse(entry.effectiveOn()),
                Optional.ofNullable(fact.on()),
                fact.invited(),
                fact.purpose(),
                fact.letter(),
                before.flatMap(OversightMeeting::held),
                "",
                entry.source(),
                Math.max(before.map(OversightMeeting::lastEntry).orElse(0L), entry.index()));
    }

    private OversightMeeting with(
            Entry entry, Optional<LocalDate> day, Optional<MeetingFact.Held> minutes, String reason) {
        return new OversightMeeting(
                id,
                force,
                forum,
                calledOn,
                day,
                invited,
                purpose,
                letter,
                minutes,
                reason,
                source,
                Math.max(lastEntry, entry.index()));
    }
}
