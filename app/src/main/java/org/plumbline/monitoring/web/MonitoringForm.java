package org.plumbline.monitoring.web;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;

/**
 * How one kind of fact about a force's monitoring is asked for and recorded.
 *
 * @param under what it follows, as in the address; empty where it begins something
 * @param noun what recording it creates, as in the address
 * @param sourced whether a document must say so
 * @param asks the questions
 * @param check what is wrong with the answers beside what each question finds itself
 * @param last the last entry about what it follows; empty where it begins something
 * @param back the page of the force to which it belongs
 */
record MonitoringForm(
        String under,
        String noun,
        String title,
        String lead,
        boolean sourced,
        Function<Place, List<Ask>> asks,
        Consumer<Typed> check,
        Function<Place, OptionalLong> last,
        Recorder recorder,
        String back) {
    /** Reads the answers and records them. */
    @FunctionalInterface
    interface Recorder {
        Outcome record(Place place, Typed typed, Recording how);
    }

    /** Begins something. */
    static MonitoringForm beginning(
            String noun,
            String title,
            String lead,
            boolean sourced,
            Function<Place, List<Ask>> asks,
            Recorder recorder,
            String back) {
        return new MonitoringForm(
                "", noun, title, lead, sourced, asks, typed -> {}, place -> OptionalLong.empty(), recorder, back);
    }

    MonitoringForm checking(Consumer<Typed> more) {
        return new MonitoringForm(under, noun, title, lead, sourced, asks, more, last, recorder, back);
    }

    MonitoringForm following(String what, Function<Place, OptionalLong> lastEntry) {
        return new MonitoringForm(what, noun, title, lead, sourced, asks, check, lastEntry, recorder, back);
    }
}
