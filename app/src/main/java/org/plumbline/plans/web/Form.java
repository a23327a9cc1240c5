package org.plumbline.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;

/**
 * How one kind of fact is asked for and recorded.
 *
 * @param noun what recording it creates, as in the address
 * @param link what the way to it is called
 * @param hands who may record it
 * @param offered whether it makes sense for something as it is, for somebody by their reference
 * @param day what to ask for the day on which it was so
 * @param sourced whether a document must say so
 */
record Form<T>(
        String noun,
        String link,
        String title,
        String lead,
        Set<Hand> hands,
        BiPredicate<T, String> offered,
        Day day,
        boolean sourced,
        Asks<T> asks,
        Recorder<T> recorder) {
    /** Which day is asked for. */
    enum Day {
        /** From which day it is so. */
        FROM,
        /** On which day it happened. */
        HAPPENED,
        /** None: it is so from today. */
        TODAY
    }

    /** The questions of a form. */
    @FunctionalInterface
    interface Asks<T> {
        List<Ask> of(T about, Vantage vantage);
    }

    /** The activity that records it, by answers that were checked. */
    @FunctionalInterface
    interface Recorder<T> {
        Outcome record(T about, Typed typed, Recording how);
    }

    static Ask anyDay(String name, String question, String missing) {
        return new Ask.Day(name, question, "For example, 27 3 2024", missing, Optional.empty());
    }

    static Ask pastDay(String name, String question, String missing, LocalDate today) {
        return new Ask.Day(name, question, "For example, 27 3 2024", missing, Optional.of(today));
    }
}
