package org.plumbline.people;

import static org.plumbline.platform.tables.Tables.ORGANISATION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.ReadTable;
import org.plumbline.record.ReadTables;
import org.plumbline.record.Showing;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations, kept in the record and seen by everybody. */
@Component
public class Organisations {
    private final Entries entries;
    private final DSLContext sql;

    Organisations(Entries entries, DSLContext sql) {
        this.entries = entries;
        this.sql = sql;
    }

    /** Records that an organisation exists; its slug must be new. */
    @Transactional
    public void establish(String slug, OrganisationFact.Established fact, Actor actor, Source source) {
        if (slug.equals(Audience.PUBLIC)) {
            throw new IllegalArgumentException("the public is not an organisation to be established");
        }
        record(slug, fact, fact.from(), actor, source);
    }

    /** Records that an organisation has another name from a day on. */
    @Transactional
    public void rename(String slug, OrganisationFact.Renamed fact, LocalDate from, Actor actor, Source source) {
        record(slug, fact, from, actor, source);
    }

    /** Records that an organisation ends, and who follows it. */
    @Transactional
    public void end(String slug, OrganisationFact.Ended fact, LocalDate saidOn, Actor actor, Source source) {
        record(slug, fact, saidOn, actor, source);
    }

    private void record(String slug, OrganisationFact fact, LocalDate effectiveOn, Actor actor, Source source) {
        entries.append(new Draft(
                new Subject(ReadTables.ORGANISATION, slug), fact, effectiveOn, actor, source, Audience.everybody()));
    }

    /** All organisations at a vantage, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> all(Vantage vantage) {
        return vantage.moved() ? folded(vantage) : shown(vantage);
    }

    private List<Organisation> folded(Vantage vantage) {
        return entries.ofKind(ReadTables.ORGANISATION, vantage).stream()
                .collect(Collectors.groupingBy(Entry::subject))
                .values()
                .stream()
                .map(Organisation::after)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    private List<Organisation> shown(Vantage vantage) {
        OffsetDateTime now = vantage.knownBy().atOffset(ZoneOffset.UTC);
        return sql
                .selectFrom(ORGANISATION)
                .where(
                        ORGANISATION.VIEWER.eq(vantage.viewer().organisation()),
                        ORGANISATION.SHOWN_FROM.isNull().or(ORGANISATION.SHOWN_FROM.le(now)),
                        ORGANISATION.SHOWN_UNTIL.isNull().or(ORGANISATION.SHOWN_UNTIL.gt(now)))
                .fetch(row -> new Organisation(
                        row.get(ORGANISATION.SLUG),
                        row.get(ORGANISATION.NAME),
                        OrganisationType.of(row.get(ORGANISATION.TYPE)).orElseThrow(),
                        row.get(ORGANISATION.EXISTS_FROM),
                        Optional.ofNullable(row.get(ORGANISATION.EXISTS_UNTIL)),
                        Optional.ofNullable(row.get(ORGANISATION.SUCCESSOR))))
                .stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    /** The rows that {@link #all} answers from at the present vantage. */
    @Component
    static final class Shown implements ReadTable {
        private final DSLContext sql;

        Shown(DSLContext sql) {
            this.sql = sql;
        }

        @Override
        public String subjectKind() {
            return ReadTables.ORGANISATION;
        }

        @Override
        public void clear() {
            sql.deleteFrom(ORGANISATION).execute();
        }

        @Override
        public void admit(String viewer) {
            List<Field<?>> columns = List.of(ORGANISATION.fields());
            sql.insertInto(ORGANISATION, columns)
                    .select(DSL.select(columns.stream()
                                    .map(column -> column.equals(ORGANISATION.VIEWER) ? DSL.val(viewer) : column)
                                    .toList())
                            .from(ORGANISATION)
                            .where(ORGANISATION.VIEWER.eq(Audience.PUBLIC)))
                    .execute();
        }

        @Override
        public void show(Subject subject, List<Showing> showings) {
            sql.deleteFrom(ORGANISATION)
                    .where(ORGANISATION.SLUG.eq(subject.id()))
                    .execute();
            for (Showing showing : showings) {
                Organisation.after(showing.entries()).ifPresent(organisation -> insert(organisation, showing));
            }
        }

        private void insert(Organisation organisation, Showing showing) {
            sql.insertInto(ORGANISATION)
                    .set(ORGANISATION.SLUG, organisation.slug())
                    .set(ORGANISATION.VIEWER, showing.organisation())
                    .set(ORGANISATION.SHOWN_FROM, showing.shownFrom())
                    .set(ORGANISATION.SHOWN_UNTIL, showing.shownUntil())
                    .set(ORGANISATION.NAME, organisation.name())
                    .set(ORGANISATION.TYPE, organisation.type().code())
                    .set(ORGANISATION.EXISTS_FROM, organisation.from())
                    .set(ORGANISATION.EXISTS_UNTIL, organisation.until().orElse(null))
                    .set(ORGANISATION.SUCCESSOR, organisation.successor().orElse(null))
                    .execute();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Words {
        @Bean
        Vocabulary organisationVocabulary() {
            return new Vocabulary(ReadTables.ORGANISATION, OrganisationFact.class);
        }
    }
}
