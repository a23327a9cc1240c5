package org.plumbline.measures.web;

import java.util.Optional;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.reading.FigureWords;
import org.plumbline.measures.reading.Freshness;
import org.plumbline.measures.reading.Headline;
import org.plumbline.measures.reading.MeasureReading;
import org.plumbline.measures.reading.Point;

/**
 * One measure in the list.
 *
 * @param last the last figure, in words
 * @param when of which time it speaks
 * @param age how old that is
 * @param says what the figures come to; empty where there is one alone
 * @param figures how many are known
 */
record MeasureRow(
        String id,
        String name,
        String source,
        String last,
        String when,
        String age,
        boolean stale,
        String says,
        int figures,
        boolean tests) {

    static MeasureRow of(MeasureReading reading) {
        Optional<StatedFigure> last = reading.line()
                .last()
                .flatMap(Point::figure)
                .map(figure -> figure.stated())
                .or(() -> reading.line().aside().stream()
                        .map(aside -> aside.figure().stated())
                        .findFirst());
        return new MeasureRow(
                reading.measure().id(),
                reading.measure().name(),
                reading.measure().definition().source().words(),
                last.map(FigureWords::of).orElse(StatedFigure.NOT_KNOWN),
                last.map(FigureWords::when).orElse(""),
                reading.freshness().map(Freshness::words).orElse(""),
                reading.freshness().filter(Freshness::stale).isPresent(),
                reading.line().known() > 1 ? Headline.of(reading) : "",
                reading.line().known(),
                !reading.measure().tests().isEmpty());
    }
}
