package org.plumbline.monitoring.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.findings.OverviewBlock;
import org.plumbline.monitoring.Interval;
import org.plumbline.monitoring.Intervals;
import org.plumbline.monitoring.Letter;
import org.plumbline.monitoring.Letters;
import org.plumbline.monitoring.OversightMeetings;
import org.plumbline.monitoring.Targets;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.plumbline.web.Part;
import org.springframework.stereotype.Component;

/** Adds to a force's overview the meetings that come, the dates that others set, and the questions that wait. */
@Component
class AheadBlock implements OverviewBlock {
    private final OversightMeetings meetings;
    private final Targets targets;
    private final Letters letters;
    private final Intervals intervals;

    AheadBlock(OversightMeetings meetings, Targets targets, Letters letters, Intervals intervals) {
        this.meetings = meetings;
        this.targets = targets;
        this.letters = letters;
        this.intervals = intervals;
    }

    @Override
    public Optional<Part> of(String force, Vantage vantage) {
        List<Letter> written = letters.ofForce(force, vantage);
        boolean waiting =
                written.stream().anyMatch(letter -> !letter.unanswered().isEmpty());
        Ahead ahead = new Ahead(
                force,
                called(force, vantage),
                set(force, vantage),
                waiting ? LettersPage.sentence(written, vantage.asAt()) : "");
        return ahead.empty() ? Optional.empty() : Optional.of(ahead);
    }

    private List<String> called(String force, Vantage vantage) {
        return meetings.ofForce(force, vantage).stream()
                .filter(meeting ->
                        meeting.held().isEmpty() && meeting.calledOff().isEmpty())
                .filter(meeting ->
                        meeting.on().filter(day -> day.isBefore(vantage.asAt())).isEmpty())
                .map(meeting -> meeting.on().map(Dates::words).orElse("On a day not known") + ": " + meeting.forum())
                .toList();
    }

    private List<String> set(String force, Vantage vantage) {
        List<Interval> stages = intervals.of(force, vantage);
        return targets.ofForce(force, vantage).stream()
                .filter(target -> target.withdrawn().isEmpty()
                        && target.reached(stages, vantage.asAt()).isEmpty())
                .map(target -> target.what() + ", set by " + target.setBy()
                        + target.by().map(day -> " for " + Dates.words(day)).orElse("") + ". "
                        + target.standing(stages, vantage.asAt()))
                .toList();
    }
}
