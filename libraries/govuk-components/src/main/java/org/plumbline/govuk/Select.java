package org.plumbline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice of many. */
public record Select(
        Field field, List<Choice.Option> options, @Nullable String chosen) implements FormControl<Select> {

    public Select {
        options = List.copyOf(options);
    }

    public static Select of(String name, String label, List<Choice.Option> options) {
        return new Select(Field.of(name, label), options, null);
    }

    @Override
    public Select withField(Field field) {
        return new Select(field, options, chosen);
    }

    /** Chooses the option of this value; the first where it is null. */
    public Select withChosen(@Nullable String chosen) {
        return new Select(field, options, chosen);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteSelectGenerated.render(output, NoInterception.HERE, this);
    }
}
