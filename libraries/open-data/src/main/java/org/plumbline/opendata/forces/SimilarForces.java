package org.plumbline.opendata.forces;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The groups that this library brings with it; none at present, because no publisher's list could be read. */
    public static List<SimilarForces> known() {
        return of(Table.named("most-similar-groups.csv"));
    }

    /** Groups of a text with the columns {@code force_code,version,from,members}; members are codes parted by a bar. */
    public static List<SimilarForces> read(String text) {
        return of(Table.rows(text, "the table of similar forces"));
    }

    /** The group of a force that is used on a day, by the latest version that had begun. */
    public static Optional<SimilarForces> on(List<SimilarForces> groups, Force force, LocalDate day) {
        return groups.stream()
                .filter(group ->
                        group.force().equals(force.code()) && !group.from().isAfter(day))
                .max((a, b) -> a.from().compareTo(b.from()));
    }

    private static List<SimilarForces> of(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> new SimilarForces(
                        Forces.named(Table.cell(row, "force_code")).code(),
                        Table.cell(row, "version"),
                        LocalDate.parse(Table.cell(row, "from")),
                        List.of(Table.cell(row, "members").split("\\|")).stream()
                                .map(name -> Forces.named(name).code())
                                .toList()))
                .toList();
    }
}
