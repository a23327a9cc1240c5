package org.plumbline.inspections.imports;

import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Practice;
import org.plumbline.inspections.PracticeKind;

/**
 * One item of an import, as it stands in the review.
 *
 * @param number its number within the import; never given to another
 * @param ref its reference within the report; follows the order of the items until the import is registered
 * @param reason why it was struck; empty otherwise
 * @param origin {@code read}, {@code split} from another item, or {@code added} by a person
 * @param amended whether a person changed what the reader had read
 * @param earlier the reference under which the register has it from an earlier version of the report; empty for none
 */
public record ImportItem(
        int number,
        String ref,
        ItemWords words,
        SourcePlace place,
        ItemState state,
        String reason,
        String origin,
        boolean amended,
        String earlier) {
    public static final String READ = "read";
    public static final String SPLIT = "split";
    public static final String ADDED = "added";

    public ItemKind kind() {
        return words.kind();
    }

    public boolean live() {
        return state != ItemState.STRUCK;
    }

    ImportItem called(String otherRef) {
        return new ImportItem(number, otherRef, words, place, state, reason, origin, amended, earlier);
    }

    ImportItem in(ItemState other, String because) {
        return new ImportItem(number, ref, words, place, other, because, origin, amended, earlier);
    }

    ImportItem saying(ItemWords other) {
        boolean changed = amended || !other.equals(words);
        return new ImportItem(number, ref, other, place, state, reason, origin, changed, earlier);
    }

    ImportItem knownAs(String earlierRef) {
        return new ImportItem(number, ref, words, place, state, reason, origin, amended, earlierRef);
    }

    ConfirmedItem confirmed(FindingKind finding, String partOfRef) {
        return new ConfirmedItem(
                ref,
                finding,
                words.area(),
                words.title(),
                words.text(),
                partOfRef.isEmpty() ? null : partOfRef,
                words.duePhrase(),
                words.dueBy(),
                place.page(),
                place.line(),
                place.heading());
    }

    Practice practice(PracticeKind kind) {
        return new Practice(
                ref, kind, words.area(), words.title(), words.text(), place.page(), place.line(), place.heading());
    }
}
