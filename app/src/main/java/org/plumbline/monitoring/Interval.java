package org.plumbline.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.inspections.Stage;
import org.plumbline.web.Dates;

/**
 * A time that a force spent at one stage.
 *
 * @param from the first day; empty where nobody recorded when it began
 * @param until the first day of the next stage; empty while it lasts
 * @param days for how long, the first day not counted, up to the vantage's date while it lasts
 */
public record Interval(Stage stage, Optional<LocalDate> from, Optional<LocalDate> until, long days) {
    public boolean engage() {
        return stage.name() == Stage.Name.ENGAGE;
    }

    /** {@code in Engage for 299 days, from 24 November 2023; left on 18 September 2024}. */
    public String sentence() {
        String name = engage() ? "in Engage" : "in Scan";
        return from.map(first -> name + " for " + Words.days(days) + ", from " + Dates.words(first)
                        + until.map(left -> "; left on " + Dates.words(left)).orElse(""))
                .orElse(name
                        + until.map(left -> " until " + Dates.words(left))
                                .orElse(", as every force that was never moved"));
    }
}
