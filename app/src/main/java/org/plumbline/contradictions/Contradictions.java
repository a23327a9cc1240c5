package org.plumbline.contradictions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.findings.Memory;
import org.plumbline.measures.Figure;
import org.plumbline.measures.Figures;
import org.plumbline.measures.Measures;
import org.plumbline.reconciliation.Reconciled;
import org.plumbline.reconciliation.Reconciliation;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stated figures cannot all be right, from any vantage. */
@Component
public class Contradictions {
    private final Measures measures;
    private final Figures figures;
    private final Identities identities;
    private final Memory memory;

    Contradictions(Measures measures, Figures figures, Identities identities, Memory memory) {
        this.measures = measures;
        this.figures = figures;
        this.identities = identities;
        this.memory = memory;
    }

    /**
     * What came of holding every figure that holds against the others.
     *
     * @param measures the ids of the measures of the figures that are named, by the figures' references
     */
    public record Found(Reconciled reconciled, Map<String, String> measures) {}

    @Transactional(readOnly = true)
    public Found all(Vantage vantage) {
        return memory.recall("contradictions", Found.class, vantage, () -> found(vantage));
    }

    private Found found(Vantage vantage) {
        Map<String, String> names = new HashMap<>();
        measures.all(vantage).forEach(measure -> names.put(measure.id(), measure.name()));
        Map<String, String> ids = new HashMap<>();
        List<org.plumbline.reconciliation.StatedFigure> stated = new ArrayList<>();
        List<Figure> holding = figures.holding(vantage);
        Map<String, Set<String>> areas = holding.stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.stated().measure(),
                        Collectors.mapping(figure -> figure.stated().area(), Collectors.toSet())));
        for (Figure figure : holding) {
            String measure = figure.stated().measure();
            String name = names.getOrDefault(measure, measure);
            boolean several = areas.getOrDefault(measure, Set.of()).size() > 1;
            Conversion.of(
                            figure.reference(),
                            several ? name + ", " + figure.stated().area().replace('-', ' ') : name,
                            figure.stated())
                    .ifPresent(one -> {
                        stated.add(one);
                        ids.put(figure.reference(), measure);
                    });
        }
        return new Found(Reconciliation.with(identities.all(vantage)).check(stated), ids);
    }
}
