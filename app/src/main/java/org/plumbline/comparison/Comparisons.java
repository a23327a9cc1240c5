package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Good;
import org.plumbline.measures.Measure;
import org.plumbline.measures.Measures;
import org.plumbline.measures.StatedFigure;
import org.plumbline.opendata.forces.Force;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.opendata.forces.SimilarForces;
import org.plumbline.opendata.measures.OpenMeasure;
import org.plumbline.openfiles.Areas;
import org.plumbline.record.Vantage;
import org.plumbline.statistics.funnels.FunnelLimits;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Proportions;
import org.plumbline.statistics.intervals.Rates;
import org.plumbline.statistics.summaries.Quantiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares forces by one measure, from any vantage. */
@Component
public class Comparisons {
    private static final int STEPS = 40;
    private static final double HUNDRED = 100;
    private static final String FEW_RESIDENTS =
            "The City of London has few residents beside those who work and visit there, so a rate by residents says little of it"
                    + " and is not ranked.";
    private static final String MORE_THAN_ALL =
            "More was counted than there was to count, so the published share cannot be right and is not ranked.";

    private final Measures measures;
    private final Figures figures;
    private final SimilarLists similar;

    Comparisons(Measures measures, Figures figures, SimilarLists similar) {
        this.measures = measures;
        this.figures = figures;
        this.similar = similar;
    }

    /** What somebody wants to compare; what is empty is chosen for them. */
    public record Wanted(String measure, Optional<String> group, Optional<Span> span, String ours) {}

    /** The measures of which figures of enough forces are known, by name. */
    @Transactional(readOnly = true)
    public List<Measure> comparable(Vantage vantage) {
        Map<String, Set<String>> areas = figures.areas(vantage);
        return measures.all(vantage).stream()
                .filter(measure -> forces(areas.getOrDefault(measure.id(), Set.of())) >= Funnel.FEWEST)
                .toList();
    }

    private static long forces(Set<String> areas) {
        return areas.stream()
                .flatMap(area -> Areas.force(area).stream())
                .filter(Force::territorial)
                .count();
    }

    /** The comparison; empty where there is no such measure, or figures of fewer than five forces for the same time. */
    @Transactional(readOnly = true)
    public Optional<Comparison> of(Wanted wanted, Vantage vantage) {
        return measures.find(wanted.measure(), vantage)
                .flatMap(measure -> of(measure, figures.holding(measure.id(), vantage), wanted, similar.all(vantage)));
    }

    /** The same over figures that hold. */
    static Optional<Comparison> of(
            Measure measure, Collection<Figure> holding, Wanted wanted, List<SimilarForces> groups) {
        Map<String, Map<Span, Map<String, StatedFigure>>> told = new TreeMap<>();
        Map<Span, StatedFigure> national = new HashMap<>();
        for (Figure figure : holding) {
            StatedFigure stated = figure.stated();
            Optional<Span> span = Span.of(stated);
            if (span.isEmpty()) {
                continue;
            }
            if (stated.area().equals(Areas.ENGLAND_AND_WALES)
                    && stated.group().equals(wanted.group().orElse(""))) {
                national.put(span.get(), stated);
            }
            Areas.force(stated.area())
                    .filter(Force::territorial)
                    .ifPresent(force -> told.computeIfAbsent(stated.group(), any -> new TreeMap<>())
                            .computeIfAbsent(span.get(), any -> new LinkedHashMap<>())
                            .put(force.code(), stated));
        }
        told.values().forEach(spans -> spans.values().removeIf(Comparisons::few));
        told.values().removeIf(Map::isEmpty);
        Optional<String> group = wanted.group()
                .filter(told::containsKey)
                .or(() -> told.keySet().stream().findFirst());
        return group.map(chosen -> compared(measure, chosen, told, national, wanted, groups));
    }

    private static boolean few(Map<String, StatedFigure> byForce) {
        return byForce.values().stream()
                        .filter(figure -> figure.value().isPresent())
                        .count()
                < Funnel.FEWEST;
    }

