package org.plumbline.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One reading through the blocks of a document that notes what a reader would stumble over. */
final class Proofreading {

    private final List<String> violations = new ArrayList<>();
    private final Set<String> identifiers = new HashSet<>();
    private final Set<String> targets = new LinkedHashSet<>();
    private int level = 0;

    Proofreading(List<Block> blocks) {
        if (blocks.isEmpty()) {
            violations.add("the document has no content");
        }
        blocks.forEach(this::read);
        targets.stream()
                .filter(target -> !identifiers.contains(target))
                .forEach(target -> violations.add("a link leads to #" + target + ", but nothing has that identifier"));
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    private void read(Block block) {
        switch (block) {
            case Block.Heading heading -> read(heading);
            case Block.Paragraph paragraph -> paragraph.runs().forEach(this::read);
            case Block.Listing listing -> read(listing);
            case Table table ->
                table.rows()
                        .forEach(row -> row.cells().forEach(cell -> cell.runs().forEach(this::read)));
            case Block.KeyFacts keyFacts ->
                keyFacts.facts().forEach(fact -> fact.description().forEach(this::read));
            case Block.Callout callout -> callout.runs().forEach(this::read);
            case Block.PageBreak _, Picture _ -> {}
        }
    }

    private void read(Block.Heading heading) {
        if (heading.level() > level + 1) {
            violations.add("the heading \"" + heading.words() + "\" has level " + heading.level() + ", but "
                    + (level == 0 ? "the first heading must have level 1" : "the one before it has level " + level));
        }
        level = heading.level();
        heading.id().ifPresent(this::define);
    }

    private void read(Block.Listing listing) {
        for (var item : listing.items()) {
            item.runs().forEach(this::read);
            item.nested().forEach(this::read);
        }
    }

    private void read(Text run) {
        switch (run) {
            case Text.Anchor anchor -> define(anchor.id());
            case Text.Link link -> follow(link.href());
            case Text.Figure figure -> follow(figure.href());
            case Text.Plain _, Text.Strong _, Text.Emphasis _, Text.Note _ -> {}
        }
    }

    private void define(String id) {
        if (!identifiers.add(id)) {
            violations.add("the identifier \"" + id + "\" is used twice");
        }
    }

    private void follow(String href) {
        if (href.startsWith("#")) {
            targets.add(href.substring(1));
        }
    }
}
