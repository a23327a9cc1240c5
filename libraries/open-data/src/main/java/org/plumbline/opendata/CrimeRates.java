package org.plumbline.opendata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.opendata.measures.OpenMeasure;

/** Recorded crime per 1,000 residents, where a reading has the crimes of a whole year and the residents in its first summer. */
final class CrimeRates {
    static final String FEW_RESIDENTS =
            "The City of London has few residents beside those who work and visit there; leave it out of rankings by resident.";
    private static final double PER = 1000;

    private final Figures figures;
    private final Notes notes;
    private final Forces forces;

    CrimeRates(Figures figures, Notes notes, Forces forces) {
        this.figures = figures;
        this.notes = notes;
        this.forces = forces;
    }

    void compute() {
        List<OpenFigure> years = figures.found().stream()
                .filter(figure -> figure.measure() == OpenMeasure.RECORDED_CRIMES
                        && figure.breakdown().isEmpty()
                        && figure.period()
                                .start()
                                .plusYears(1)
                                .minusDays(1)
                                .equals(figure.period().end())
                        && forces.withCode(figure.force())
                                .filter(force -> force.territorial())
                                .isPresent())
                .toList();
        TreeSet<Integer> without = new TreeSet<>();
        for (OpenFigure crimes : years) {
            Optional<OpenFigure> residents = residents(crimes);
            residents.ifPresent(people -> figures.add(
                    OpenMeasure.CRIMES_PER_1000,
                    crimes.force(),
                    null,
                    crimes.period(),
                    crimes.value() * PER / people.value(),
                    crimes.value(),
                    people.value(),
                    Map.of(),
                    new Figures.From(
                            Stream.concat(crimes.files().stream(), people.files().stream())
                                    .distinct()
                                    .toList(),
                            crimes.rows() + people.rows()),
                    forces.withCode(crimes.force())
                                    .filter(force -> force.fewResidents())
                                    .isPresent()
                            ? FEW_RESIDENTS
                            : null));
            if (residents.isEmpty()) {
                without.add(crimes.period().start().getYear());
            }
        }
        notes.add(
                Note.About.NO_POPULATION,
                Kind.RECORDED_CRIME.inWords(),
                without.size(),
                "# financial years have crimes and, for some force, no residents of the summer in them, so a rate is not known: those from "
                        + without + ".");
    }

    private Optional<OpenFigure> residents(OpenFigure crimes) {
        return figures.found().stream()
                .filter(figure -> figure.measure() == OpenMeasure.POPULATION
                        && figure.force().equals(crimes.force())
                        && figure.area() == null
                        && !figure.period().start().isBefore(crimes.period().start())
                        && !figure.period().end().isAfter(crimes.period().end())
                        && figure.value() > 0)
                .findFirst();
    }
}
