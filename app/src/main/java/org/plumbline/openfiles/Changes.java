package org.plumbline.openfiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;

/**
 * How what files tell differs from what the record holds, figure by figure, as {@link org.plumbline.opendata.Revisions} sees
 * two readings. Only of forces and times of which the files tell a measure at all is a figure said to be withdrawn: a file of one
 * force says nothing of the others.
 *
 * @param same how many are told as they are held
 * @param withdrawn as they are held; they are no longer known
 */
public record Changes(List<StatedFigure> fresh, List<Revised> revised, int same, List<StatedFigure> withdrawn) {
    public Changes {
        fresh = List.copyOf(fresh);
        revised = List.copyOf(revised);
        withdrawn = List.copyOf(withdrawn);
    }

    /** A figure that is told otherwise. */
    public record Revised(StatedFigure was, StatedFigure is) {}

    private record Told(String measure, String area) {
        static Told of(StatedFigure figure) {
            return new Told(figure.measure(), figure.area());
        }
    }

    private record Reach(LocalDate first, LocalDate last) {
        Reach and(Reach other) {
            return new Reach(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }

        boolean takesIn(Reach other) {
            return !other.first.isBefore(first) && !other.last.isAfter(last);
        }
    }

    /** Compares; of figures with equal keys the first that is told counts, as in {@code Revisions}. */
    static Changes between(List<StatedFigure> held, List<StatedFigure> told) {
        Map<StatedFigure.Key, StatedFigure> now = new LinkedHashMap<>();
        Map<Told, Reach> covered = new HashMap<>();
        for (StatedFigure figure : told) {
            now.putIfAbsent(figure.key(), figure);
            reach(figure).ifPresent(reach -> covered.merge(Told.of(figure), reach, Reach::and));
        }
        List<Revised> revised = new ArrayList<>();
        List<StatedFigure> withdrawn = new ArrayList<>();
        int same = 0;
        for (StatedFigure was : held) {
            StatedFigure is = now.remove(was.key());
            if (is == null) {
                Optional<Reach> reach = Optional.ofNullable(covered.get(Told.of(was)));
                if (was.value().isPresent()
                        && reach.isPresent()
                        && reach(was).filter(reach.get()::takesIn).isPresent()) {
                    withdrawn.add(was);
                }
            } else if (is.saysAs(was)) {
                same++;
            } else {
                revised.add(new Revised(was, is));
            }
        }
        return new Changes(List.copyOf(now.values()), revised, same, withdrawn);
    }

    private static Optional<Reach> reach(StatedFigure figure) {
        Optional<StatedDay> last = figure.to().or(figure::asAt);
        return last.map(day -> new Reach(figure.from().map(StatedDay::first).orElse(day.first()), day.last()));
    }

    /** Whether the files tell nothing that the record does not hold. */
    public boolean none() {
        return fresh.isEmpty() && revised.isEmpty() && withdrawn.isEmpty();
    }

    /** What has to be stated. */
    List<StatedFigure> statements() {
        return Stream.of(
                        fresh.stream(),
                        revised.stream().map(Revised::is),
                        withdrawn.stream().map(Changes::silent))
                .flatMap(figures -> figures)
                .toList();
    }

    Set<String> measures() {
        return statements().stream().map(StatedFigure::measure).collect(Collectors.toSet());
    }

    private static StatedFigure silent(StatedFigure was) {
        return new StatedFigure(
                was.measure(),
                was.area(),
                was.group(),
                was.from(),
                was.to(),
                was.asAt(),
                StatedFigure.NOT_KNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                was.unit(),
                was.statedBy(),
                was.document(),
                was.place(),
                "A later file covers this time and no longer tells the figure; it was " + was.stated() + ".",
                "",
                was.line());
    }
}
