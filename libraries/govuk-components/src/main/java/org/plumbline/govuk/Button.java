package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** Does something when pressed: sends its form, or, with {@code href}, goes somewhere that begins something. */
public record Button(
        String text,
        Kind kind,
        @Nullable String href,
        @Nullable String name,
        @Nullable String value,
        boolean disabled,
        boolean preventsDoubleClick)
        implements HtmlContent {

    /** What pressing means: the main thing on the page, something beside it, or something hard to undo. */
    public enum Kind {
        PRIMARY(""),
        SECONDARY(" govuk-button--secondary"),
        WARNING(" govuk-button--warning"),
        INVERSE(" govuk-button--inverse");

        private final String modifier;

        Kind(String modifier) {
            this.modifier = modifier;
        }
    }

    public static Button of(String text) {
        return new Button(text, Kind.PRIMARY, null, null, null, false, false);
    }

    public static Button secondary(String text) {
        return of(text).withKind(Kind.SECONDARY);
    }

    public static Button warning(String text) {
        return of(text).withKind(Kind.WARNING);
    }

    /** A link that looks like a button. */
    public static Button link(String text, String href) {
        return new Button(text, Kind.PRIMARY, href, null, null, false, false);
    }

    public Button withKind(Kind kind) {
        return new Button(text, kind, href, name, value, disabled, preventsDoubleClick);
    }

    /** What the form sends when this button, and not another, is pressed. */
    public Button withNameAndValue(@Nullable String name, @Nullable String value) {
        return new Button(text, kind, href, name, value, disabled, preventsDoubleClick);
    }

    public Button asDisabled() {
        return new Button(text, kind, href, name, value, true, preventsDoubleClick);
    }

    /** With the script, a second press within a second is ignored. */
    public Button preventingDoubleClick() {
        return new Button(text, kind, href, name, value, disabled, true);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteButtonGenerated.render(output, NoInterception.HERE, this);
    }

    String classes() {
        return "govuk-button" + kind.modifier;
    }

    @Nullable
    String doubleClick() {
        return preventsDoubleClick ? "true" : null;
    }

    @Nullable
    String ariaDisabled() {
        return disabled ? "true" : null;
    }
}
