package org.plumbline.documents.sheets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.plumbline.documents.Characters;

/** What stands in one cell. */
public sealed interface Value {

    /** Whether a column of this kind may hold the value. */
    default boolean fits(Sheet.Kind kind) {
        return switch (this) {
            case Words _ -> kind == Sheet.Kind.TEXT;
            case Whole _ -> kind == Sheet.Kind.WHOLE;
            case Decimal _ -> kind == Sheet.Kind.DECIMAL;
            case Percent _ -> kind == Sheet.Kind.PERCENT;
            case Day _ -> kind == Sheet.Kind.DATE;
            case Moment _ -> kind == Sheet.Kind.INSTANT;
            case Unknown _ -> true;
        };
    }

    record Words(String words) implements Value {
        public Words {
            words = Characters.legal(words).replace("\r\n", "\n");
        }
    }

    record Whole(long number) implements Value {}

    record Decimal(BigDecimal number) implements Value {}

    /** A percentage by its number of per cent: 66.5 is 66.5%, which is 0.665. */
    record Percent(BigDecimal perCent) implements Value {}

    record Day(LocalDate date) implements Value {}

    record Moment(Instant instant) implements Value {}

    /** Not known: an empty cell. */
    record Unknown() implements Value {}

    static Value of(String words) {
        return new Words(words);
    }

    static Value of(long number) {
        return new Whole(number);
    }

    static Value of(BigDecimal number) {
        return new Decimal(number);
    }

    static Value perCent(BigDecimal perCent) {
        return new Percent(perCent);
    }

    static Value of(LocalDate date) {
        return new Day(date);
    }

    static Value of(Instant instant) {
        return new Moment(instant);
    }

    static Value unknown() {
        return new Unknown();
    }
}
