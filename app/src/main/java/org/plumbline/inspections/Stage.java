package org.plumbline.inspections;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The stage at which the inspectorate monitors a force.
 *
 * @param since the first day; null where nothing was ever recorded, for routine monitoring is every force's stage then
 * @param decidedOn when the decision was taken; null as above
 * @param announcedAt when it was made public; null as above
 * @param grounds as the inspectorate gave them; empty as above
 * @param decider a role; empty as above
 * @param decidedAt the hour of the decision; null where no document gives it
 * @param letter in which the force was told; null where none is known
 */
public record Stage(
        Name name,
        @Nullable LocalDate since,
        @Nullable LocalDate decidedOn,
        @Nullable Instant announcedAt,
        String grounds,
        String decider,
        @Nullable Instant decidedAt,
        @Nullable String letter) {
    /** The subject kind whose ids are the slugs of forces. */
    public static final String KIND = "force";

    /** Where every force stands of which nothing was ever recorded. */
    public static final Stage FROM_THE_START = new Stage(Name.SCAN, null, null, null, "", "", null, null);

    /** Routine or enhanced monitoring. */
    public enum Name {
        SCAN("scan", "routine monitoring (Scan)"),
        ENGAGE("engage", "enhanced monitoring (Engage)");

        private final String code;
        private final String words;

        Name(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @JsonValue
        public String code() {
            return code;
        }

        public String words() {
            return words;
        }
    }

    /** For how many days it has lasted by a date, the first day not counted; 0 where its beginning is not known. */
    public long days(LocalDate asAt) {
        return since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, asAt));
    }

    static Stage of(StageFact fact, LocalDate since) {
        return new Stage(
                switch (fact) {
                    case StageFact.MovedToEngage moved -> Name.ENGAGE;
                    case StageFact.ReturnedToScan returned -> Name.SCAN;
                },
                since,
                fact.decidedOn(),
                fact.announcedAt(),
                fact.grounds(),
                fact.decider(),
                fact.decidedAt(),
                fact.letter());
    }
}
