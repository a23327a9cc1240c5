package org.plumbline.documents.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.documents.Text;
import org.plumbline.documents.markup.Markup;

/** Writes runs of words within a line. */
final class TextMarkup {

    private final Markup markup;
    private final Medium medium;
    private final Function<String, Optional<String>> complete;

    TextMarkup(Markup markup, Medium medium, Function<String, Optional<String>> complete) {
        this.markup = markup;
        this.medium = medium;
        this.complete = complete;
    }

    void write(List<Text> runs) {
        runs.forEach(this::write);
    }

    private void write(Text run) {
        switch (run) {
            case Text.Plain plain -> plain(plain.words());
            case Text.Strong strong -> markup.element("strong", strong.words());
            case Text.Emphasis emphasis -> markup.element("em", emphasis.words());
            case Text.Note note -> markup.element("span", note.words(), "class", "note");
            case Text.Anchor anchor -> markup.element("span", anchor.words(), "id", anchor.id());
            case Text.Figure figure ->
                link(figure.words(), figure.href(), "figure", figure.words() + ": where this figure comes from");
            case Text.Link link -> link(link.words(), link.href(), "link", link.words());
        }
    }

    /** On paper every run is an element of its own: the setter paints bare words before the elements among them. */
    private void plain(String words) {
        if (medium == Medium.PAPER) {
            markup.element("span", words);
        } else {
            markup.text(words);
        }
    }

    private void link(String words, String href, String kind, String description) {
        var address = medium == Medium.EMBEDDED ? Optional.of(href) : complete.apply(href);
        if (address.isEmpty()) {
            plain(words);
        } else if (medium == Medium.PAPER) {
            markup.element("a", words, "class", kind, "href", address.get(), "title", description);
        } else {
            markup.element("a", words, "class", "govuk-link " + kind, "href", address.get());
        }
    }
}
