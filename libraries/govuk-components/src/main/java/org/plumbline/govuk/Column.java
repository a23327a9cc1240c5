package org.plumbline.govuk;

import org.jspecify.annotations.Nullable;

/** A table's column: its heading, what it holds, and, where it can be sorted, the link that does so. */
public record Column(
        String text,
        Kind kind,
        @Nullable String href,
        @Nullable Direction sorted) {

    /** What the column holds. Headings over actions and ticks are for screen readers only. */
    public enum Kind {
        WORDS,
        FIGURES,
        ACTIONS,
        TICKS
    }

    /** The way in which the rows stand now. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    public static Column of(String text) {
        return new Column(text, Kind.WORDS, null, null);
    }

    /** Figures, aligned to the right. */
    public static Column numeric(String text) {
        return new Column(text, Kind.FIGURES, null, null);
    }

    /** Links or buttons, under a heading that is heard and not seen. */
    public static Column actions(String text) {
        return new Column(text, Kind.ACTIONS, null, null);
    }

    /** A {@link RowCheckbox} for each row. At most one such column stands on a page. */
    public static Column ticks(String text) {
        return new Column(text, Kind.TICKS, null, null);
    }

    /** Makes the heading a link that sorts; {@code sorted} is null where the rows stand in another order now. */
    public Column withSort(String href, @Nullable Direction sorted) {
        return new Column(text, kind, href, sorted);
    }

    boolean numeric() {
        return kind == Kind.FIGURES;
    }

    boolean hidden() {
        return kind == Kind.ACTIONS || kind == Kind.TICKS;
    }

    /** The id by which the script finds the heading over ticks. */
    @Nullable
    String id() {
        return kind == Kind.TICKS ? "select-all" : null;
    }

    String classes() {
        return "govuk-table__header" + (numeric() ? " govuk-table__header--numeric" : "");
    }

    @Nullable
    String ariaSort() {
        if (href == null) {
            return null;
        }
        return switch (sorted) {
            case null -> "none";
            case ASCENDING -> "ascending";
            case DESCENDING -> "descending";
        };
    }
}
