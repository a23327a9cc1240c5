package org.plumbline.measures.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.plumbline.charts.Chart;
import org.plumbline.charts.Sparkline;
import org.plumbline.findings.FindingMeasures;
import org.plumbline.measures.reading.Drawing;
import org.plumbline.measures.reading.FigureWords;
import org.plumbline.measures.reading.Freshness;
import org.plumbline.measures.reading.Headline;
import org.plumbline.measures.reading.MeasureReading;
import org.plumbline.measures.reading.Readings;
import org.plumbline.measures.reading.Sustained;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;

/** Says of findings, on the overview and in papers, what the measures that test them say on their own pages. */
@Component
class FindingTests implements FindingMeasures {
    private static final int DRAWN = 2;

    private final Readings readings;
    private final MeasureHands hands;

    FindingTests(Readings readings, MeasureHands hands) {
        this.readings = readings;
        this.hands = hands;
    }

    @Override
    public List<Measured> of(Map<String, LocalDate> was, Vantage vantage) {
        Map<String, SequencedMap<MeasureReading, Sustained>> tests = readings.testing(was.keySet(), vantage);
        Map<String, String> areas = new HashMap<>();
        List<Measured> measured = new ArrayList<>();
        was.forEach((finding, then) -> tests.getOrDefault(finding, new LinkedHashMap<>())
                .forEach((reading, sustained) -> {
                    String area = areas.computeIfAbsent(reading.area(), slug -> hands.organisation(slug, vantage));
                    measured.add(measured(finding, reading, sustained, then, area, vantage.asAt()));
                }));
        measured.sort(Comparator.comparing(Measured::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Measured::measure)
                .thenComparing(Measured::finding));
        return List.copyOf(measured);
    }

    private static Measured measured(
            String finding, MeasureReading reading, Sustained sustained, LocalDate then, String area, LocalDate now) {
        Compared compared = MeasurePages.compared(reading, then, now);
        Optional<Stated> was = stated(reading, then, compared.was());
        Optional<Stated> is = stated(reading, now, compared.is());
        boolean changed = was.isPresent() && is.isPresent() && !samePoint(reading, then, now);
        boolean drawn = reading.line().known() >= DRAWN;
        return new Measured(
                finding,
                reading.measure().id(),
                "/measures/" + reading.measure().id() + "?area="
                        + URLEncoder.encode(reading.area(), StandardCharsets.UTF_8) + "&group=",
                reading.measure().name(),
                Headline.of(reading),
                FigureWords.of(
                                sustained.test().target(),
                                reading.measure().definition().unit())
                        + (sustained.test().periods() == 1
                                ? ", once"
                                : ", " + sustained.test().periods() + " times in a row"),
                sustained.met()
                        ? "It is reached and held: " + sustained.held() + " figures in a row."
                        : "It is not sustained: it holds for " + sustained.held() + " of "
                                + sustained.test().periods() + ".",
                was,
                is,
                changed ? compared.difference() : "",
                changed ? compared.reading() + ". " + compared.because() : "",
                reading.freshness().map(Freshness::words).orElse(""),
                reading.freshness().filter(Freshness::stale).isPresent(),
                reading.line().known(),
                drawn ? Optional.<Chart>of(Drawing.of(reading, area).latest(Drawing.SHOWN)) : Optional.empty(),
                drawn ? Optional.<Sparkline>of(Drawing.small(reading, area)) : Optional.empty());
    }

    private static boolean samePoint(MeasureReading reading, LocalDate then, LocalDate now) {
        return reading.line().lastBy(then).equals(reading.line().lastBy(now));
    }

    private static Optional<Stated> stated(MeasureReading reading, LocalDate day, Optional<Compared.Side> side) {
        return reading.line()
                .lastBy(day)
                .flatMap(point -> side.flatMap(said -> point.figure()
                        .map(figure -> new Stated(
                                said.figure(),
                                figure.stated().value().orElseThrow(),
                                said.when(),
                                said.by(),
                                ChronoUnit.DAYS.between(point.end(), day),
                                figure.entry()))));
    }
}
