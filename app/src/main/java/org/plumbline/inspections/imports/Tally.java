package org.plumbline.inspections.imports;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.inspections.FindingKind;

/**
 * How many findings of a kind were read and confirmed, beside what the report says.
 *
 * @param stated what the report itself says, in its order
 * @param read all that were read, split or added, without those struck
 * @param agrees whether some statement of the report gives the number that stands, or there is no statement at all
 */
public record Tally(FindingKind kind, List<Statement> stated, int read, int confirmed, int struck, boolean agrees) {
    public Tally {
        stated = List.copyOf(stated);
    }

    static List<Tally> of(List<ImportItem> items, List<Statement> statements) {
        List<Tally> tallies = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<ImportItem> own = items.stream()
                    .filter(item -> item.kind().finding().filter(kind::equals).isPresent())
                    .toList();
            List<Statement> stated =
                    statements.stream().filter(one -> one.kind() == kind).toList();
            int read = (int) own.stream().filter(ImportItem::live).count();
            tallies.add(new Tally(
                    kind,
                    stated,
                    read,
                    (int) own.stream()
                            .filter(item -> item.state() == ItemState.CONFIRMED)
                            .count(),
                    own.size() - read,
                    stated.isEmpty() || stated.stream().anyMatch(one -> one.number() == read)));
        }
        return List.copyOf(tallies);
    }

    /** "The report says 23 recommendations; 23 read, 19 confirmed". */
    public String sentence() {
        String said = stated.isEmpty()
                ? "The report states no number of " + kind.plural()
                : "The report says "
                        + String.join(
                                " and ",
                                stated.stream()
                                        .map(one -> kind.count(one.number()))
                                        .distinct()
                                        .toList());
        return said + "; " + read + " read, " + confirmed + " confirmed"
                + (struck == 0 ? "" : ", " + struck + " struck");
    }
}
