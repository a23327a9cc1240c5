package org.plumbline.plans.work;

import static org.plumbline.platform.tables.Tables.DIGEST_SENT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.plans.Actions;
import org.plumbline.record.Entry;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The e-mails of a day: one for each person for whom something is due, waits or was changed by somebody else. */
@Component
public class Digests {
    private static final Duration FIRST_LOOKS_BACK = Duration.ofDays(1);

    private final DSLContext sql;
    private final Clock clock;
    private final Users users;
    private final MyWork work;
    private final Reminders reminders;
    private final Actions actions;
    private final Post post;

    Digests(DSLContext sql, Clock clock, Users users, MyWork work, Reminders reminders, Actions actions, Post post) {
        this.sql = sql;
        this.clock = clock;
        this.users = users;
        this.work = work;
        this.reminders = reminders;
        this.actions = actions;
        this.post = post;
    }

    /** Whether a server was named that takes e-mail. */
    public boolean canBeSent() {
        return post.ready();
    }

    /** Today's digests that were not sent yet, of everybody who may sign in. */
    @Transactional(readOnly = true)
    public List<Digest> today() {
        return users.all().stream()
                .filter(user -> !user.disabled() && user.signInName().contains("@"))
                .flatMap(user -> of(user).stream())
                .toList();
    }

    /** Today's digest of one person, unless it is empty or was sent. */
    @Transactional(readOnly = true)
    public Optional<Digest> of(User user) {
        Vantage vantage = Vantage.now(clock, Viewer.of(user.organisation()));
        if (sent(user.id(), vantage.asAt())) {
            return Optional.empty();
        }
        Work all = work.of(Worker.of(user), vantage);
        Instant since = before(user.id()).orElse(vantage.knownBy().minus(FIRST_LOOKS_BACK));
        List<WorkItem> due = reminders.of(all, vantage);
        Digest digest = new Digest(
                user.id(),
                user.signInName(),
                vantage.asAt(),
                due,
                all.waiting().stream()
                        .filter(item -> item.changedAt().isAfter(since))
                        .toList(),
                all.own().stream()
                        .filter(item -> item.kind() == WorkItem.Kind.ACTION && !due.contains(item))
                        .filter(item -> item.changedAt().isAfter(since))
                        .filter(item ->
                                byAnother(item.reference(), Worker.of(user).reference(), vantage))
                        .toList());
        return digest.empty() ? Optional.empty() : Optional.of(digest);
    }

    /** Sends a digest, and notes in the same transaction that it was; false where it was sent before. */
    @Transactional
    public boolean send(Digest digest) {
        int noted = sql.insertInto(DIGEST_SENT)
                .set(DIGEST_SENT.USER_ID, digest.userId())
                .set(DIGEST_SENT.DAY, digest.day())
                .set(DIGEST_SENT.SENT_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        if (noted == 1) {
            post.send(digest);
        }
        return noted == 1;
    }

    private boolean byAnother(String action, String reference, Vantage vantage) {
        return Stream.of(actions.history(action, vantage))
                .filter(history -> !history.isEmpty())
                .map(List::getLast)
                .map(Entry::actor)
                .anyMatch(actor -> !actor.reference().equals(reference));
    }

    private boolean sent(String userId, LocalDate day) {
        return sql.fetchExists(DIGEST_SENT, DIGEST_SENT.USER_ID.eq(userId), DIGEST_SENT.DAY.eq(day));
    }

    private Optional<Instant> before(String userId) {
        return Optional.ofNullable(sql.select(DSL.max(DIGEST_SENT.SENT_AT))
                        .from(DIGEST_SENT)
                        .where(DIGEST_SENT.USER_ID.eq(userId))
                        .fetchSingle()
                        .value1())
                .map(OffsetDateTime::toInstant);
    }
}
