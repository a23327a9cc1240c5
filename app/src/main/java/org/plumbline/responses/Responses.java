package org.plumbline.responses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Fact;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The responses to reports, from any vantage. */
@Component
public class Responses {
    private final Shown<Response> shown;

    Responses(ShownTable<Response> table, Entries entries) {
        this.shown = new Shown<>(table, entries);
    }

    @Transactional(readOnly = true)
    public List<Response> all(Vantage vantage) {
        return shown.all(vantage);
    }

    @Transactional(readOnly = true)
    public Optional<Response> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** The responses to one report. */
    @Transactional(readOnly = true)
    public List<Response> to(String report, Vantage vantage) {
        return shown.linked("report/" + report, vantage);
    }

    /** What was recorded about one response, in the order of the record. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    @Configuration(proxyBeanMethods = false)
    static class Settings {
        @Bean
        Vocabulary responseFacts() {
            return new Vocabulary(Response.KIND, ResponseFact.class);
        }

        @Bean
        ShownTable<Response> responseTable(DSLContext sql) {
            return new ShownTable<>(sql, Response.KIND, Response.class, Response::after, Settings::links);
        }

        private static Set<String> links(Fact fact) {
            return switch (fact) {
                case ResponseFact.Begun begun -> links(begun.head());
                case ResponseFact.NotCalledFor not -> links(not.head());
                case ResponseFact.Published published -> links(published.head());
                default -> Set.of();
            };
        }

        private static Set<String> links(ResponseFact.Head head) {
            return Set.of("report/" + head.report(), "force/" + head.force());
        }
    }
}
