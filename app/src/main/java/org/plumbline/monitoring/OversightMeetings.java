package org.plumbline.monitoring;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings at which a force's monitoring is dealt with, above all the Policing Performance Oversight Group's. */
@Component
public class OversightMeetings {
    private static final Comparator<OversightMeeting> BY_DAY = Comparator.comparing(
                    (OversightMeeting one) -> one.on().orElse(one.calledOn()))
            .thenComparing(OversightMeeting::id);

    private final Journal<OversightMeeting> journal;

    OversightMeetings(ShownTable<OversightMeeting> table, Entries entries, Clock clock) {
        this.journal = new Journal<>(table, OversightMeeting::after, entries, clock);
    }

    /** By their days, the oldest first. */
    @Transactional(readOnly = true)
    public List<OversightMeeting> ofForce(String force, Vantage vantage) {
        return journal.ofForce(force, vantage).stream().sorted(BY_DAY).toList();
    }

    @Transactional(readOnly = true)
    public Optional<OversightMeeting> find(String id, Vantage vantage) {
        return journal.find(id, vantage);
    }

    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return journal.history(id, vantage);
    }

    /** Records that a meeting was called. */
    @Transactional
    public Outcome call(MeetingFact.Called fact, Recording how) {
        return journal.begin(
                fact.forum(),
                fact,
                how,
                today -> Outcome.refusedIf(
                        fact.on() != null && fact.on().isBefore(how.effectiveOn()),
                        "Nobody is invited to a meeting that was before.",
                        "Check the day of the invitation and the day of the meeting."));
    }

    /** Records that it was held. */
    @Transactional
    public Outcome hold(String id, MeetingFact.Held fact, Recording how) {
        return journal.follow(
                id,
                fact,
                how,
                (meeting, today) -> settled(meeting)
                        .or(() -> Outcome.refusedIf(
                                how.effectiveOn().isBefore(meeting.calledOn()),
                                "A meeting is not held before it is called.",
                                "Check the day of the meeting.")));
    }

    /** Records that it does not take place. */
    @Transactional
    public Outcome callOff(String id, MeetingFact.CalledOff fact, Recording how) {
        return journal.follow(id, fact, how, (meeting, today) -> settled(meeting));
    }

    private static Optional<Outcome.Refused> settled(OversightMeeting meeting) {
        return Outcome.refusedIf(
                        meeting.held().isPresent(),
                        "This meeting was held already.",
                        "If what is recorded of it is wrong, it has to be corrected.")
                .or(() -> Outcome.refusedIf(
                        !meeting.calledOff().isEmpty(),
                        "This meeting was called off.",
                        "Record another meeting if one is held after all."));
    }
}
