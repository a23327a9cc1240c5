package org.plumbline.plans.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.plans.ActionStatus;

/**
 * One thing that somebody is to do.
 *
 * @param path of its page
 * @param reference such as {@code A-12}; says nothing of what it is about
 * @param title what it is about, for the product's own pages only
 * @param on the day by which; empty where none is set
 * @param whose by whose word, or for what
 * @param changedAt when the last entry about it was recorded
 */
public record WorkItem(
        Kind kind,
        String path,
        String reference,
        String title,
        Optional<LocalDate> on,
        String whose,
        Instant changedAt) {
    /** What is to be done with it. */
    public enum Kind {
        ACTION("action"),
        MILESTONE("milestone"),
        FINDING("finding"),
        REQUEST("request to decide"),
        CONFIRMATION("promise to confirm"),
        REVIEW("plan review"),
        LOOK_BACK("post-implementation review");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Where it stands in a list that begins with what is late. */
    public enum Band {
        LATE,
        SOON,
        LATER,
        UNDATED
    }

    public Band band(LocalDate asAt) {
        return on.map(day -> day.isBefore(asAt)
                        ? Band.LATE
                        : day.isAfter(asAt.plusDays(ActionStatus.SOON_DAYS)) ? Band.LATER : Band.SOON)
                .orElse(Band.UNDATED);
    }

    /** {@code late by 12 days}, {@code due today}, {@code due in 3 days}. */
    public String stands(LocalDate asAt) {
        return on.map(day -> {
                    long days = ChronoUnit.DAYS.between(asAt, day);
                    return days < 0 ? "late by " + days(-days) : days == 0 ? "due today" : "due in " + days(days);
                })
                .orElse("no date set");
    }

    private static String days(long number) {
        return number + (number == 1 ? " day" : " days");
    }
}
