package org.plumbline.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.plumbline.charts.ControlChart.Stage;
import org.plumbline.charts.SeriesChart.Series;
import org.plumbline.charts.WasIs.Moment;
import org.plumbline.charts.WasIs.Pair;

/** Charts as the product shows them, and some that try a drawing's patience; {@code main} writes them to a folder. */
final class Samples {
    static final Words WORDS = new Words(
            "Overdue risk assessments fell after the new operating model, by more than chance",
            "Overdue risk assessments",
            "assessments open at the end of the month",
            "April 2022 to March 2024",
            "force performance board, figures of 4 April 2024");

    private Samples() {}

    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("control", control());
        all.put("run", run());
        all.put("proportions", proportions());
        all.put("twenty-years", twentyYears());
        all.put("series", series());
        all.put("two-dates", twoDates());
        all.put("financial-years", financialYears());
        all.put("funnel", funnel());
        all.put("ranked", ranked(14));
        all.put("ranked-43", ranked(43));
        all.put("sparkline", sparkline());
        all.put("was-is", wasIs());
        all.put("was-is-units", wasIsUnits());
        all.put("empty", ControlChart.of(WORDS, Unit.count("assessments"), List.of()));
        all.put(
                "one-point",
                ControlChart.of(WORDS, Unit.count("assessments"), List.of(Point.of(Period.month(2024, 3), 276))));
        all.put("awkward", awkward());
        all.put("leaving-zero", leavingZero());
        all.put("negatives", negatives());
        return all;
    }

    static ControlChart control() {
        Random random = new Random(7);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Period month = Period.month(YearMonth.of(2022, 4).plusMonths(i));
            double value = Math.rint((i < 12 ? 262 : 150 - 5 * (i - 12)) + 22 * random.nextGaussian());
            Point point = i == 9 ? Point.notKnown(month) : Point.of(month, value);
            if (i == 6) {
                point = Point.of(month, 371).reading(Reading.WORSENING, "above the upper limit");
            }
            if (i >= 17) {
                point = point.reading(Reading.IMPROVING, "one of seven points below the mean");
            }
            points.add(i >= 22 ? point.stillProvisional() : point);
        }
        return ControlChart.of(WORDS, Unit.count("assessments"), points)
                .withStages(List.of(
                        Stage.of(0, 11, 268, 180, 356),
                        Stage.of(12, 23, 128, 62, 194).because("new operating model")))
                .withTarget(40, "Target")
                .withAnnotations(List.of(
                        new Annotation(LocalDate.of(2023, 4, 3), "New operating model"),
                        new Annotation(LocalDate.of(2023, 11, 24), "Moved to Engage")));
    }

    static ControlChart run() {
        List<Point> points = new ArrayList<>();
        double[] values = {6.1, 5.8, 7.2, 6.6, 8.1, 7.9, 8.4, 9.6, 9.1};
        for (int i = 0; i < values.length; i++) {
            points.add(Point.of(Period.quarter(2022 + i / 4, 1 + i % 4), values[i]));
        }
        return ControlChart.of(
                        new Words(
                                "More cases are solved than two years ago, though not yet by more than chance",
                                "Cases with a charge or caution, West Midlands",
                                "per cent of cases recorded",
                                "January 2022 to March 2024",
                                "Home Office outcome tables, April 2024"),
                        Unit.percent(1),
                        points)
                .withStages(List.of(Stage.centreOnly(0, 8, 7.9)))
                .centredOn("Median")
                .withTarget(11, "Target of the plan");
    }

    static ControlChart proportions() {
        Random random = new Random(11);
        List<Point> points = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            double share = 54 + 6 * random.nextGaussian();
            double half = 3 * Math.sqrt(0.54 * 0.46 / (60 + random.nextInt(140))) * 100;
            points.add(Point.of(Period.month(YearMonth.of(2023, 1).plusMonths(i)), share)
                    .reading(i == 15 ? Reading.NEITHER : Reading.ORDINARY, i == 15 ? "above the upper limit" : ""));
            stages.add(Stage.of(i, i, 54, 54 - half, 54 + half));
        }
        return ControlChart.of(
                        new Words(
                                "Just over half of investigations are effective",
                                "Investigations judged effective",
                                "per cent of files reviewed",
                                "2023 to June 2024",
                                "file reviews"),
                        Unit.percent(1),
                        points)
                .withStages(stages);
    }

    static ControlChart twentyYears() {
        Random random = new Random(3);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            double value = 21_000 + 2500 * Math.sin(i / 19.0) + 900 * random.nextGaussian();
            points.add(Point.of(Period.month(YearMonth.of(2004, 4).plusMonths(i)), Math.rint(value))
                    .reading(
                            i > 200 && i < 212 ? Reading.WORSENING : Reading.ORDINARY,
                            i > 200 && i < 212 ? "run" : ""));
        }
        return ControlChart.of(
                        new Words("Twenty years of months", "Crimes recorded", "crimes", "2004 to 2024", ""),
                        Unit.count("crimes"),
                        points)
                .withStages(List.of(
                        Stage.of(0, 119, 21_400, 17_900, 24_900),
                        Stage.of(120, 239, 20_700, 17_200, 24_200).because("counting rules changed")));
    }

    static SeriesChart series() {
        Random random = new Random(5);
        List<Series> series = new ArrayList<>();
        String[] names = {"West Midlands", "Greater Manchester", "Most similar group", "England and Wales"};
        for (int s = 0; s < 4; s++) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                Period month = Period.month(YearMonth.of(2022, 1).plusMonths(i));
                double value = 8 + s * 0.6 + i * (s == 0 ? 0.13 : 0.04) + 0.3 * random.nextGaussian();
                points.add(s == 1 && i > 10 && i < 14 ? Point.notKnown(month) : Point.of(month, value));
            }
            series.add(new Series(names[s], s == 2 ? points.subList(0, 24) : points));
        }
        return SeriesChart.of(
                        new Words(
                                "The force has caught up with those like it",
                                "Outcome rate by recorded crimes",
                                "per cent",
                                "January 2022 to June 2024",
                                "police.uk archives of August 2024"),
                        Unit.percent(1),
                        series)
                .withTarget(12, "Target")
                .withAnnotations(List.of(new Annotation(LocalDate.of(2023, 4, 3), "New operating model")));
    }

    static ControlChart twoDates() {
        return ControlChart.of(
                new Words(
                        "Online child abuse packages fell from 81 to 21",
                        "Packages waiting",
                        "packages",
                        "May to August 2023",
                        "force, letter of 17 August 2023"),
                Unit.count("packages"),
                List.of(
                        Point.of(Period.day(2023, 5, 9), 81),
                        Point.of(Period.day(2023, 6, 30), 54),
                        Point.of(Period.day(2023, 8, 17), 21)));
    }

    static SeriesChart financialYears() {
        List<Point> official = new ArrayList<>();
        List<Point> told = new ArrayList<>();
        for (int year = 2015; year < 2024; year++) {
            official.add(Point.of(Period.financialYear(year), 71e6 + (year - 2015) * 2.4e6));
            told.add(Point.of(Period.financialYear(year), 74e6 + (year - 2015) * 2.1e6));
        }
        return SeriesChart.of(
                new Words("The grant grew more slowly than costs", "Grant", "pounds", "2015–16 to 2023–24", "accounts"),
                Unit.pounds(0),
                List.of(new Series("Official statistic", official), new Series("Said by the force", told)));
    }

    static FunnelPlot funnel() {
        Random random = new Random(9);
        List<FunnelPlot.Place> places = new ArrayList<>();
        for (int i = 0; i < 43; i++) {
            double crimes = 20_000 + random.nextInt(30) * 9_000;
            double value = 11 + random.nextGaussian() * (0.4 + 0.9 * Math.sqrt(40_000 / crimes));
            String beyond = i == 4 || i == 17 ? "above the 99.8% limits" : i == 30 ? "below the 99.8% limits" : "";
            double moved = beyond.isEmpty() ? value : beyond.startsWith("above") ? 14.2 + i * 0.05 : 7.4;
            places.add(new FunnelPlot.Place(
                    i == 4 ? "Cumbria" : i == 17 ? "Kent" : i == 30 ? "Devon and Cornwall" : "Force " + i,
                    crimes,
                    OptionalDouble.of(moved),
                    false,
                    beyond));
        }
        places.add(
                new FunnelPlot.Place("West Midlands", 312_000, OptionalDouble.of(8.2), true, "below the 99.8% limits"));
        List<FunnelPlot.Limits> curve = new ArrayList<>();
        for (int n = 5_000; n <= 330_000; n += n < 40_000 ? 2_500 : 10_000) {
            double half = 340 / Math.sqrt(n);
            curve.add(new FunnelPlot.Limits(n, 11 - half, 11 + half, 11 - half * 1.58, 11 + half * 1.58));
        }
        return new FunnelPlot(
                new Words(
                        "West Midlands solves fewer crimes than its size explains",
                        "Crimes with a charge",
                        "per cent",
                        "year to March 2024",
                        "Home Office"),
                Unit.percent(1),
                "Crimes recorded in the year",
                Unit.count("crimes"),
                "Other forces",
                places,
                new Target(11, "England and Wales"),
                curve,
                false);
    }

    static RankedDots ranked(int many) {
        Random random = new Random(many);
        List<RankedDots.Entry> entries = new ArrayList<>();
        for (int i = 0; i < many - 2; i++) {
            double value = 11 + 2.2 * random.nextGaussian();
            double half = 0.4 + random.nextDouble();
            entries.add(RankedDots.Entry.of(
                    i % 9 == 2 ? "Avon and Somerset with a very long name " + i : "Force " + i,
                    value,
                    value - half,
                    value + half));
        }
        entries.add(RankedDots.Entry.of("West Midlands", 8.2, 7.9, 8.5).asOurs().saying("Lower than the mean"));
        entries.add(RankedDots.Entry.notKnown("Devon and Cornwall"));
        return RankedDots.of(
                        new Words(
                                "West Midlands is among the lowest", "Crimes with a charge", "per cent", "2023–24", ""),
                        Unit.percent(1),
                        entries)
                .withReference(11, "Mean of the group");
    }

    static Sparkline sparkline() {
        return Sparkline.of(WORDS, Unit.count("assessments"), control().points())
                .withTarget(40, "Target");
    }

    static WasIs wasIs() {
        return new WasIs(
                new Words("Backlogs are smaller than at the inspection", "Backlogs", "cases", "", "the force"),
                List.of(
                        Pair.of(
                                        "Online child abuse packages",
                                        Unit.count("cases"),
                                        Moment.of(Period.month(2023, 5), 81),
                                        Moment.of(Period.day(2023, 8, 17), 21))
                                .reading(Reading.IMPROVING, "below the lower limit"),
                        Pair.of(
                                        "Overdue risk assessments of registered sex offenders",
                                        Unit.count("cases"),
                                        Moment.of(Period.month(2023, 5), 276),
                                        Moment.of(Period.month(2024, 3), 289))
                                .reading(Reading.ORDINARY, "no change that cannot be chance"),
                        Pair.of(
                                "High-risk conference cases waiting",
                                Unit.count("cases"),
                                Moment.of(Period.month(2023, 5), 140),
                                new Moment(Period.month(2024, 3), OptionalDouble.empty())),
                        Pair.of(
                                "Equal then and now",
                                Unit.count("cases"),
                                Moment.of(Period.month(2023, 5), 140),
                                Moment.of(Period.month(2024, 3), 140))));
    }

    static WasIs wasIsUnits() {
        return new WasIs(
                new Words("Two measures moved", "", "", "", ""),
                List.of(
                        Pair.of(
                                "999 calls answered in ten seconds",
                                Unit.percent(1),
                                Moment.of(Period.month(2023, 5), 71.5),
                                Moment.of(Period.month(2024, 3), 94.2)),
                        Pair.of(
                                "Budget of the team",
                                Unit.pounds(0),
                                Moment.of(Period.financialYear(2022), 1_204_000),
                                Moment.of(Period.financialYear(2023), 1_177_500))));
    }

    static ControlChart awkward() {
        return ControlChart.of(
                        new Words(
                                "A <title> & \"quotes\" that’s much too long to stand in one line of any layout, with"
                                        + " Юникод, 日本語 and Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                                "a < b & c > d",
                                "‘x’",
                                "",
                                "<script>alert(1)</script>"),
                        new Unit("<per> & \"thing\"", "", "", 2),
                        List.of(Point.of(Period.month(2024, 1), 0.25), Point.of(Period.month(2024, 2), 0.5)))
                .withAnnotations(List.of(
                        new Annotation(LocalDate.of(2024, 1, 9), "One & two < three"),
                        new Annotation(LocalDate.of(2024, 1, 20), "Close to the first, with many words of its own"),
                        new Annotation(LocalDate.of(2024, 2, 20), "At the very end of it all")))
                .withTarget(0.4, "A target whose label is a good deal longer than others");
    }

    static ControlChart leavingZero() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            points.add(Point.of(Period.weekOf(LocalDate.of(2024, 1, 1).plusWeeks(i)), 94 + i % 3 * 0.4));
        }
        return ControlChart.of(new Words("Steady", "Answered", "per cent", "", ""), Unit.percent(1), points)
                .leavingZero();
    }

    static ControlChart negatives() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            points.add(Point.of(Period.year(2016 + i), -3000 + i * 700));
        }
        return new ControlChart(
                new Words("From loss to gain", "Net change in officers", "officers", "", ""),
                Unit.count("officers"),
                points,
                List.of(),
                Optional.empty(),
                List.of(),
                "Mean",
                false);
    }

    /** Writes every chart in both layouts, and one page that shows them all. */
    public static void main(String[] folder) throws IOException {
        Path into = Files.createDirectories(Path.of(folder[0]));
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><body style='margin:8px'>");
        for (Map.Entry<String, Chart> one : all().entrySet()) {
            String wide = one.getValue().svg(Look.wide(one.getKey()).spoken());
            String narrow = one.getValue().svg(Look.narrow(one.getKey() + "-narrow"));
            Files.write(into.resolve(one.getKey() + ".svg"), one.getValue().file(one.getKey()));
            Files.writeString(into.resolve(one.getKey() + "-narrow.svg"), narrow);
            page.append("<div style='display:flex;gap:24px;align-items:start;margin-bottom:24px'>")
                    .append(wide)
                    .append(narrow)
                    .append("</div>");
        }
        Files.writeString(into.resolve("all.html"), page);
    }
}
