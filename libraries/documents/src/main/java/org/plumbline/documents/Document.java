package org.plumbline.documents;

import java.util.List;

/**
 * A whole document: its title (the only heading of the first rank), where it comes from, and its blocks in reading
 * order. {@link InvalidDocument} names every fault at once when headings jump a level, an identifier is used twice, or a
 * link within the document leads nowhere.
 */
public record Document(String title, Imprint imprint, List<Block> blocks) {

    public Document {
        title = Characters.required("title", title);
        blocks = List.copyOf(blocks);
        var violations = new Proofreading(blocks).violations();
        if (!violations.isEmpty()) {
            throw new InvalidDocument(violations);
        }
    }
}
