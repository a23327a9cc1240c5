package org.plumbline.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plumbline.record.Addresses;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Fact;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;

/**
 * One kind of what is kept about forces: read from a vantage, begun, and followed one entry at a time.
 *
 * @param <T> what its entries come to
 */
final class Journal<T extends Kept> {
    private static final int LONGEST_ID = 60;

    private final ShownTable<T> table;
    private final Function<List<Entry>, Optional<T>> fold;
    private final Entries entries;
    private final Clock clock;
    private final Shown<T> shown;

    Journal(ShownTable<T> table, Function<List<Entry>, Optional<T>> fold, Entries entries, Clock clock) {
        this.table = table;
        this.fold = fold;
        this.entries = entries;
        this.clock = clock;
        this.shown = new Shown<>(table, entries);
    }

    /** How a force is named as a link. */
    static String link(String force) {
        return "force/" + force;
    }

    List<T> ofForce(String force, Vantage vantage) {
        return shown.linked(link(force), vantage).stream()
                .filter(one -> one.force().equals(force))
                .toList();
    }

    Optional<T> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    LocalDate today(Recording how) {
        return Vantage.now(clock, how.viewer()).asAt();
    }

    Vantage now(Recording how) {
        return Vantage.now(clock, how.viewer());
    }

    /** Appends the first fact about something, unless the rule, asked what day it is, refuses. */
    Outcome begin(String words, Fact fact, Recording how, Function<LocalDate, Optional<Outcome.Refused>> rule) {
        LocalDate today = today(how);
        Optional<Outcome.Refused> refused = how.notFromTheFuture(today).or(() -> rule.apply(today));
        if (refused.isPresent()) {
            return refused.get();
        }
        Subject every = new Subject(table.subjectKind(), "every");
        entries.lock(every);
        entries.append(how.draft(new Subject(table.subjectKind(), table.free(id(words, how.effectiveOn()))), fact));
        return new Outcome.Done(1);
    }

    /** Appends a further fact, unless the rule, asked about the thing as it is and what day it is, refuses. */
    Outcome follow(String id, Fact fact, Recording how, BiFunction<T, LocalDate, Optional<Outcome.Refused>> rule) {
        Subject subject = new Subject(table.subjectKind(), id);
        entries.lock(subject);
        T now = fold.apply(entries.of(subject, now(how)))
                .orElseThrow(() -> new NotThere("There is no such thing that you may see."));
        if (how.seen().isPresent() && how.seen().getAsLong() != now.lastEntry()) {
            throw new ChangedUnderneath("Somebody recorded something about this while you were writing (entry "
                    + now.lastEntry() + "). Nothing of yours was stored: look at it again first.");
        }
        LocalDate today = today(how);
        Optional<Outcome.Refused> refused = how.notFromTheFuture(today).or(() -> rule.apply(now, today));
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.append(how.draft(subject, fact));
        return new Outcome.Done(1);
    }

    private static String id(String words, LocalDate day) {
        String slug = Addresses.slug(words);
        return (slug.length() <= LONGEST_ID
                        ? slug
                        : slug.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "")) + "-" + day;
    }
}
