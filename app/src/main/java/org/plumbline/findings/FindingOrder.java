package org.plumbline.findings;

import static org.plumbline.platform.tables.Tables.FINDING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** In which order the register stands; what is not known comes last either way, and references settle what is equal. */
public record FindingOrder(Key key, boolean descending) {
    public static final FindingOrder USUAL = new FindingOrder(Key.REFERENCE, false);

    /** A column by which the register can be sorted. */
    public enum Key {
        REFERENCE,
        FINDING,
        KIND,
        LEVEL,
        OWNER,
        DUE,
        STATUS,
        UPDATED;

        /** As written in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Key> of(String code) {
            for (Key key : values()) {
                if (key.code().equals(code)) {
                    return Optional.of(key);
                }
            }
            return Optional.empty();
        }
    }

    List<SortField<?>> fields(LocalDate asAt) {
        Field<?> field = field(asAt);
        SortField<?> first = descending ? field.desc().nullsLast() : field.asc();
        return key == Key.REFERENCE
                ? List.of(first, descending ? FINDING.ID.desc() : FINDING.ID.asc())
                : List.of(first, FINDING.BY_REF.asc(), FINDING.ID.asc());
    }

    private Field<?> field(LocalDate asAt) {
        return switch (key) {
            case REFERENCE -> FINDING.BY_REF;
            case FINDING -> FINDING.BY_TITLE;
            case KIND -> FINDING.KIND.collate("C");
            case LEVEL -> FINDING.LEVEL;
            case OWNER -> FINDING.BY_OWNER;
            case DUE -> FINDING.DUE_ON;
            case STATUS -> status(asAt);
            case UPDATED -> FINDING.UPDATED_AT;
        };
    }

    /** In the order in which the statuses are declared. */
    private static Field<Integer> status(LocalDate asAt) {
        int rank = 0;
        var ranks = DSL.when(FindingCriteria.overdue(asAt), DSL.inline(rank));
        for (Status status : Status.values()) {
            ranks = ranks.when(FINDING.STAGE.eq(status.code()), DSL.inline(rank++));
        }
        return ranks;
    }

    /** The same for findings in memory. */
    Comparator<Finding> comparator(LocalDate asAt) {
        Comparator<Finding> byRef = Comparator.comparing(
                finding -> SortKeys.reference(finding.received().ref()), SortKeys.BY_BYTES);
        Comparator<Finding> byId = Comparator.comparing(Finding::id, SortKeys.BY_BYTES);
        return switch (key) {
            case REFERENCE -> descending ? byRef.thenComparing(byId).reversed() : byRef.thenComparing(byId);
            case FINDING -> by(f -> Optional.of(SortKeys.words(f.received().title())), SortKeys.BY_BYTES);
            case KIND -> by(f -> Optional.of(f.received().kind().code()), SortKeys.BY_BYTES);
            case LEVEL -> by(Finding::level, Comparator.<Level>naturalOrder());
            case OWNER -> by(f -> f.owner().map(owner -> SortKeys.words(owner.title())), SortKeys.BY_BYTES);
            case DUE -> by(f -> f.dates().nearest().map(Due::on), Comparator.<LocalDate>naturalOrder());
            case STATUS -> by(f -> Optional.of(f.status(asAt)), Comparator.<Status>naturalOrder());
            case UPDATED -> by(f -> Optional.of(f.updatedAt()), Comparator.<java.time.Instant>naturalOrder());
        };
    }

    private <T> Comparator<Finding> by(Function<Finding, Optional<T>> value, Comparator<? super T> order) {
        Comparator<? super T> directed = descending ? order.reversed() : order;
        Comparator<Finding> first = (a, b) -> {
            Optional<T> one = value.apply(a);
            Optional<T> other = value.apply(b);
            return one.isPresent() && other.isPresent()
                    ? directed.compare(one.get(), other.get())
                    : Boolean.compare(one.isEmpty(), other.isEmpty());
        };
        return first.thenComparing(USUAL.comparator(LocalDate.MIN));
    }
}
