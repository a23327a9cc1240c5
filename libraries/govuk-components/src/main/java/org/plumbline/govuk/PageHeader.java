package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/** The page's {@code h1} with what may be done to the whole page beside it. */
public record PageHeader(String title, Size size, List<Button> actions) implements HtmlContent {

    public PageHeader {
        actions = List.copyOf(actions);
    }

    public static PageHeader of(String title, Button... actions) {
        return new PageHeader(title, Size.LARGE, List.of(actions));
    }

    public PageHeader withSize(Size size) {
        return new PageHeader(title, size, actions);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtePageHeaderGenerated.render(output, NoInterception.HERE, this);
    }

    String headingClasses() {
        return switch (size) {
            case PLAIN, SMALL -> "govuk-heading-s";
            case MEDIUM -> "govuk-heading-m";
            case LARGE -> "govuk-heading-l";
            case EXTRA_LARGE -> "govuk-heading-xl";
        };
    }
}
