package org.plumbline.documents;

import java.util.List;

/** A run of words within a paragraph, a list item or a cell. */
public sealed interface Text {

    /** What a reader sees. */
    String words();

    /** Words without emphasis; may be empty, as a cell may be. */
    record Plain(String words) implements Text {
        public Plain {
            words = Characters.legal(words);
        }
    }

    record Strong(String words) implements Text {
        public Strong {
            words = Characters.required("strong text", words);
        }
    }

    record Emphasis(String words) implements Text {
        public Emphasis {
            words = Characters.required("emphasised text", words);
        }
    }

    /** A remark in small type, such as a unit or a source. */
    record Note(String words) implements Text {
        public Note {
            words = Characters.required("note", words);
        }
    }

    /** A value that can be checked: it leads to its place in the annex ({@code #…}) or to the entries it comes from. */
    record Figure(String words, String href) implements Text {
        public Figure {
            words = Characters.required("figure", words);
            href = Hrefs.checked(href);
        }
    }

    record Link(String words, String href) implements Text {
        public Link {
            words = Characters.required("link text", words);
            href = Hrefs.checked(href);
        }
    }

    /** Words that a link elsewhere in the document ({@code #id}) arrives at. */
    record Anchor(String id, String words) implements Text {
        public Anchor {
            id = Hrefs.identifier(id);
            words = Characters.required("anchored text", words);
        }
    }

    static Text plain(String words) {
        return new Plain(words);
    }

    static Text strong(String words) {
        return new Strong(words);
    }

    /** The words of several runs, one after the other. */
    static String words(List<Text> runs) {
        var words = new StringBuilder();
        runs.forEach(run -> words.append(run.words()));
        return words.toString();
    }
}
