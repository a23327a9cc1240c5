package org.plumbline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** Several lines of text. */
public record Textarea(Field field, @Nullable String value, int rows) implements FormControl<Textarea> {

    public Textarea {
        if (rows < 1) {
            throw new IllegalArgumentException("A text area has at least one row, not " + rows);
        }
    }

    public static Textarea of(String name, String label) {
        return new Textarea(Field.of(name, label), null, 5);
    }

    @Override
    public Textarea withField(Field field) {
        return new Textarea(field, value, rows);
    }

    public Textarea withValue(@Nullable String value) {
        return new Textarea(field, value, rows);
    }

    public Textarea withRows(int rows) {
        return new Textarea(field, value, rows);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteTextareaGenerated.render(output, NoInterception.HERE, this);
    }
}
