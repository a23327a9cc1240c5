package org.plumbline.contradictions;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.plumbline.reconciliation.DeclaredIdentities;
import org.plumbline.reconciliation.UnreadableIdentities;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The identities between figures that somebody declared, since names do not tell them. */
@Component
public class Identities {
    public static final String KIND = "identities";

    private final Entries entries;
    private final Shown<DeclaredLines> shown;
    private final Clock clock;

    Identities(ShownTable<DeclaredLines> table, Entries entries, Clock clock) {
        this.entries = entries;
        this.shown = new Shown<>(table, entries);
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class RecordSettings {
        @Bean
        Vocabulary identityFacts() {
            return new Vocabulary(KIND, IdentityFact.class);
        }

        @Bean
        ShownTable<DeclaredLines> identityTable(DSLContext sql) {
            return new ShownTable<>(sql, KIND, DeclaredLines.class, DeclaredLines::after);
        }
    }

    /** What one organisation declared; empty where it declared nothing. */
    @Transactional(readOnly = true)
    public String of(String organisation, Vantage vantage) {
        return shown.find(organisation, vantage).map(DeclaredLines::lines).orElse("");
    }

    /** All that was declared and can be seen. */
    @Transactional(readOnly = true)
    public DeclaredIdentities all(Vantage vantage) {
        String lines = shown.all(vantage).stream().map(DeclaredLines::lines).collect(Collectors.joining("\n"));
        return DeclaredIdentities.read("the declared identities", lines);
    }

    /** What is wrong with identities as somebody wrote them; empty where nothing is. */
    public static Optional<String> problem(String lines) {
        try {
            DeclaredIdentities.read("What you wrote", lines);
            return Optional.empty();
        } catch (UnreadableIdentities e) {
            return Optional.of(e.sentence());
        }
    }

    /** Declares an organisation's identities, in place of those it declared before. */
    @Transactional
    public Outcome declare(String organisation, String lines, Recording how) {
        Subject subject = new Subject(KIND, organisation);
        entries.lock(subject);
        Optional<Outcome.Refused> refused = how.notFromTheFuture(
                        Vantage.now(clock, how.viewer()).asAt())
                .or(() -> problem(lines).map(why -> new Outcome.Refused(why, "Mend the line and send it again.")));
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.append(how.draft(subject, new IdentityFact.Declared(lines)));
        return new Outcome.Done(1);
    }
}
