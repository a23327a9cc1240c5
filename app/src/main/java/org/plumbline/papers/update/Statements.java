package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a paper must know and no finding or inspection says: a look into the calendar, a published figure. */
@Component
public class Statements {
    private final Entries entries;

    Statements(Entries entries) {
        this.entries = entries;
    }

    /** Records that somebody looked into the inspectorate's calendar on a day and found no more than is in the record. */
    @Transactional
    public Entry lookedIntoCalendar(
            String force, CalendarFact.LookedInto fact, LocalDate on, Actor actor, Source source, Audience audience) {
        return entries.append(new Draft(new Subject(CalendarFact.KIND, force), fact, on, actor, source, audience));
    }

    /**
     * Records a figure as a document states it.
     *
     * @param id unique among published figures; the same for a correction
     * @param corrects the entry that this one puts right
     */
    @Transactional
    public Entry published(
            String id,
            PublishedFigureFact.Stated fact,
            LocalDate on,
            Actor actor,
            Source source,
            Audience audience,
            OptionalLong corrects) {
        return entries.append(
                new Draft(new Subject(PublishedFigureFact.KIND, id), fact, on, actor, source, audience, corrects));
    }

    @Configuration(proxyBeanMethods = false)
    static class Words {
        @Bean
        Vocabulary calendarFacts() {
            return new Vocabulary(CalendarFact.KIND, CalendarFact.class);
        }

        @Bean
        Vocabulary publishedFigureFacts() {
            return new Vocabulary(PublishedFigureFact.KIND, PublishedFigureFact.class);
        }
    }
}
