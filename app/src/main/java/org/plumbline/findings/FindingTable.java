package org.plumbline.findings;

import static org.plumbline.platform.tables.Tables.FINDING;

import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plumbline.record.Audience;
import org.plumbline.record.ReadTable;
import org.plumbline.record.Showing;
import org.plumbline.record.Subject;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The register as each organisation sees it, kept so that it can be searched. */
@Component
final class FindingTable implements ReadTable {
    private final DSLContext sql;

    FindingTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String subjectKind() {
        return Finding.KIND;
    }

    @Override
    public void clear() {
        sql.deleteFrom(FINDING).execute();
    }

    @Override
    public void admit(String organisation) {
        List<Field<?>> kept = Arrays.stream(FINDING.fields())
                .filter(field -> !field.equals(FINDING.WORDS))
                .toList();
        sql.insertInto(FINDING, kept)
                .select(DSL.select(kept.stream()
                                .map(field -> field.equals(FINDING.ORGANISATION) ? DSL.val(organisation) : field)
                                .toList())
                        .from(FINDING)
                        .where(FINDING.ORGANISATION.eq(Audience.PUBLIC)))
                .execute();
    }

    @Override
    public void show(Subject subject, List<Showing> showings) {
        sql.deleteFrom(FINDING).where(FINDING.ID.eq(subject.id())).execute();
        for (Showing showing : showings) {
            Finding.after(showing.entries())
                    .ifPresent(finding -> sql.insertInto(FINDING)
                            .set(FindingRows.row(finding, showing))
                            .execute());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Words {
        @Bean
        Vocabulary findingFacts() {
            return new Vocabulary(Finding.KIND, FindingFact.class);
        }
    }
}
