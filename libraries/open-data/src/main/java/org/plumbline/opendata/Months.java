package org.plumbline.opendata;

import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.opendata.forces.Force;
import org.plumbline.opendata.forces.Forces;

/** Which months of which forces police.uk's files speak of, and which they leave out. */
final class Months {
    private static final Set<Kind> MONTHLY = Set.of(Kind.STREET, Kind.OUTCOMES, Kind.STOP_AND_SEARCH);

    private final Notes notes;

    Months(Notes notes) {
        this.notes = notes;
    }

    /** Months without rows of a force, between the first and the last month of the kind, for forces that have some. */
    List<Gap> gaps(Collection<Staging> staged, Duck duck, Forces forces) throws SQLException, IOException {
        List<Gap> gaps = new ArrayList<>();
        for (Staging staging : staged) {
            if (MONTHLY.contains(staging.kind())) {
                gaps.addAll(gaps(staging, duck, forces));
            }
        }
        return gaps;
    }

    private List<Gap> gaps(Staging staging, Duck duck, Forces forces) throws SQLException, IOException {
        Map<String, Set<YearMonth>> present = new TreeMap<>();
        TreeSet<YearMonth> all = new TreeSet<>();
        duck.each(
                "SELECT DISTINCT n.code, %s.month FROM %s s %s"
                        .formatted(
                                staging.kind() == Kind.STOP_AND_SEARCH ? "n" : "s", staging.counts(), staging.forces()),
                row -> {
                    YearMonth month = YearMonth.parse(row.getString(2));
                    all.add(month);
                    present.computeIfAbsent(row.getString(1), any -> new TreeSet<>())
                            .add(month);
                });
        List<Gap> gaps = new ArrayList<>();
        if (all.isEmpty()) {
            return gaps;
        }
        present.forEach((force, months) -> {
            for (YearMonth month = all.first(); !month.isAfter(all.last()); month = month.plusMonths(1)) {
                if (!months.contains(month)) {
                    gaps.add(new Gap(staging.kind(), force, month));
                }
            }
        });
        List<String> silent = forces.territorial().stream()
                .filter(force -> !present.containsKey(force.code()))
                .map(Force::displayName)
                .toList();
        notes.add(
                Note.About.NO_FILE,
                staging.kind().inWords(),
                silent.size(),
                "# of %d territorial forces have no rows of this kind, so their figures are not known: %s."
                        .formatted(forces.territorial().size(), String.join(", ", silent)));
        return gaps;
    }

    /** Notes rows whose own month or force is another than the name of their file says. */
    void compareWithNames(Staging staging, Duck duck) throws SQLException, IOException {
        Map<Integer, Long> months = new TreeMap<>();
        Map<Integer, Set<String>> codes = new TreeMap<>();
        duck.each(
                "SELECT s.file, s.month, n.code, sum(many)::BIGINT FROM %s s %s GROUP BY 1, 2, 3"
                        .formatted(staging.counts(), staging.forces()),
                row -> {
                    int file = row.getInt(1);
                    String month = row.getString(2);
                    if (staging.source(file)
                            .month()
                            .filter(named -> !named.toString().equals(month))
                            .isPresent()) {
                        months.merge(file, row.getLong(4), Long::sum);
                    }
                    codes.computeIfAbsent(file, any -> new TreeSet<>()).add(row.getString(3));
                });
        months.forEach((file, count) -> notes.add(
                Note.About.OTHER_MONTH,
                staging.source(file).name(),
                count,
                "# rows of " + staging.source(file).name()
                        + " are of another month than its name says; they count for their own month."));
        codes.forEach((file, found) -> staging.source(file)
                .slug()
                .flatMap(staging::forceNamed)
                .filter(named -> !found.equals(Set.of(named.code())))
                .ifPresent(named -> notes.add(
                        Note.About.OTHER_FORCE,
                        staging.source(file).name(),
                        1,
                        staging.source(file).name() + " is of " + named.displayName()
                                + " by its name, and its rows are of "
                                + found.stream().collect(Collectors.joining(", "))
                                + "; they count for the force of the rows.")));
    }
}
