package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.plumbline.opendata.forces.Forces;

/** Every figure that the staged kinds give. */
final class AllFigures {
    private final Duck duck;
    private final Map<Kind, Staging> staged;
    private final Figures figures;
    private final Notes notes;
    private final Forces forces;

    AllFigures(Duck duck, Map<Kind, Staging> staged, Figures figures, Notes notes, Forces forces) {
        this.duck = duck;
        this.staged = staged;
        this.figures = figures;
        this.notes = notes;
        this.forces = forces;
    }

    void compute() throws SQLException, IOException {
        for (Map.Entry<Kind, Staging> kind : staged.entrySet()) {
            Staging staging = kind.getValue();
            switch (kind.getKey()) {
                case STREET -> new StreetFigures(duck, staging, figures, notes).compute();
                case OUTCOMES -> new OutcomeFigures(duck, staging, staged.get(Kind.STREET), figures, notes).compute();
                case STOP_AND_SEARCH -> new SearchFigures(duck, staging, figures, notes).compute();
                case HOME_OFFICE_OUTCOMES -> new HomeOfficeOutcomeFigures(duck, staging, figures, notes).compute();
                case RECORDED_CRIME -> new RecordedCrimeFigures(duck, staging, figures, notes).compute();
                case ANSWER_TIMES -> new AnswerFigures(duck, staging, figures, notes).compute();
                case POPULATION -> new PopulationFigures(duck, staging, figures, notes, forces).compute();
                case CENSUS_ETHNICITY ->
                    new CensusFigures(duck, staging, staged.get(Kind.AREA_LOOKUP), figures, notes).compute();
                case HOME_OFFICE_SEARCHES, HOME_OFFICE_ARRESTS, WORKFORCE ->
                    new YearlyFigures(duck, staging, figures, notes).compute(kind.getKey());
                case AREA_LOOKUP -> {}
            }
        }
        new CrimeRates(figures, notes, forces).compute();
    }
}
