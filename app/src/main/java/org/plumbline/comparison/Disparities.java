package org.plumbline.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.measures.Figures;
import org.plumbline.measures.StatedFigure;
import org.plumbline.opendata.measures.EthnicGroup;
import org.plumbline.opendata.measures.OpenMeasure;
import org.plumbline.openfiles.Areas;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Searches of a force by self-defined ethnicity, beside the residents of one census, from any vantage. */
@Component
public class Disparities {
    private static final int MONTHS = 12;

    private final Figures figures;

    Disparities(Figures figures) {
        this.figures = figures;
    }

    /** Who counts the searches, and what counts as a find. */
    public enum Counting {
        HOME_OFFICE(
                OpenMeasure.SEARCHES_IN_YEAR,
                OpenMeasure.SEARCH_ARREST_SHARE,
                "Home Office, by year",
                "led to an arrest"),
        POLICE_UK(
                OpenMeasure.SEARCHES,
                OpenMeasure.FIND_RATE,
                "police.uk, by month",
                "had an outcome linked to what was searched for");

        private final OpenMeasure searches;
        private final OpenMeasure found;
        private final String words;
        private final String find;

        Counting(OpenMeasure searches, OpenMeasure found, String words, String find) {
            this.searches = searches;
            this.found = found;
            this.words = words;
            this.find = find;
        }

        public String words() {
            return words;
        }

        /** What a search must have come to, to be called a find. */
        public String find() {
            return find;
        }

        public String measure() {
            return searches.key();
        }
    }

    /** What was counted by whom in which time. */
    public record Choice(Counting counting, Span span) {
        public String code() {
            return counting.name().toLowerCase(Locale.ROOT) + "_" + span.code();
        }
    }

    private record Key(String area, String group, Span span) {}

    private record Told(Map<Key, StatedFigure> byKey) {
        Optional<StatedFigure> of(String area, String group, Span span) {
            return Optional.ofNullable(byKey.get(new Key(area, group, span)));
        }
    }

    private Told told(OpenMeasure measure, Vantage vantage) {
        Map<Key, StatedFigure> byKey = new HashMap<>();
        figures.holding(measure.key(), vantage)
                .forEach(figure -> Span.of(figure.stated())
                        .ifPresent(span -> byKey.put(
                                new Key(
                                        area(figure.stated().area()),
                                        figure.stated().group(),
                                        span),
                                figure.stated())));
        return new Told(byKey);
    }

    private static String area(String stated) {
        return Areas.force(stated).map(Areas::of).orElse(stated);
    }

    /** The times for which searches of a force by ethnicity are known: years, and the last twelve months; the last first. */
    @Transactional(readOnly = true)
    public List<Choice> choices(String area, Vantage vantage) {
        List<Choice> choices = new ArrayList<>();
        spans(told(OpenMeasure.SEARCHES_IN_YEAR, vantage), area)
                .forEach(span -> choices.add(new Choice(Counting.HOME_OFFICE, span)));
        spans(told(OpenMeasure.SEARCHES, vantage), area)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> choices.add(new Choice(
                        Counting.POLICE_UK, new Span(last.to().plusDays(1).minusMonths(MONTHS), last.to()))));
        return choices.stream()
                .sorted(Comparator.comparing(Choice::span).reversed())
                .toList();
    }

    private static Stream<Span> spans(Told told, String area) {
        return told.byKey().keySet().stream()
                .filter(key -> key.area().equals(area) && key.group().startsWith("ethnicity: "))
                .map(Key::span)
                .distinct();
    }

    /** The sums of one choice. */
    @Transactional(readOnly = true)
    public SearchesByGroup of(String area, Choice choice, Vantage vantage) {
        Told searches = told(choice.counting().searches, vantage);
        Told found = told(choice.counting().found, vantage);
        Told census = told(OpenMeasure.CENSUS_POPULATION, vantage);
        List<Span> parts = choice.counting() == Counting.HOME_OFFICE ? List.of(choice.span()) : months(choice.span());
        List<Span> missing = parts.stream()
                .filter(part -> EthnicGroup.counted().stream()
                        .allMatch(group -> searches.of(area, part(group), part).isEmpty()))
                .toList();
        Optional<Integer> year = censusYear(census, area, choice.span().to());
        return new SearchesByGroup(
                area,
                choice,
                year,
                EthnicGroup.counted().stream()
                        .map(group -> new SearchesByGroup.Group(
                                group.inWords(),
                                sum(searches, area, part(group), parts),
                                found(found, area, part(group), parts),
                                year.flatMap(one -> residents(census, area, group, one)).stream()
                                        .mapToDouble(value -> value)
                                        .findFirst()))
                        .toList(),
                sum(searches, area, part(EthnicGroup.NOT_STATED), parts),
                sum(searches, area, part(EthnicGroup.VEHICLE_ONLY), parts),
                missing);
    }

    private static String part(EthnicGroup group) {
        return "ethnicity: " + group.inWords();
    }

    private static List<Span> months(Span whole) {
        List<Span> months = new ArrayList<>();
        for (LocalDate month = whole.from(); month.isBefore(whole.to()); month = month.plusMonths(1)) {
            months.add(new Span(month, month.plusMonths(1).minusDays(1)));
        }
        return months;
    }

    private static long sum(Told told, String area, String group, List<Span> parts) {
        return parts.stream()
                .flatMap(part -> told.of(area, group, part).stream())
                .flatMap(figure -> figure.value().stream())
                .mapToLong(BigDecimal::longValue)
                .sum();
    }

    /** Finds and the searches they are out of, over the same months; empty where no month tells them. */
    private static Optional<Funnel.Counted> found(Told told, String area, String group, List<Span> parts) {
        List<Funnel.Counted> counted = parts.stream()
                .flatMap(part -> told.of(area, group, part).stream())
                .flatMap(figure -> ForceFigure.counted(figure).stream())
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Funnel.Counted(
                        counted.stream().mapToDouble(Funnel.Counted::numerator).sum(),
                        counted.stream()
                                .mapToDouble(Funnel.Counted::denominator)
                                .sum()));
    }

    /** The last census before the searches. */
    private static Optional<Integer> censusYear(Told census, String area, LocalDate until) {
        TreeSet<Integer> years = new TreeSet<>();
        census.byKey().keySet().stream()
                .filter(key -> key.area().equals(area) && !key.span().to().isAfter(until))
                .forEach(key -> years.add(key.span().to().getYear()));
        return years.isEmpty() ? Optional.empty() : Optional.of(years.last());
    }

    private static Optional<Double> residents(Told census, String area, EthnicGroup group, int year) {
        String part = "census: " + year + "; " + part(group);
        return census.byKey().entrySet().stream()
                .filter(one ->
                        one.getKey().area().equals(area) && one.getKey().group().equals(part))
                .flatMap(one -> one.getValue().value().stream())
                .map(BigDecimal::doubleValue)
                .findFirst();
    }

    /** The rate of a count among residents. */
    static OptionalDouble per(long count, OptionalDouble residents, double thousand) {
        return residents.isPresent() && residents.getAsDouble() > 0
                ? OptionalDouble.of(count * thousand / residents.getAsDouble())
                : OptionalDouble.empty();
    }
}
