package org.plumbline.papers;

import static org.plumbline.platform.tables.Tables.PAPER_SHOWN;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers, from any vantage: now from their read table, from elsewhere by folding the record. */
@Component
public class Papers {
    private static final Comparator<Paper> LATEST_MEETING_FIRST = Comparator.comparing(
                    (Paper paper) -> paper.brief().meeting())
            .reversed()
            .thenComparing(Paper::id);

    private final PaperTable table;
    private final Entries entries;

    Papers(PaperTable table, Entries entries) {
        this.table = table;
        this.entries = entries;
    }

    /** Every paper that can be seen, the latest meeting first. */
    @Transactional(readOnly = true)
    public List<Paper> all(Vantage vantage) {
        List<Paper> papers = vantage.moved() ? folded(vantage) : table.select(vantage, DSL.noCondition());
        return papers.stream().sorted(LATEST_MEETING_FIRST).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Paper> find(String id, Vantage vantage) {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            return Optional.empty();
        }
        return vantage.moved()
                ? Paper.after(entries.of(new Subject(Paper.KIND, id), vantage))
                : table.select(vantage, PAPER_SHOWN.ID.eq(id)).stream().findFirst();
    }

    private List<Paper> folded(Vantage vantage) {
        Map<Subject, List<Entry>> bySubject = entries.ofKind(Paper.KIND, vantage).stream()
                .collect(Collectors.groupingBy(Entry::subject, LinkedHashMap::new, Collectors.toList()));
        return bySubject.values().stream()
                .flatMap(about -> Paper.after(about).stream())
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Words {
        @Bean
        Vocabulary paperFacts() {
            return new Vocabulary(Paper.KIND, PaperFact.class);
        }
    }
}
