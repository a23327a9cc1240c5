package org.plumbline.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Holds stated figures against each other: recognises, or is told, which sums should come out, and does them.
 *
 * <p>Grouping is by document and source, so the time grows with n log n of the figures as long as no single document holds
 * most of them. Safe to use from several threads.
 */
public final class Reconciliation {
    private static final List<Recogniser> RECOGNISERS = List.of(
            new Families(),
            new SameLine(),
            new LearnedSums(),
            new SubPeriods(),
            new Changes(),
            new Shares(),
            new Rates(),
            new Parts(),
            new Limits());

    private final DeclaredIdentities declared;

    private Reconciliation(DeclaredIdentities declared) {
        this.declared = declared;
    }

    /** With what is recognised and what is declared. */
    public static Reconciliation with(DeclaredIdentities declared) {
        return new Reconciliation(declared);
    }

    /** With what names, units and periods tell alone. */
    public static Reconciliation recognisingOnly() {
        return with(DeclaredIdentities.none());
    }

    /**
     * All contradictions and disagreements among these figures.
     *
     * @throws IllegalArgumentException where two figures have one id
     */
    public Reconciled check(Collection<StatedFigure> figures) {
        return reconciled(filed(figures), _ -> true);
    }

    /**
     * What is new when figures arrive: the contradictions and disagreements in which at least one of them takes part.
     *
     * @param there the figures known before; only those of the documents and names concerned are looked at again
     * @param arrived the figures that are new
     * @throws IllegalArgumentException where two figures have one id
     */
    public Reconciled check(Collection<StatedFigure> there, Collection<StatedFigure> arrived) {
        Set<String> ids = new HashSet<>();
        arrived.forEach(f -> ids.add(f.id()));
        var all = new ArrayList<StatedFigure>(there);
        all.addAll(arrived);
        return reconciled(filed(all), f -> ids.contains(f.figure().id()));
    }

    private static List<Filed> filed(Collection<StatedFigure> figures) {
        Map<String, Name> names = new HashMap<>();
        Map<String, String> documents = new HashMap<>();
        Map<List<String>, Hedge> hedges = new HashMap<>();
        Set<String> ids = new HashSet<>();
        var filed = new ArrayList<Filed>(figures.size());
        for (StatedFigure figure : figures) {
            if (!ids.add(figure.id())) {
                throw new IllegalArgumentException("Two figures have the id " + figure.id() + ".");
            }
            Name name = names.computeIfAbsent(figure.measure(), Name::of);
            String document = documents.computeIfAbsent(figure.document(), Filed::withoutTable);
            Hedge hedge = hedges.computeIfAbsent(
                    List.of(figure.measure(), figure.note()), _ -> Hedge.of(figure.measure(), figure.note()));
            filed.add(Filed.of(figure, name, filed.size(), document, hedge));
        }
        return filed;
    }

    private Reconciled reconciled(List<Filed> all, Predicate<Filed> concerned) {
        Map<String, Integer> order = new HashMap<>();
        Set<String> ids = new HashSet<>();
        all.forEach(f -> {
            order.put(f.figure().id(), f.order());
            if (concerned.test(f)) {
                ids.add(f.figure().id());
            }
        });
        List<Equation> equations = distinct(equations(all, concerned).stream()
                .filter(e -> e.figures().stream().anyMatch(f -> ids.contains(f.id())))
                .toList());
        var contradictions = new ArrayList<Contradiction>();
        equations.forEach(e -> e.contradiction().ifPresent(contradictions::add));
        int checked = equations.size();
        for (Filed filed : all) {
            if (concerned.test(filed) && Times.concerns(filed)) {
                checked++;
                contradictions.addAll(Times.contradictions(filed));
            }
        }
        contradictions.sort(Comparator.comparing(
                c -> order.getOrDefault(c.members().getFirst().id(), 0)));
        List<Disagreement> disagreements = Disagreements.among(all).stream()
                .filter(d -> d.ids().stream().anyMatch(ids::contains))
                .toList();
        return new Reconciled(contradictions, disagreements, checked);
    }

    private List<Equation> equations(List<Filed> all, Predicate<Filed> concerned) {
        Map<String, List<Filed>> pages = new LinkedHashMap<>();
        Map<String, List<Filed>> byName = new LinkedHashMap<>();
        Set<String> touched = new HashSet<>();
        for (Filed filed : all) {
            String page = filed.document() + "|" + filed.figure().statedBy();
            pages.computeIfAbsent(page, _ -> new ArrayList<>()).add(filed);
            byName.computeIfAbsent(filed.name().plain(), _ -> new ArrayList<>()).add(filed);
            if (concerned.test(filed)) {
                touched.add(page);
            }
        }
        var equations = new ArrayList<>(declared.equations(byName));
        pages.forEach((key, figures) -> {
            if (touched.contains(key)) {
                Page page = new Page(figures);
                RECOGNISERS.forEach(r -> equations.addAll(r.equations(page)));
            }
        });
        return equations;
    }

    /** What two recognisers find by different roads is one sum. */
    private static List<Equation> distinct(List<Equation> equations) {
        Map<List<Object>, Equation> distinct = new LinkedHashMap<>();
        for (Equation equation : equations) {
            Set<String> ids = new HashSet<>();
            equation.figures().forEach(f -> ids.add(f.id()));
            distinct.putIfAbsent(
                    List.of(
                            equation.relation(),
                            equation.kind() == Kind.OUT_OF_BOUNDS ? equation.rule() : "",
                            equation.stated().figures().stream()
                                    .map(StatedFigure::id)
                                    .toList(),
                            ids),
                    equation);
        }
        return List.copyOf(distinct.values());
    }
}
