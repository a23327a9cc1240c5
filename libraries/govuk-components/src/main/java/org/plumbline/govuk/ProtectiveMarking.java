package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** The page's security classification, shown above everything on the screen and at the head of what is printed. */
public record ProtectiveMarking(String marking, @Nullable String handling) implements HtmlContent {

    /** {@code marking} is as it is to be read, such as "OFFICIAL-SENSITIVE". */
    public static ProtectiveMarking of(String marking) {
        return new ProtectiveMarking(marking, null);
    }

    /** {@code handling} is who may have the page, in a sentence. */
    public ProtectiveMarking withHandling(String handling) {
        return new ProtectiveMarking(marking, handling);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteProtectiveMarkingGenerated.render(output, NoInterception.HERE, this);
    }
}
