package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The foot of every page: links about the service, a line about the software, and the licence of what is published. */
public record Footer(List<Link> links, @Nullable String note, boolean openGovernmentLicence) implements HtmlContent {

    public Footer {
        links = List.copyOf(links);
    }

    public static Footer of(Link... links) {
        return new Footer(List.of(links), null, true);
    }

    public Footer withNote(String note) {
        return new Footer(links, note, openGovernmentLicence);
    }

    /** For pages that are not published, whose content no licence covers. */
    public Footer withoutLicence() {
        return new Footer(links, note, false);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteFooterGenerated.render(output, NoInterception.HERE, this);
    }
}
