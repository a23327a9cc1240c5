package org.plumbline.monitoring.web;

import java.util.List;
import java.util.OptionalLong;
import org.plumbline.govuk.Choice;
import org.plumbline.monitoring.MeetingFact;
import org.plumbline.monitoring.OversightMeeting;
import org.plumbline.monitoring.OversightMeetings;
import org.plumbline.web.Ask;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;

/** The forms about meetings at which the monitoring is dealt with. */
@Component
class MeetingForms implements FormGiver {
    private static final String PAGE = "";

    private final OversightMeetings meetings;

    MeetingForms(OversightMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<MonitoringForm> forms() {
        return List.of(
                MonitoringForm.beginning(
                        "meeting",
                        "Which meeting was called?",
                        "A meeting of the Policing Performance Oversight Group, or any other about the monitoring.",
                        false,
                        place -> List.of(
                                Asking.line("forum", "Who meets", "Enter who meets"),
                                Asking.happened("Called on", "Enter the day of the invitation", place),
                                Asking.anyDay("day", "To be held on", ""),
                                Asking.roles("invited", "Who is invited"),
                                Asking.line("purpose", "What for", ""),
                                Asking.line("letter", "In which letter", "")),
                        (place, typed, how) -> meetings.call(
                                new MeetingFact.Called(
                                        place.force(),
                                        typed.text("forum"),
                                        typed.day("day").orElse(null),
                                        Asking.lines(typed, "invited"),
                                        typed.text("purpose"),
                                        typed.text("letter")),
                                how),
                        PAGE),
                MonitoringForm.beginning(
                                "minutes",
                                "What came of the meeting?",
                                "",
                                false,
                                place -> List.of(
                                        Asking.happened("Held on", "Enter the day of the meeting", place),
                                        Asking.roles("attended", "Who was there"),
                                        new Ask.Words("presented", "What the force presented", "", ""),
                                        new Ask.Words("outcome", "What came of it", "", ""),
                                        new Ask.OneOf(
                                                "confirmed",
                                                "How sure it is",
                                                "",
                                                List.of(
                                                        Choice.of("yes", "It was held"),
                                                        Choice.of(
                                                                "no",
                                                                "It was announced; that it was held is not confirmed")),
                                                "Choose how sure it is")),
                                (place, typed, how) -> meetings.hold(
                                        place.id(),
                                        new MeetingFact.Held(
                                                Asking.lines(typed, "attended"),
                                                typed.text("presented"),
                                                typed.text("outcome"),
                                                typed.text("confirmed").equals("yes")),
                                        how),
                                PAGE)
                        .following("meetings", this::last),
                MonitoringForm.beginning(
                                "calling-off",
                                "Why does the meeting not take place?",
                                "",
                                false,
                                place -> List.of(
                                        Asking.happened("Called off on", "Enter the day", place),
                                        Asking.line("reason", "Why", "Say why")),
                                (place, typed, how) -> meetings.callOff(
                                        place.id(), new MeetingFact.CalledOff(typed.text("reason")), how),
                                PAGE)
                        .following("meetings", this::last));
    }

    private OptionalLong last(Place place) {
        return OptionalLong.of(meetings.find(place.id(), place.vantage())
                .filter(meeting -> meeting.force().equals(place.force()))
                .map(OversightMeeting::lastEntry)
                .orElseThrow(() -> new NotThere("There is no such meeting that you may see.")));
    }
}
