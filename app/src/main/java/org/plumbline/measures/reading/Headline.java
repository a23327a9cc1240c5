package org.plumbline.measures.reading;

import java.util.List;
import java.util.Optional;
import org.plumbline.measures.Good;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.Target;
import org.plumbline.statistics.charts.Variation;

/** What a measure's figures come to, in one or two sentences; the first thing that a reader sees of it. */
public final class Headline {
    private Headline() {}

    public static String of(MeasureReading reading) {
        List<Point> known =
                reading.line().points().stream().filter(Point::known).toList();
        if (known.isEmpty()) {
            return "No figure is known.";
        }
        StatedFigure last = stated(known.getLast());
        if (known.size() == 1) {
            return FigureWords.of(last) + " " + FigureWords.at(last) + ", as " + last.statedBy()
                    + " says. One figure says nothing of a change.";
        }
        return reading.control().limits() ? charted(reading, last) : paired(reading, known);
    }

    private static String paired(MeasureReading reading, List<Point> known) {
        StatedFigure first = stated(known.getFirst());
        StatedFigure last = stated(known.getLast());
        String two = FigureWords.of(first) + " " + FigureWords.at(first) + ", " + FigureWords.of(last) + " "
                + FigureWords.at(last);
        return two
                + reading.wholeChange()
                        .map(change -> ": "
                                + words(change, reading.measure().definition().good()) + ".")
                        .orElse(".");
    }

    /** What a difference is, in words that go after a colon. */
    public static String words(Change change, Good good) {
        return switch (change.reading()) {
            case SIGNAL -> change.direction(good) + ", more than chance";
            case NOISE -> change.reading().words();
            case CANNOT_BE_TOLD ->
                change.difference().signum() == 0
                        ? "the same"
                        : change.direction(Good.NEITHER) + "; "
                                + change.reading().words();
        };
    }

    private static String charted(MeasureReading reading, StatedFigure last) {
        ControlReading.Read read = reading.control().last().orElseThrow();
        String now = FigureWords.of(last) + " " + FigureWords.at(last) + ": ";
        String variation =
                switch (read.variation()) {
                    case COMMON_CAUSE -> "no change that cannot be chance";
                    case IMPROVEMENT -> "improving, more than chance";
                    case CONCERN -> "getting worse, more than chance";
                    case NEUTRAL_HIGH -> "higher, more than chance";
                    case NEUTRAL_LOW -> "lower, more than chance";
                };
        String why = read.variation() == Variation.COMMON_CAUSE
                ? ""
                : " (" + read.cause().words() + ")";
        return now + variation + why + "." + assurance(reading);
    }

    private static String assurance(MeasureReading reading) {
        Optional<Target> target = reading.measure().target(reading.area());
        return target.isEmpty()
                ? ""
                : reading.control()
                        .assurance()
                        .map(assurance -> switch (assurance) {
                            case CONSISTENT_PASS -> " Left as it is, it will meet its target of ";
                            case CONSISTENT_FAIL -> " Left as it is, it will not meet its target of ";
                            case INCONSISTENT -> " Left as it is, it is chance whether it meets its target of ";
                        })
                        .map(words -> words
                                + FigureWords.of(
                                        target.get().value(),
                                        reading.measure().definition().unit())
                                + ".")
                        .orElse("");
    }

    private static StatedFigure stated(Point point) {
        return point.figure().orElseThrow().stated();
    }
}
