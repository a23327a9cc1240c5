package org.plumbline.opendata;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.opendata.measures.EthnicGroup;
import org.plumbline.opendata.measures.OpenMeasure;

/**
 * The sums behind a comparison of a force's searches by ethnic group: counts only; rates, ratios and their intervals are for
 * whoever uses them.
 *
 * @param census the year of the one census that the residents are of
 * @param groups the five groups of the census
 * @param notStated searches without a self-defined ethnicity, which are in no group
 * @param vehicleOnly searches of vehicles alone
 * @param unmapped searches with a label that nobody has mapped
 * @param counted months that went into the sums
 * @param missing months of the period whose searches are not known
 */
public record SearchDisparity(
        String force,
        Span period,
        int census,
        List<Group> groups,
        long notStated,
        long vehicleOnly,
        long unmapped,
        List<YearMonth> counted,
        List<YearMonth> missing) {
    /**
     * One ethnic group.
     *
     * @param searches of people who said they were of it
     * @param found of these, with an outcome linked to the object; empty where that is not known of every month
     * @param residents of the group in the force's area on census day; empty where the census was not read
     */
    public record Group(EthnicGroup group, long searches, OptionalDouble found, OptionalDouble residents) {}

    public SearchDisparity {
        groups = List.copyOf(groups);
        counted = List.copyOf(counted);
        missing = List.copyOf(missing);
    }

    /** Searches whose group is known, as a share of all searches of persons; not a number where there were none. */
    public double shareStated() {
        long stated = groups.stream().mapToLong(Group::searches).sum();
        return (double) stated / (stated + notStated + unmapped);
    }

    /**
     * Sums monthly searches of police.uk.
     *
     * @param figures of one or more readings, one release of each month
     * @param census which census's residents to take; those of another are never taken instead
     */
    public static SearchDisparity of(
            Collection<OpenFigure> figures, String force, YearMonth from, YearMonth to, int census) {
        Set<YearMonth> counted = new TreeSet<>();
        Map<EthnicGroup, Long> searches = new EnumMap<>(EthnicGroup.class);
        Map<EthnicGroup, Double> found = new EnumMap<>(EthnicGroup.class);
        Set<YearMonth> foundKnown = new TreeSet<>();
        Map<EthnicGroup, Double> residents = new EnumMap<>(EthnicGroup.class);
        Map<String, EthnicGroup> groups =
                List.of(EthnicGroup.values()).stream().collect(Collectors.toMap(EthnicGroup::inWords, group -> group));
        for (OpenFigure figure : figures) {
            EthnicGroup group = groups.get(figure.breakdown().getOrDefault(SearchFigures.SELF_DEFINED, ""));
            YearMonth month = YearMonth.from(figure.period().start());
            boolean inside = !month.isBefore(from) && !month.isAfter(to);
            if (!figure.force().equals(force) || group == null) {
                continue;
            }
            if (figure.measure() == OpenMeasure.SEARCHES && inside) {
                counted.add(month);
                searches.merge(group, (long) figure.value(), Long::sum);
            } else if (figure.measure() == OpenMeasure.FIND_RATE && inside && figure.numerator() != null) {
                foundKnown.add(month);
                found.merge(group, figure.numerator(), Double::sum);
            } else if (figure.measure() == OpenMeasure.CENSUS_POPULATION
                    && String.valueOf(census).equals(figure.breakdown().get("census"))) {
                residents.put(group, figure.value());
            }
        }
        boolean known = !counted.isEmpty() && foundKnown.containsAll(counted);
        List<YearMonth> missing = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            if (!counted.contains(month)) {
                missing.add(month);
            }
        }
        return new SearchDisparity(
                force,
                new Span(from.atDay(1), to.atEndOfMonth()),
                census,
                EthnicGroup.counted().stream()
                        .map(group -> new Group(
                                group,
                                searches.getOrDefault(group, 0L),
                                known ? OptionalDouble.of(found.getOrDefault(group, 0.0)) : OptionalDouble.empty(),
                                residents.containsKey(group)
                                        ? OptionalDouble.of(residents.getOrDefault(group, 0.0))
                                        : OptionalDouble.empty()))
                        .toList(),
                searches.getOrDefault(EthnicGroup.NOT_STATED, 0L),
                searches.getOrDefault(EthnicGroup.VEHICLE_ONLY, 0L),
                searches.getOrDefault(EthnicGroup.UNMAPPED, 0L),
                List.copyOf(counted),
                missing);
    }
}
