package org.plumbline.findings.web;

import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.findings.FindingFact;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Timeline;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Actor;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;
import org.plumbline.web.Sentence;
import org.springframework.stereotype.Component;

/** What was recorded about a finding, newest first, wrong entries and those that put them right alike. */
@Component
class HistoryEvents {
    private final Users users;

    HistoryEvents(Users users) {
        this.users = users;
    }

    /**
     * An entry as the history shows it.
     *
     * @param correctable whether it can still be put right
     */
    record Event(long entry, Timeline.Event shown, boolean correctable) {
        /** With a way to put it right, where there is one. */
        Timeline.Event withCorrection(String correction) {
            if (correction.isEmpty() || !correctable) {
                return shown;
            }
            Link link = Link.of("Correct", correction + "?entry=" + entry).withHidden("entry " + entry);
            HtmlContent both = output -> {
                shown.description().writeTo(output);
                output.writeContent(" ");
                link.writeTo(output);
            };
            return new Timeline.Event(shown.title(), shown.by(), shown.at(), shown.shown(), both);
        }
    }

    List<Event> of(List<Entry> history) {
        Map<Long, Long> correctedBy = new HashMap<>();
        history.forEach(entry -> entry.corrects().ifPresent(wrong -> correctedBy.put(wrong, entry.index())));
        Map<Actor, String> names = new HashMap<>();
        List<Event> events = new ArrayList<>();
        for (Entry entry : history.reversed()) {
            if (entry.fact() instanceof FindingFact fact) {
                Optional<Long> by = Optional.ofNullable(correctedBy.get(entry.index()));
                events.add(new Event(
                        entry.index(),
                        event(entry, fact, by, names.computeIfAbsent(entry.actor(), this::name)),
                        by.isEmpty() && !(fact instanceof FindingFact.Retracted)));
            }
        }
        return List.copyOf(events);
    }

    private static Timeline.Event event(Entry entry, FindingFact fact, Optional<Long> correctedBy, String who) {
        Said said = Said.of(fact);
        List<String> sentences = new ArrayList<>();
        correctedBy.ifPresent(
                by -> sentences.add("This entry was corrected by entry " + by + " and no longer counts."));
        entry.corrects().ifPresent(wrong -> sentences.add("Corrects entry " + wrong + "."));
        if (!said.detail().isBlank()) {
            sentences.add(Sentence.of(said.detail()));
        }
        sentences.add("So from " + Dates.words(entry.effectiveOn()) + ".");
        sentences.add(Sentence.of("Source: " + entry.source()));
        sentences.add("Entry " + entry.index() + ".");
        return Timeline.Event.of(
                        said.title(),
                        entry.recordedAt().toString(),
                        "recorded " + Dates.words(entry.recordedAt()),
                        String.join(" ", sentences))
                .by(who);
    }

    /** What an actor is called on pages; names stay with the users. */
    private String name(Actor actor) {
        return actor.reference().startsWith("user/")
                ? users.find(actor.reference().substring("user/".length()))
                        .map(User::title)
                        .orElse("a user who is no longer known")
                : "Plumbline";
    }
}
