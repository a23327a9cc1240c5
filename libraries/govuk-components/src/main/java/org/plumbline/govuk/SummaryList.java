package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names and values of one thing, each with what may be done to it; in a card where several things follow each other. */
public record SummaryList(
        List<Row> rows, boolean bordered, @Nullable Card card) implements HtmlContent {

    /** A name, its value, and the links that change it; an action's hidden words say what "Change" changes. */
    public record Row(String key, Content value, List<Link> actions) {

        public Row {
            actions = List.copyOf(actions);
        }

        public static Row of(String key, String value) {
            return new Row(key, Text.of(value), List.of());
        }

        public static Row of(String key, Content value) {
            return new Row(key, value, List.of());
        }

        /** Adds a link whose hidden words are the row's key. */
        public Row withAction(String text, String href) {
            return withActions(List.of(Link.of(text, href).withHidden(key.toLowerCase(Locale.UK))));
        }

        public Row withActions(List<Link> actions) {
            return new Row(key, value, actions);
        }
    }

    /** The frame of a summary: its title, at which level of heading, and what may be done to the whole. */
    public record Card(String title, int headingLevel, List<Link> actions) {

        public Card {
            actions = List.copyOf(actions);
            if (headingLevel < 2 || headingLevel > 6) {
                throw new IllegalArgumentException("A card's heading is h2 to h6, not h" + headingLevel);
            }
        }
    }

    public SummaryList {
        rows = List.copyOf(rows);
    }

    public static SummaryList of(Row... rows) {
        return of(List.of(rows));
    }

    public static SummaryList of(List<Row> rows) {
        return new SummaryList(rows, true, null);
    }

    public SummaryList withoutBorders() {
        return new SummaryList(rows, false, card);
    }

    /** Frames the list under an {@code h2}. */
    public SummaryList inCard(String title, Link... actions) {
        return inCard(new Card(title, 2, List.of(actions)));
    }

    public SummaryList inCard(Card card) {
        return new SummaryList(rows, bordered, card);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteSummaryListGenerated.render(output, NoInterception.HERE, this);
    }

    String rowClasses(Row row) {
        boolean someActions = rows.stream().anyMatch(each -> !each.actions().isEmpty());
        return "govuk-summary-list__row"
                + (someActions && row.actions().isEmpty() ? " govuk-summary-list__row--no-actions" : "");
    }

    /** The action as it reads in its card: the card's title follows, so that two cards' links differ. */
    Link inContext(Link action) {
        return card == null
                ? action
                : action.withHidden((action.hidden() == null ? "" : action.hidden() + " ") + "(" + card.title() + ")");
    }
}
