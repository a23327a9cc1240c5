package org.plumbline.reviews;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a round asks, of which cases, and how they are drawn.
 *
 * @param set the id of the set of questions
 * @param setCalled its title and version
 * @param questions as they stood in it
 * @param from the first day of the period to which the cases belong
 * @param until the last
 * @param population what is in it, in words
 * @param strata one where it is not parted; none where nothing is known of the population
 * @param seed from which the draw follows
 * @param secondShare of a hundred cases how many are judged twice
 */
public record Design(
        String title,
        String set,
        String setCalled,
        List<Question> questions,
        LocalDate from,
        LocalDate until,
        String population,
        List<Stratum> strata,
        Sizing sizing,
        String seed,
        int secondShare) {
    public Design {
        questions = List.copyOf(questions);
        strata = List.copyOf(strata);
    }

    public boolean stratified() {
        return strata.size() > 1;
    }

    public int populationSize() {
        return strata.stream().mapToInt(Stratum::population).sum();
    }

    public int sample() {
        return strata.stream().mapToInt(Stratum::sample).sum();
    }

    public Period period() {
        return new Period(from, until);
    }

    /** How many of each stratum are drawn, in the order of the design. */
    public Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        strata.forEach(stratum -> sizes.put(stratum.name(), stratum.sample()));
        return sizes;
    }

    Design with(List<Question> asked, String called, List<Stratum> sized, String drawnBy) {
        return new Design(title, set, called, asked, from, until, population, sized, sizing, drawnBy, secondShare);
    }
}
