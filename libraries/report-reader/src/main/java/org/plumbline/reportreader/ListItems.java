package org.plumbline.reportreader;

import java.util.ArrayList;
import java.util.List;

/** Groups the items of a list: an item that stands deeper in, or under one that ends in a colon, is part of it. */
final class ListItems {

    /** An item with its parts. */
    record Entry(Block block, String text) {}

    private ListItems() {}

    /** The entries of the items from one block on; the list ends at the first block that is no item. */
    static List<Entry> from(Outline outline, int start, int end) {
        List<Entry> entries = new ArrayList<>();
        int i = start;
        while (i < end && outline.block(i).isItem() && outline.role(i) == Outline.Role.TEXT) {
            Block head = outline.block(i);
            StringBuilder text = new StringBuilder(head.text());
            int next = i + 1;
            while (next < end && outline.block(next).isItem() && isPart(head, outline.block(next))) {
                text.append('\n').append(outline.block(next).text());
                next++;
            }
            entries.add(new Entry(head, text.toString()));
            i = next;
        }
        return entries;
    }

    /** Where the list ends. */
    static int end(Outline outline, int start, int end) {
        int i = start;
        while (i < end && outline.block(i).isItem() && outline.role(i) == Outline.Role.TEXT) {
            i++;
        }
        return i;
    }

    private static boolean isPart(Block head, Block next) {
        boolean deeper = next.indent() > head.indent() + 1;
        boolean slightlyDeeper = next.indent() > head.indent();
        boolean otherMarker = !kind(head).equals(kind(next)) && !kind(next).equals("•");
        boolean opensParts = head.endsWithColon() || LeadIns.listsParts(head.text());
        return opensParts ? slightlyDeeper || otherMarker : deeper && otherMarker;
    }

    private static String kind(Block block) {
        String marker = block.marker();
        if (marker.isEmpty()) {
            return "•";
        }
        char c = marker.charAt(0);
        if (Character.isDigit(c)) {
            return "1";
        }
        if ((Character.isLetter(c) && marker.length() > 1) || c == '(') {
            return "a";
        }
        return String.valueOf(c);
    }
}
