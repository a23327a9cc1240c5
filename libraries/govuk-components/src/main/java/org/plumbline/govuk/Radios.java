package org.plumbline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One choice of a few, all of them seen. */
public record Radios(
        Field field, List<Choice> choices, @Nullable String chosen, boolean inline, boolean small)
        implements FormControl<Radios> {

    public Radios {
        choices = List.copyOf(choices);
    }

    public static Radios of(String name, String legend, List<? extends Choice> choices) {
        return new Radios(Field.of(name, legend), List.copyOf(choices), null, false, false);
    }

    @Override
    public Radios withField(Field field) {
        return new Radios(field, choices, chosen, inline, small);
    }

    /** Ticks the choice of this value; none where it is null. */
    public Radios withChosen(@Nullable String chosen) {
        return new Radios(field, choices, chosen, inline, small);
    }

    public Radios asInline() {
        return new Radios(field, choices, chosen, true, small);
    }

    public Radios asSmall() {
        return new Radios(field, choices, chosen, inline, true);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        var items = ChoiceItem.number(field.id(), choices, chosen == null ? Set.of() : Set.of(chosen));
        var modifiers = (small ? " govuk-radios--small" : "") + (inline ? " govuk-radios--inline" : "");
        JteChoiceGroupGenerated.render(
                output, NoInterception.HERE, new ChoiceGroup(field, "govuk-radios", "radio", modifiers, items));
    }
}
