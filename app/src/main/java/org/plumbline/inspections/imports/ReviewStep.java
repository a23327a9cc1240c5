package org.plumbline.inspections.imports;

import java.util.Set;

/** What a person may want to do with the items of an import. */
public sealed interface ReviewStep {
    record Confirmation(int number) implements ReviewStep {}

    /** Of several at once. */
    record Confirmations(Set<Integer> numbers) implements ReviewStep {
        public Confirmations {
            numbers = Set.copyOf(numbers);
        }
    }

    /**
     * Other words for an item.
     *
     * @param confirming whether it is confirmed with them
     */
    record Amendment(int number, ItemWords words, boolean confirming) implements ReviewStep {}

    /** One becomes two; the second begins at this place of the text. */
    record Split(int number, int at) implements ReviewStep {}

    /** An item joins the one before it. */
    record Merger(int number) implements ReviewStep {}

    record Strike(int number, String reason) implements ReviewStep {}

    record Restoration(int number) implements ReviewStep {}

    /** An item that the reader missed, found at a line. */
    record Addition(ItemWords words, int line) implements ReviewStep {}

    /** Which finding of the register an item is; empty for a new one. */
    record Link(int number, String earlier) implements ReviewStep {}
}