    private static Comparison compared(
            Measure measure,
            String group,
            Map<String, Map<Span, Map<String, StatedFigure>>> told,
            Map<Span, StatedFigure> national,
            Wanted wanted,
            List<SimilarForces> groups) {
        Map<Span, Map<String, StatedFigure>> bySpan = told.getOrDefault(group, Map.of());
        List<Span> spans = bySpan.keySet().stream()
                .sorted(Comparator.<Span>naturalOrder().reversed())
                .toList();
        Span span = wanted.span().filter(bySpan::containsKey).orElse(spans.getFirst());
        List<ForceFigure> known = Forces.known().territorial().stream()
                .filter(force -> force.existsOn(span.to()))
                .map(force -> figure(
                        force,
                        Optional.ofNullable(bySpan.getOrDefault(span, Map.of()).get(force.code())),
                        measure))
                .toList();
        List<Funnel.Counted> counted =
                known.stream().flatMap(one -> one.counted().stream()).toList();
        Optional<Funnel> funnel = Funnel.of(measure.definition().chart(), multiplier(measure), counted);
        List<ForceFigure> placed =
                known.stream().map(one -> funnel.map(one::in).orElse(one)).toList();
        Optional<Force> ours = Areas.force(wanted.ours());
        Optional<SimilarForces> similar = ours.flatMap(force -> SimilarForces.on(groups, force, span.to()));
        return new Comparison(
                measure,
                group,
                span,
                spans,
                List.copyOf(told.keySet()),
                ours.map(Areas::of).orElse(""),
                ranked(placed, measure.definition().good()),
                funnel.map(one -> limits(one, counted)),
                Optional.ofNullable(national.get(span)),
                similar,
                trend(compared(bySpan, measure), spans, span, ours, similar),
                caution(measure));
    }

    private static String caution(Measure measure) {
        return OpenMeasure.withKey(measure.id())
                .map(OpenMeasure::definition)
                .filter(definition -> !definition.comparable())
                .map(definition -> definition.caution())
                .orElse("");
    }

    private static ForceFigure figure(Force force, Optional<StatedFigure> figure, Measure measure) {
        Chart chart = measure.definition().chart();
        Optional<StatedFigure> known = figure.filter(one -> one.value().isPresent());
        Optional<Funnel.Counted> counted = known.flatMap(ForceFigure::counted);
        boolean tooMany = chart == Chart.SHARES
                && counted.filter(one -> one.numerator() > one.denominator()).isPresent();
        String because = known.isEmpty()
                ? ""
                : tooMany ? MORE_THAN_ALL : chart == Chart.RATES && force.fewResidents() ? FEW_RESIDENTS : "";
        return new ForceFigure(
                force,
                known,
                tooMany ? Optional.empty() : counted.flatMap(one -> interval(one, chart, multiplier(measure))),
                Optional.empty(),
                Optional.empty(),
                because);
    }

    /** Wilson's for shares; for rates the exact one below ten events and Byar's from ten on. */
    private static Optional<Interval> interval(Funnel.Counted counted, Chart chart, double multiplier) {
        return switch (chart) {
            case SHARES ->
                Optional.of(Proportions.wilson(counted.numerator(), counted.denominator(), Confidence.NINETY_FIVE)
                        .times(multiplier));
            case RATES ->
                Optional.of(Rates.published(counted.numerator(), Confidence.NINETY_FIVE)
                        .times(multiplier / counted.denominator()));
            case INDIVIDUALS, COUNTS -> Optional.empty();
        };
    }

    /** What a share or rate is multiplied by to be in the measure's unit. */
    static double multiplier(Measure measure) {
        String unit = measure.definition().unit();
        if (measure.definition().chart() == Chart.SHARES) {
            return HUNDRED;
        }
        String digits = unit.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 9 ? 1 : Double.parseDouble(digits);
    }

