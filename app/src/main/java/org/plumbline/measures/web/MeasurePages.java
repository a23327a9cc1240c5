package org.plumbline.measures.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.charts.ControlChart;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.measures.Claim;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Measure;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.SuccessTest;
import org.plumbline.measures.Target;
import org.plumbline.measures.reading.Change;
import org.plumbline.measures.reading.Drawing;
import org.plumbline.measures.reading.FigureWords;
import org.plumbline.measures.reading.Freshness;
import org.plumbline.measures.reading.Headline;
import org.plumbline.measures.reading.Line;
import org.plumbline.measures.reading.MeasureReading;
import org.plumbline.measures.reading.Point;
import org.plumbline.measures.reading.Readings;
import org.plumbline.measures.reading.Sustained;
import org.plumbline.measures.reading.Verdict;
import org.plumbline.platform.London;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.plumbline.web.Drawn;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** Makes the page of one measure. */
@Component
class MeasurePages {
    private static final int COMPARED = 5;

    private final Findings findings;
    private final Readings readings;
    private final MeasureHands hands;

    MeasurePages(Findings findings, Readings readings, MeasureHands hands) {
        this.findings = findings;
        this.readings = readings;
        this.hands = hands;
    }

    MeasurePage of(
            MeasureReading reading,
            List<MeasureReading> all,
            List<Figure> stated,
            MeasureController.WasIs days,
            Vantage vantage,
            Visitor visitor) {
        Measure measure = reading.measure();
        Optional<Point> first =
                reading.line().points().stream().filter(Point::known).findFirst();
        LocalDate was = day(days.was()).or(() -> first.map(Point::end)).orElse(vantage.asAt());
        LocalDate is = day(days.is()).orElse(vantage.asAt());
        return new MeasurePage(
                measure.id(),
                measure.name(),
                measure.definition(),
                measure.definition().owner().isEmpty()
                        ? ""
                        : hands.organisation(measure.definition().owner(), vantage),
                reading.area(),
                reading.group(),
                place(reading, vantage),
                Headline.of(reading),
                reading.freshness().map(Freshness::words).orElse(""),
                chart(reading, vantage).map(chart -> days.whole() ? chart : chart.latest(Drawing.SHOWN)),
                reading.control().method(),
                target(reading),
                aside(reading),
                was,
                is,
                reading.line().known() == 0 ? Optional.empty() : Optional.of(compared(reading, was, is)),
                statements(
                        stated.stream()
                                .filter(one -> one.stated().area().equals(reading.area())
                                        && one.stated().group().equals(reading.group()))
                                .toList(),
                        holding(all)),
                days.whole(),
                all.stream()
                        .filter(other -> !other.area().equals(reading.area())
                                || !other.group().equals(reading.group()))
                        .map(other -> new MeasurePage.Reference(
                                "/measures/" + measure.id() + "?area=" + other.area() + "&group="
                                        + URLEncoder.encode(other.group(), StandardCharsets.UTF_8),
                                place(other, vantage) + " (" + other.line().known() + ")"))
                        .toList(),
                comparison(reading, all),
                tests(reading, vantage),
                claims(reading, vantage),
                changes(reading),
                !measure.recalculations(reading.area()).isEmpty(),
                hands.mayChange(measure, visitor),
                new Drawn());
    }

    private static Optional<MeasurePage.Reference> comparison(MeasureReading reading, List<MeasureReading> all) {
        long areas = all.stream().map(MeasureReading::area).distinct().count();
        return areas < COMPARED
                ? Optional.empty()
                : Optional.of(new MeasurePage.Reference(
                        "/comparison?measure=" + reading.measure().id() + "&group="
                                + URLEncoder.encode(reading.group(), StandardCharsets.UTF_8)
                                + "&force=" + reading.area(),
                        "Compare forces"));
    }

    Optional<ControlChart> chart(MeasureReading reading, Vantage vantage) {
        return reading.line().known() < 2
                ? Optional.empty()
                : Optional.of(Drawing.of(reading, hands.organisation(reading.area(), vantage)));
    }

