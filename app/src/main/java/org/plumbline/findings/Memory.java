package org.plumbline.findings;

import static org.plumbline.platform.tables.Tables.FINDING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.RecordLength;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/**
 * What was answered lately, so that it need not be asked again before it can have changed. From the present vantage that is
 * when the record has grown, when an embargo ends or a fact takes effect, when the day is over, and after a minute at the
 * latest. From a past one through one's own eyes it is never: what was known by an instant that is over stays so.
 */
@Component
public class Memory {
    private static final int ANSWERS = 200;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Longer than any transaction that records may take, so that nothing is still on its way from before. */
    private static final Duration RECORDING = Duration.ofMinutes(10);

    private final DSLContext sql;
    private final RecordLength record;
    private final Clock clock;
    private final Map<Key, Answer> answers = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Answer> eldest) {
            return size() > ANSWERS;
        }
    };

    Memory(DSLContext sql, RecordLength record, Clock clock) {
        this.sql = sql;
        this.record = record;
        this.clock = clock;
    }

    /** A question is asked by an organisation on a day; of what was known by an instant, or now where that is null. */
    private record Key(
            String organisation, LocalDate asAt, @Nullable Instant knownBy, Object question) {}

    /**
     * What was answered.
     *
     * @param entries how many the record had
     * @param from the instant for which it was asked
     * @param until the instant from which it may be otherwise
     */
    private record Answer(long entries, Instant from, Instant until, Object value) {
        boolean holds(long now, Instant at) {
            return entries == now && !at.isBefore(from) && at.isBefore(until);
        }
    }

    /**
     * The answer to a question, asked only if it may have changed.
     *
     * @param question equal to itself asked again; everything on which the answer depends but the viewer's organisation and
     *     the day
     * @param type of the answer, which nobody may change
     */
    public <T> T recall(Object question, Class<T> type, Vantage vantage, Supplier<T> ask) {
        if (vantage.moved()) {
            return past(question, type, vantage, ask);
        }
        long entries = record.at(vantage.knownBy());
        Key key = new Key(vantage.viewer().organisation(), vantage.asAt(), null, question);
        @Nullable Answer known = known(key);
        if (known != null && known.holds(entries, vantage.knownBy())) {
            return type.cast(known.value());
        }
        T value = ask.get();
        keep(key, new Answer(entries, vantage.knownBy(), nextChange(vantage), value));
        return value;
    }

    /** Through another's eyes one sees what both may see, which disclosures change; that is not remembered. */
    private <T> T past(Object question, Class<T> type, Vantage vantage, Supplier<T> ask) {
        boolean over = vantage.knownBy().plus(RECORDING).isBefore(clock.instant());
        if (!over || !vantage.viewer().asThemselves()) {
            return ask.get();
        }
        Key key = new Key(vantage.viewer().organisation(), vantage.asAt(), vantage.knownBy(), question);
        @Nullable Answer known = known(key);
        if (known != null) {
            return type.cast(known.value());
        }
        T value = ask.get();
        keep(key, new Answer(0, vantage.knownBy(), Instant.MAX, value));
        return value;
    }

    private synchronized @Nullable Answer known(Key key) {
        return answers.get(key);
    }

    private synchronized void keep(Key key, Answer answer) {
        answers.put(key, answer);
    }

    /** The next instant at which the organisation sees something else although nothing is recorded. */
    private Instant nextChange(Vantage vantage) {
        OffsetDateTime now = vantage.knownBy().atOffset(ZoneOffset.UTC);
        return Stream.of(FINDING.SHOWN_FROM, FINDING.SHOWN_UNTIL)
                .map(instant -> sql.select(DSL.min(instant))
                        .from(FINDING)
                        .where(FINDING.ORGANISATION.eq(vantage.viewer().organisation()), instant.gt(now))
                        .fetchSingle()
                        .value1())
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .reduce(vantage.knownBy().plus(LONGEST), (a, b) -> a.isBefore(b) ? a : b);
    }
}
