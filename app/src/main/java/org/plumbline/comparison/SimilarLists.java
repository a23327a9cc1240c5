package org.plumbline.comparison;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plumbline.opendata.CannotRead;
import org.plumbline.opendata.forces.SimilarForces;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which forces are most similar to each, by version, as somebody loaded it: the publisher's list changes over the years. */
@Component
public class SimilarLists {
    public static final String KIND = "similar-forces";

    private final Entries entries;
    private final Shown<SimilarList> shown;
    private final Clock clock;

    SimilarLists(ShownTable<SimilarList> table, Entries entries, Clock clock) {
        this.entries = entries;
        this.shown = new Shown<>(table, entries);
        this.clock = clock;
    }

    /** What one organisation loaded. */
    @Transactional(readOnly = true)
    public Optional<SimilarList> of(String organisation, Vantage vantage) {
        return shown.find(organisation, vantage);
    }

    /** Every group that was loaded and can be seen. */
    @Transactional(readOnly = true)
    public List<SimilarForces> all(Vantage vantage) {
        return shown.all(vantage).stream()
                .flatMap(list -> SimilarForces.read(list.table()).stream())
                .toList();
    }

    /** What is wrong with a list as somebody wrote it; empty where nothing is. */
    public static Optional<String> problem(String table) {
        try {
            return SimilarForces.read(table).isEmpty()
                    ? Optional.of("There is no row below the headings.")
                    : Optional.empty();
        } catch (CannotRead e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Loads an organisation's list in place of the one it loaded before. */
    @Transactional
    public Outcome load(String organisation, String table, Recording how) {
        Subject subject = new Subject(KIND, organisation);
        entries.lock(subject);
        Optional<Outcome.Refused> refused = how.notFromTheFuture(
                        Vantage.now(clock, how.viewer()).asAt())
                .or(() -> problem(table).map(why -> new Outcome.Refused(why, "Mend the row and send it again.")));
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.append(how.draft(subject, new SimilarFact.Loaded(table)));
        return new Outcome.Done(1);
    }
}
