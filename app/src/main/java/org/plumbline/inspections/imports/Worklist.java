package org.plumbline.inspections.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.Practice;

/**
 * The items of one import in the order of the report, and what a person may do with them. Nothing here is stored; each
 * doing gives another worklist or says why it is not allowed.
 *
 * @param taken references that the register has already given to items of this report
 */
public record Worklist(List<ImportItem> items, Set<String> taken) {
    public Worklist {
        items = List.copyOf(items);
        taken = Set.copyOf(taken);
    }

    public Optional<ImportItem> find(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** Every item is confirmed or struck, and at least one is confirmed. */
    public boolean complete() {
        return items.stream().noneMatch(item -> item.state() == ItemState.UNCONFIRMED)
                && items.stream().anyMatch(item -> item.state() == ItemState.CONFIRMED);
    }

    /** The live findings as they would be entered. */
    public List<ConfirmedItem> findings() {
        return items.stream()
                .filter(ImportItem::live)
                .flatMap(item -> item.kind().finding().map(kind -> item.confirmed(kind, causeOf(item))).stream())
                .toList();
    }

    /** The live practice items as they would be entered. */
    List<Practice> practices() {
        return items.stream()
                .filter(ImportItem::live)
                .flatMap(item -> item.kind().practice().map(item::practice).stream())
                .toList();
    }

    private String causeOf(ImportItem item) {
        Integer partOf = item.words().partOf();
        return partOf == null ? "" : find(partOf).map(ImportItem::ref).orElse("");
    }

    Change confirmed(int number) {
        return find(number)
                .map(item -> item.live()
                        ? done(replaced(item.in(ItemState.CONFIRMED, "")), next(number))
                        : new Change.Refused("A struck item cannot be confirmed.", "Restore it first."))
                .orElseGet(Worklist::notThere);
    }

    Change confirmed(Collection<Integer> numbers) {
        Worklist all = with(item -> numbers.contains(item.number()) && item.state() == ItemState.UNCONFIRMED
                ? item.in(ItemState.CONFIRMED, "")
                : item);
        return done(all, all.next(0));
    }

    Change amended(int number, ItemWords words) {
        Optional<ImportItem> found = find(number);
        if (found.isEmpty()) {
            return notThere();
        }
        if (words.kind() != ItemKind.CAUSE_OF_CONCERN && !partsOf(number).isEmpty()) {
            return new Change.Refused(
                    "This cause of concern has recommendations: it cannot become "
                            + words.kind().words() + ".",
                    "Move or strike its recommendations first.");
        }
        if (words.partOf() != null && !isCause(words.partOf())) {
            return new Change.Refused(
                    "A recommendation can only be part of a cause of concern.", "Choose a cause that is not struck.");
        }
        return done(replaced(found.get().saying(words)), number);
    }

    /** Makes two of one: the text before the place stays, the text from it on becomes an item of its own. */
    Change split(int number, int at, int line) {
        Optional<ImportItem> found = find(number);
        if (found.isEmpty()) {
            return notThere();
        }
        ImportItem item = found.get();
        String text = item.words().text();
        if (at <= 0
                || at >= text.length()
                || text.substring(0, at).isBlank()
                || text.substring(at).isBlank()) {
            return new Change.Refused("Nothing would be left of one of the two.", "Choose a place within the text.");
        }
        String rest = text.substring(at).strip();
        ImportItem first = item.saying(item.words().saying(item.words().title(), text.substring(0, at)))
                .in(ItemState.UNCONFIRMED, "");
        SourcePlace place =
                new SourcePlace(item.place().page(), line, item.place().heading());
        ImportItem second = new ImportItem(
                nextNumber(),
                "",
                item.words().saying(Titles.from(rest), rest),
                place,
                ItemState.UNCONFIRMED,
                "",
                ImportItem.SPLIT,
                true,
                "");
        List<ImportItem> all = new ArrayList<>(replaced(first).items);
        all.add(all.indexOf(first) + 1, second);
        return done(new Worklist(all, taken), number);
    }

    /** Adds an item's text to the item before it of the same kind, and strikes it. */
    Change merged(int number) {
        Optional<ImportItem> found = find(number);
        Optional<ImportItem> before = found.flatMap(this::before);
        if (found.isEmpty()) {
            return notThere();
        }
        ImportItem item = found.get();
        if (before.isEmpty()) {
            return new Change.Refused(
                    "No " + item.kind().words() + " stands before this one.",
                    "Amend its kind first, or strike it and amend the other.");
        }
        ImportItem target = before.get();
        String text = target.words().text() + "\n" + item.words().text();
        ImportItem joined = target.saying(target.words().saying(target.words().title(), text))
                .in(ItemState.UNCONFIRMED, "")
                .knownAs(target.earlier().isEmpty() ? item.earlier() : target.earlier());
        ImportItem gone =
                item.in(ItemState.STRUCK, "Merged into " + target.ref()).knownAs("");
        Worklist all = replaced(gone)
                .replaced(joined)
                .with(other -> Integer.valueOf(number).equals(other.words().partOf())
                        ? other.saying(other.words().under(target.number()))
                        : other);
        return done(all, target.number());
    }

    Change struck(int number, String reason) {
        Optional<ImportItem> found = find(number);
        if (found.isEmpty()) {
            return notThere();
        }
        if (reason.isBlank()) {
            return new Change.Refused("Nothing is struck without a reason.", "Say why, in a few words.");
        }
        int parts = partsOf(number).size();
        if (parts > 0) {
            return new Change.Refused(
                    "This cause of concern has " + parts + (parts == 1 ? " recommendation." : " recommendations."),
                    "Move or strike them first.");
        }
        return done(replaced(found.get().in(ItemState.STRUCK, reason.strip())), next(number));
    }

    Change restored(int number) {
        return find(number)
                .map(item -> done(replaced(item.in(ItemState.UNCONFIRMED, "")), number))
                .orElseGet(Worklist::notThere);
    }

    /** An item that the reader missed, put where it stands in the report. */
    Change added(ItemWords words, SourcePlace place) {
        int number = nextNumber();
        ImportItem item =
                new ImportItem(number, "", words, place, ItemState.UNCONFIRMED, "", ImportItem.ADDED, false, "");
        List<ImportItem> all = new ArrayList<>(items);
        int at = 0;
        while (at < all.size() && all.get(at).place().line() <= place.line()) {
            at++;
        }
        all.add(at, item);
        return done(new Worklist(all, taken), number);
    }

    /** Says which finding of the register an item is; empty for a new one. */
    Change linked(int number, String earlier) {
        Optional<ImportItem> found = find(number);
        if (found.isEmpty()) {
            return notThere();
        }
        boolean others = !earlier.isEmpty()
                && items.stream()
                        .anyMatch(item -> item.number() != number
                                && item.live()
                                && item.earlier().equals(earlier));
        return others
                ? new Change.Refused(earlier + " is said to be another item already.", "Take it from that one first.")
                : done(replaced(found.get().knownAs(earlier)), number);
    }

    private static Change done(Worklist worklist, int next) {
        return new Change.Done(new Worklist(References.given(worklist.items, worklist.taken), worklist.taken), next);
    }

    private static Change notThere() {
        return new Change.Refused("This item is no longer there.", "Go back to the list of items.");
    }

    /** The first item after this one that nobody has decided about; else the first of all; else 0. */
    int next(int number) {
        int from = 0;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).number() == number) {
                from = i + 1;
            }
        }
        for (int i = 0; i < items.size(); i++) {
            ImportItem item = items.get((from + i) % items.size());
            if (item.state() == ItemState.UNCONFIRMED && item.number() != number) {
                return item.number();
            }
        }
        return 0;
    }

    private Optional<ImportItem> before(ImportItem item) {
        List<ImportItem> same = items.stream()
                .filter(ImportItem::live)
                .filter(other -> other.kind() == item.kind())
                .toList();
        int at = same.indexOf(item);
        return at <= 0 ? Optional.empty() : Optional.of(same.get(at - 1));
    }

    private boolean isCause(int number) {
        return find(number)
                .filter(item -> item.live() && item.kind() == ItemKind.CAUSE_OF_CONCERN)
                .isPresent();
    }

    List<ImportItem> partsOf(int number) {
        return items.stream()
                .filter(ImportItem::live)
                .filter(item -> Integer.valueOf(number).equals(item.words().partOf()))
                .toList();
    }

    private int nextNumber() {
        return items.stream().mapToInt(ImportItem::number).max().orElse(0) + 1;
    }

    private Worklist replaced(ImportItem item) {
        return with(other -> other.number() == item.number() ? item : other);
    }

    private Worklist with(UnaryOperator<ImportItem> each) {
        return new Worklist(items.stream().map(each).toList(), taken);
    }
}
