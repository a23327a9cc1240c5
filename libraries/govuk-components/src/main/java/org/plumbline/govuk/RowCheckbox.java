package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** A tick box in a table's row, for doing one thing to several rows; it says which row to a screen reader. */
public record RowCheckbox(String id, String name, String value, String label, boolean chosen) implements HtmlContent {

    /** Sends {@code name=value} where it is ticked; the id is made of both. */
    public static RowCheckbox of(String name, String value, String label) {
        return new RowCheckbox(name + "-" + value.replaceAll("[^A-Za-z0-9]+", "-"), name, value, label, false);
    }

    public RowCheckbox withChosen(boolean chosen) {
        return new RowCheckbox(id, name, value, label, chosen);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteRowCheckboxGenerated.render(output, NoInterception.HERE, this);
    }
}
