package org.plumbline.measures.web;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.plumbline.measures.Measure;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;

/**
 * How one kind of fact about a measure is asked for and recorded.
 *
 * @param noun what recording it creates, as in the address
 * @param sourced whether a document must say so
 * @param asks the questions
 * @param check what is wrong with the answers beside what each question finds itself
 */
record MeasureForm(
        String noun,
        String title,
        String lead,
        boolean sourced,
        Function<Place, List<Ask>> asks,
        BiConsumer<Place, Typed> check,
        Recorder recorder) {
    /** Where something is recorded: the measure, and the area that it is about. */
    record Place(Measure measure, String area, Vantage vantage) {}

    /** Reads the answers and records them. */
    @FunctionalInterface
    interface Recorder {
        Outcome record(Place place, Typed typed, Recording how);
    }
}
