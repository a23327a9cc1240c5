package org.plumbline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Any number of choices. */
public record Checkboxes(Field field, List<Choice> choices, Set<String> chosen, boolean small)
        implements FormControl<Checkboxes> {

    public Checkboxes {
        choices = List.copyOf(choices);
        chosen = Set.copyOf(chosen);
    }

    public static Checkboxes of(String name, String legend, List<? extends Choice> choices) {
        return new Checkboxes(Field.of(name, legend), List.copyOf(choices), Set.of(), false);
    }

    @Override
    public Checkboxes withField(Field field) {
        return new Checkboxes(field, choices, chosen, small);
    }

    /** Ticks the choices of these values. */
    public Checkboxes withChosen(Collection<String> chosen) {
        return new Checkboxes(field, choices, Set.copyOf(chosen), small);
    }

    /** For filters and other places where the choices are not the main thing. */
    public Checkboxes asSmall() {
        return new Checkboxes(field, choices, chosen, true);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteChoiceGroupGenerated.render(
                output,
                NoInterception.HERE,
                new ChoiceGroup(
                        field,
                        "govuk-checkboxes",
                        "checkbox",
                        small ? " govuk-checkboxes--small" : "",
                        ChoiceItem.number(field.id(), choices, chosen)));
    }
}