    private String place(MeasureReading reading, Vantage vantage) {
        String area = reading.area().isEmpty() ? "" : hands.organisation(reading.area(), vantage);
        return Stream.of(area, reading.group()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(StatedDay::of).map(StatedDay::last);
    }

    private static String target(MeasureReading reading) {
        return reading.measure()
                .target(reading.area())
                .map(target -> words(target, reading))
                .orElse("");
    }

    private static String words(Target target, MeasureReading reading) {
        String set =
                FigureWords.of(target.value(), reading.measure().definition().unit()) + ", set by "
                        + target.setter() + " on " + Dates.words(target.from())
                        + target.by().map(day -> " for " + Dates.words(day)).orElse("") + ".";
        return set
                + reading.control()
                        .assurance()
                        .map(assurance -> switch (assurance) {
                            case CONSISTENT_PASS -> " Left as it is, it will be met.";
                            case CONSISTENT_FAIL -> " Left as it is, it will not be met.";
                            case INCONSISTENT -> " Left as it is, it will be met or missed by chance.";
                        })
                        .orElse(" Whether it will be met cannot be told without limits.");
    }

    private static Set<String> holding(List<MeasureReading> all) {
        Set<String> holding = new HashSet<>();
        for (MeasureReading reading : all) {
            reading.line().points().stream()
                    .flatMap(point -> point.figure().stream())
                    .forEach(figure -> holding.add(figure.reference()));
            reading.line().aside().forEach(aside -> holding.add(aside.figure().reference()));
        }
        return holding;
    }

    private static List<Statement> statements(List<Figure> stated, Set<String> holding) {
        Set<String> corrected =
                stated.stream().map(one -> one.stated().corrects()).collect(Collectors.toSet());
        List<Statement> statements = new ArrayList<>();
        for (Figure one : stated.reversed()) {
            String standing = holding.contains(one.reference())
                    ? "holds"
                    : corrected.contains(one.reference())
                            ? "corrected by a later statement"
                            : "a later statement took its place";
            statements.add(statement(one, standing));
        }
        return statements;
    }

    private static List<Statement> aside(MeasureReading reading) {
        return reading.line().aside().stream()
                .map(aside -> statement(aside.figure(), aside.because()))
                .toList();
    }

    private static Statement statement(Figure one, String standing) {
        StatedFigure stated = one.stated();
        return new Statement(
                FigureWords.when(stated),
                figure(stated),
                stated.statedBy(),
                stated.document() + (stated.place().isEmpty() ? "" : ", " + stated.place()),
                Dates.words(one.recordedAt()),
                one.entry(),
                standing + (stated.note().isEmpty() ? "" : ". " + stated.note()));
    }

    /** With the counts behind a share, and with the words as they stood where these say more. */
    private static String figure(StatedFigure stated) {
        String counts = stated.numerator().isPresent() && stated.denominator().isPresent()
                ? " (" + FigureWords.number(stated.numerator().get()) + " of "
                        + FigureWords.number(stated.denominator().get()) + ")"
                : "";
        return FigureWords.of(stated) + counts;
    }

    static Compared compared(MeasureReading reading, LocalDate was, LocalDate is) {
        Optional<Change> change = reading.between(was, is);
        return new Compared(
                side(reading, was),
                side(reading, is),
                change.map(one -> FigureWords.of(
                                        one.difference(),
                                        reading.measure().definition().unit().equals("percent")
                                                ? "percentage_points"
                                                : reading.measure().definition().unit())
                                + one.perCent()
                                        .map(share -> " (" + FigureWords.number(share) + "%)")
                                        .orElse(""))
                        .orElse(""),
                change.map(one -> Headline.words(
                                one, reading.measure().definition().good()))
                        .orElse(""),
                change.map(Change::because).orElse(""));
    }

    private static Optional<Compared.Side> side(MeasureReading reading, LocalDate day) {
        return reading.line()
                .lastBy(day)
                .flatMap(Point::figure)
                .map(figure -> new Compared.Side(
                        figure(figure.stated()),
                        FigureWords.when(figure.stated()),
                        figure.stated().statedBy() + ", " + figure.stated().document(),
                        reading.line()
                                .lastBy(day)
                                .map(point -> Freshness.of(reading.measure().definition(), point.end(), day)
                                        .days())
                                .map(days -> days == 0
                                        ? "of that day"
                                        : days == 1
                                                ? "1 day old on that day"
                                                : "%,d days old on that day".formatted(days))
                                .orElse("")));
    }

    private List<MeasurePage.Reference> tests(MeasureReading reading, Vantage vantage) {
        return reading.measure().tests().stream()
                .map(test ->
                        new MeasurePage.Reference("/findings/" + test.finding(), testWords(test, reading, vantage)))
                .toList();
    }

    private String testWords(SuccessTest test, MeasureReading reading, Vantage vantage) {
        String finding = findings.find(test.finding(), vantage)
                .map(Finding::received)
                .map(received -> received.ref() + ", " + received.title())
                .orElse(test.finding());
        Sustained sustained = Sustained.of(test, reading.measure().definition().good(), reading.line());
        return finding + ": "
                + FigureWords.of(test.target(), reading.measure().definition().unit()) + ", "
                + (test.periods() == 1 ? "once" : test.periods() + " times in a row") + ". "
                + (sustained.met() ? "Reached and held." : "It holds for " + sustained.held() + ".");
    }

    private List<MeasurePage.Claimed> claims(MeasureReading reading, Vantage vantage) {
        return reading.measure().claims(reading.area()).stream()
                .map(claim -> new MeasurePage.Claimed(
                        claim.words(),
                        claim.by() + ", " + Dates.words(claim.on()) + ", " + claim.document(),
                        Verdict.of(
                                claim,
                                then(claim, reading, vantage),
                                reading.measure().definition()),
                        Verdict.of(claim, reading.line(), reading.measure().definition())))
                .toList();
    }

    /** The line as it was known at the end of the day on which something was claimed. */
    private Line then(Claim claim, MeasureReading reading, Vantage vantage) {
        Instant knownBy = London.endOf(claim.on());
        Vantage earlier =
                knownBy.isBefore(vantage.knownBy()) ? Vantage.at(claim.on(), knownBy, vantage.viewer()) : vantage;
        return readings.of(reading.measure(), reading.area(), earlier).line();
    }

    private List<String> changes(MeasureReading reading) {
        List<String> changes = new ArrayList<>();
        reading.measure()
                .recalculations(reading.area())
                .forEach(one -> changes.add("Limits calculated anew from " + Dates.words(one.from()) + ", because: "
                        + one.because() + " Said by " + hands.title(one.by()) + " on " + Dates.words(one.on()) + "."));
        reading.measure()
                .annotations(reading.area())
                .forEach(one -> changes.add(Dates.words(one.on()) + ": " + one.words()));
        return changes;
    }
}