    /** Best first where a way is good, else the highest first; then those that are not ranked. */
    private static List<ForceFigure> ranked(List<ForceFigure> forces, Good good) {
        Comparator<ForceFigure> byValue =
                Comparator.comparingDouble(one -> one.value().orElseThrow());
        List<ForceFigure> ranking = forces.stream()
                .filter(one -> one.value().isPresent() && one.because().isEmpty())
                .sorted(good == Good.LOWER ? byValue : byValue.reversed())
                .toList();
        List<ForceFigure> all = new ArrayList<>();
        int place = 0;
        for (int at = 0; at < ranking.size(); at++) {
            boolean equal =
                    at > 0 && ranking.get(at).value().equals(ranking.get(at - 1).value());
            place = equal ? place : at + 1;
            all.add(ranking.get(at).ranked(place));
        }
        Set<Force> there = new HashSet<>();
        all.forEach(one -> there.add(one.force()));
        forces.stream().filter(one -> !there.contains(one.force())).forEach(all::add);
        return all;
    }

    private static Comparison.Limits limits(Funnel funnel, List<Funnel.Counted> counted) {
        double least =
                counted.stream().mapToDouble(Funnel.Counted::denominator).min().orElse(1);
        double most =
                counted.stream().mapToDouble(Funnel.Counted::denominator).max().orElse(1);
        // Even steps of the logarithm, because the limits narrow quickly at first.
        double step = Math.log(Math.max(most / least, 1.01)) / STEPS;
        return new Comparison.Limits(
                funnel.centre(),
                funnel.widened(),
                funnel.method(),
                IntStream.rangeClosed(0, STEPS)
                        .mapToDouble(at -> least * Math.exp(at * step))
                        .mapToObj(denominator -> at(denominator, funnel.limits(denominator)))
                        .toList());
    }

    private static Comparison.At at(double denominator, FunnelLimits limits) {
        return new Comparison.At(
                denominator,
                limits.inner().lower(),
                limits.inner().upper(),
                limits.outer().lower(),
                limits.outer().upper());
    }

    /** Without a force whose rate by residents says little. */
    private static Map<Span, Map<String, StatedFigure>> compared(
            Map<Span, Map<String, StatedFigure>> bySpan, Measure measure) {
        if (measure.definition().chart() != Chart.RATES) {
            return bySpan;
        }
        Map<Span, Map<String, StatedFigure>> compared = new TreeMap<>();
        bySpan.forEach((span, byForce) -> {
            Map<String, StatedFigure> many = new LinkedHashMap<>(byForce);
            many.keySet()
                    .removeIf(code -> Forces.known()
                            .withCode(code)
                            .filter(Force::fewResidents)
                            .isPresent());
            compared.put(span, many);
        });
        return compared;
    }

    /** Spans as long as the one that is shown; the median is of the similar forces, or of all others where no list is loaded. */
    private static List<Comparison.Moment> trend(
            Map<Span, Map<String, StatedFigure>> bySpan,
            List<Span> spans,
            Span shown,
            Optional<Force> ours,
            Optional<SimilarForces> similar) {
        long length = shown.to().toEpochDay() - shown.from().toEpochDay();
        return spans.reversed().stream()
                .filter(span -> Math.abs(span.to().toEpochDay() - span.from().toEpochDay() - length) <= 3)
                .flatMap(span -> moment(span, bySpan.getOrDefault(span, Map.of()), ours, similar).stream())
                .toList();
    }

    private static Optional<Comparison.Moment> moment(
            Span span, Map<String, StatedFigure> byForce, Optional<Force> ours, Optional<SimilarForces> similar) {
        String own = ours.map(Force::code).orElse("");
        Map<String, Double> known = byForce.entrySet().stream()
                .flatMap(one ->
                        one.getValue().value().stream().map(value -> Map.entry(one.getKey(), value.doubleValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        double[] others = known.entrySet().stream()
                .filter(one -> !one.getKey().equals(own))
                .filter(one -> similar.isEmpty() || similar.get().members().contains(one.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .toArray();
        return others.length == 0
                ? Optional.empty()
                : Stream.of(new Comparison.Moment(
                                span, Optional.ofNullable(known.get(own)), Quantiles.of(others, 0.5), others.length))
                        .findFirst();
    }
}
