package org.plumbline.opendata.forces;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.opendata.CannotRead;

/**
 * A force's group of most similar forces in one version of the grouping.
 *
 * @param force whose group it is; its code
 * @param version the publisher's name of the grouping, which changes over the years
 * @param from the day from which the version is used
 * @param members codes of the other forces
 */
public record SimilarForces(String force, String version, LocalDate from, List<String> members) {
    public SimilarForces {
        members = List.copyOf(members);
        if (members.contains(force)) {
            throw new IllegalArgumentException(force + " stands in its own group of similar forces.");
        }
    }

    /**
     * Groups of a text with the columns {@code force_code,version,from,members}; members are codes or names parted by a bar.
     *
     * @throws CannotRead with a sentence that says in which row what was expected
     */
    public static List<SimilarForces> read(String text) {
        List<SimilarForces> groups = new ArrayList<>();
        for (Map<String, String> row : rows(text)) {
            try {
                groups.add(of(row));
            } catch (IllegalArgumentException | CannotRead e) {
                throw new CannotRead("Row " + (groups.size() + 1) + ": " + e.getMessage());
            }
        }
        return List.copyOf(groups);
    }

    /** The group of a force that is used on a day, by the latest version that had begun. */
    public static Optional<SimilarForces> on(List<SimilarForces> groups, Force force, LocalDate day) {
        return groups.stream()
                .filter(group ->
                        group.force().equals(force.code()) && !group.from().isAfter(day))
                .max((a, b) -> a.from().compareTo(b.from()));
    }

    private static List<Map<String, String>> rows(String text) {
        try {
            return Table.rows(text, "The table of similar forces");
        } catch (IllegalArgumentException e) {
            throw new CannotRead(String.valueOf(e.getMessage()));
        }
    }

    private static SimilarForces of(Map<String, String> row) {
        return new SimilarForces(
                Forces.named(Table.cell(row, "force_code")).code(),
                Table.cell(row, "version"),
                day(Table.cell(row, "from")),
                List.of(Table.cell(row, "members").split("\\|")).stream()
                        .map(name -> Forces.named(name).code())
                        .toList());
    }

    private static LocalDate day(String from) {
        try {
            return LocalDate.parse(from.strip());
        } catch (DateTimeException e) {
            throw new CannotRead("“from” should be a day such as 2024-04-01; found “" + from + "”.");
        }
    }
}
