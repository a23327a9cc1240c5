package org.plumbline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** One line of text. */
public record TextInput(
        Field field,
        String type,
        @Nullable String value,
        @Nullable Width width,
        @Nullable String prefix,
        @Nullable String suffix,
        @Nullable String inputmode,
        @Nullable String autocomplete,
        boolean spellchecked)
        implements FormControl<TextInput> {

    /** How many characters the box has room for. */
    public enum Width {
        TWO(2),
        THREE(3),
        FOUR(4),
        FIVE(5),
        TEN(10),
        TWENTY(20),
        THIRTY(30);

        private final int characters;

        Width(int characters) {
            this.characters = characters;
        }

        String classes() {
            return " govuk-input--width-" + characters;
        }
    }

    /** A text box whose name and id are {@code name}. */
    public static TextInput of(String name, String label) {
        return new TextInput(Field.of(name, label), "text", null, null, null, null, null, null, true);
    }

    @Override
    public TextInput withField(Field field) {
        return new TextInput(field, type, value, width, prefix, suffix, inputmode, autocomplete, spellchecked);
    }

    public TextInput withValue(@Nullable String value) {
        return new TextInput(field, type, value, width, prefix, suffix, inputmode, autocomplete, spellchecked);
    }

    /** {@code type} is one of HTML's, such as {@code email}, {@code tel}, {@code search} or {@code date}. */
    public TextInput withType(String type) {
        return new TextInput(field, type, value, width, prefix, suffix, inputmode, autocomplete, spellchecked);
    }

    public TextInput withWidth(Width width) {
        return new TextInput(field, type, value, width, prefix, suffix, inputmode, autocomplete, spellchecked);
    }

    public TextInput withPrefix(String prefix) {
        return new TextInput(field, type, value, width, prefix, suffix, inputmode, autocomplete, spellchecked);
    }

    public TextInput withSuffix(String suffix) {
        return new TextInput(field, type, value, width, prefix, suffix, inputmode, autocomplete, spellchecked);
    }

    /** {@code inputmode} is one of HTML's, such as {@code numeric} or {@code decimal}. */
    public TextInput withInputmode(String inputmode) {
        return new TextInput(field, type, value, width, prefix, suffix, inputmode, autocomplete, spellchecked);
    }

    /** {@code autocomplete} is one of HTML's purposes, such as {@code email} or {@code name}. */
    public TextInput withAutocomplete(String autocomplete) {
        return new TextInput(field, type, value, width, prefix, suffix, inputmode, autocomplete, spellchecked);
    }

    /** For references and codes, which a spelling checker would only underline. */
    public TextInput withoutSpellcheck() {
        return new TextInput(field, type, value, width, prefix, suffix, inputmode, autocomplete, false);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteTextInputGenerated.render(output, NoInterception.HERE, this);
    }

    String classes() {
        return "govuk-input" + (width == null ? "" : width.classes()) + (field.isWrong() ? " govuk-input--error" : "");
    }

    boolean wrapped() {
        return prefix != null || suffix != null;
    }

    @Nullable
    String spellcheck() {
        return spellchecked ? null : "false";
    }
}
