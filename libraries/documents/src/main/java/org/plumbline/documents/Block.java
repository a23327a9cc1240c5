package org.plumbline.documents;

import java.util.List;
import java.util.Optional;

/** A part of a document that stands on its own lines. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Listing,
                Table,
                Block.KeyFacts,
                Block.Callout,
                Block.PageBreak,
                Picture {

    /**
     * A heading below the title; level 1 is a section of the document, levels 2 to 4 lie within it.
     *
     * @param id what links within the document use to arrive here
     */
    record Heading(int level, String words, Optional<String> id) implements Block {
        public Heading {
            words = Characters.required("heading", words);
            id = id.map(Hrefs::identifier);
            if (level < 1 || level > 4) {
                throw new InvalidDocument(
                        List.of("the heading \"" + words + "\" has level " + level + "; expected 1 to 4"));
            }
        }

        public Heading(int level, String words) {
            this(level, words, Optional.empty());
        }
    }

    record Paragraph(List<Text> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
            Characters.required("paragraph", Text.words(runs));
        }

        public static Paragraph of(Text... runs) {
            return new Paragraph(List.of(runs));
        }

        public static Paragraph of(String words) {
            return of(Text.plain(words));
        }
    }

    /** A list, whose items may hold lists in turn. */
    sealed interface Listing extends Block {
        List<Item> items();
    }

    record BulletList(List<Item> items) implements Listing {
        public BulletList {
            items = atLeastOne("bullet list", items);
        }

        public static BulletList of(String... items) {
            return new BulletList(Item.each(items));
        }
    }

    record NumberedList(List<Item> items) implements Listing {
        public NumberedList {
            items = atLeastOne("numbered list", items);
        }

        public static NumberedList of(String... items) {
            return new NumberedList(Item.each(items));
        }
    }

    /** One point of a list with the lists that belong under it. */
    record Item(List<Text> runs, List<Listing> nested) {
        public Item {
            runs = List.copyOf(runs);
            nested = List.copyOf(nested);
            Characters.required("list item", Text.words(runs));
        }

        public static Item of(Text... runs) {
            return new Item(List.of(runs), List.of());
        }

        public static Item of(String words, Listing... nested) {
            return new Item(List.of(Text.plain(words)), List.of(nested));
        }

        private static List<Item> each(String... items) {
            return List.of(items).stream().map(Item::of).toList();
        }
    }

    /** Terms with their descriptions: the meeting, the date, who reports. */
    record KeyFacts(List<Fact> facts) implements Block {
        public KeyFacts {
            facts = atLeastOne("list of key facts", facts);
        }

        public static KeyFacts of(Fact... facts) {
            return new KeyFacts(List.of(facts));
        }
    }

    record Fact(String term, List<Text> description) {
        public Fact {
            term = Characters.required("term of a key fact", term);
            description = List.copyOf(description);
            Characters.required("description of \"" + term + "\"", Text.words(description));
        }

        public static Fact of(String term, String description) {
            return new Fact(term, List.of(Text.plain(description)));
        }
    }

    /** Something the reader must not miss, set apart from the text; the title may be left out. */
    record Callout(Optional<String> title, List<Text> runs) implements Block {
        public Callout {
            title = title.map(words -> Characters.required("title of a callout", words));
            runs = List.copyOf(runs);
            Characters.required("callout", Text.words(runs));
        }

        public static Callout of(String title, Text... runs) {
            return new Callout(Optional.of(title), List.of(runs));
        }
    }

    /** What follows begins on a new page, where there are pages. */
    record PageBreak() implements Block {}

    private static <T> List<T> atLeastOne(String name, List<T> parts) {
        if (parts.isEmpty()) {
            throw new InvalidDocument(List.of("a " + name + " is empty; say in words that there is nothing"));
        }
        return List.copyOf(parts);
    }
}
