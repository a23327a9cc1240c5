package org.plumbline.monitoring;

import java.util.Set;
import org.jooq.DSLContext;
import org.plumbline.record.RecordFact;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this room by kind of subject, and the read tables that show what they come to. */
@Configuration(proxyBeanMethods = false)
class MonitoringSettings {
    @Bean
    Vocabulary letterFacts() {
        return new Vocabulary(Letter.KIND, LetterFact.class);
    }

    @Bean
    Vocabulary oversightMeetingFacts() {
        return new Vocabulary(OversightMeeting.KIND, MeetingFact.class);
    }

    @Bean
    Vocabulary targetFacts() {
        return new Vocabulary(Target.KIND, TargetFact.class);
    }

    @Bean
    Vocabulary representationFacts() {
        return new Vocabulary(RepresentationRound.KIND, RepresentationFact.class);
    }

    @Bean
    Vocabulary statedDateFacts() {
        return new Vocabulary(DatedEvent.KIND, StatedDateFact.class);
    }

    @Bean
    ShownTable<Letter> letterTable(DSLContext sql) {
        return new ShownTable<>(
                sql,
                Letter.KIND,
                Letter.class,
                Letter::after,
                fact -> fact instanceof LetterFact.Sent sent ? Set.of(Journal.link(sent.force())) : Set.of());
    }

    @Bean
    ShownTable<OversightMeeting> oversightMeetingTable(DSLContext sql) {
        return new ShownTable<>(
                sql,
                OversightMeeting.KIND,
                OversightMeeting.class,
                OversightMeeting::after,
                fact -> fact instanceof MeetingFact.Called called ? Set.of(Journal.link(called.force())) : Set.of());
    }

    @Bean
    ShownTable<Target> targetTable(DSLContext sql) {
        return new ShownTable<>(
                sql,
                Target.KIND,
                Target.class,
                Target::after,
                fact -> fact instanceof TargetFact.Set set ? Set.of(Journal.link(set.force())) : Set.of());
    }

    @Bean
    ShownTable<RepresentationRound> representationTable(DSLContext sql) {
        return new ShownTable<>(
                sql,
                RepresentationRound.KIND,
                RepresentationRound.class,
                RepresentationRound::after,
                fact -> fact instanceof RepresentationFact.WindowStated stated
                        ? Set.of(Journal.link(stated.force()))
                        : Set.of());
    }

    @Bean
    ShownTable<DatedEvent> datedEventTable(DSLContext sql) {
        return new ShownTable<>(
                sql,
                DatedEvent.KIND,
                DatedEvent.class,
                DatedEvent::after,
                fact -> fact instanceof StatedDateFact.Stated stated ? Set.of(Journal.link(stated.force())) : Set.of());
    }

    @Bean
    Vocabulary lengthFacts() {
        return new Vocabulary(LengthStatement.KIND, LengthFact.class);
    }

    @Bean
    ShownTable<LengthStatement> lengthTable(DSLContext sql) {
        return new ShownTable<>(
                sql,
                LengthStatement.KIND,
                LengthStatement.class,
                LengthStatement::after,
                fact -> fact instanceof LengthFact.Stated stated ? Set.of(Journal.link(stated.force())) : Set.of());
    }

    @Bean
    ShownTable<Disclosure> disclosureTable(DSLContext sql) {
        return new ShownTable<>(sql, RecordFact.DISCLOSURE, Disclosure.class, Disclosure::after, Disclosure::links);
    }
}
