package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** How far along something is, always with the same in words, such as "19 of 23 confirmed". */
public record ProgressBar(String words, int done, int total) implements HtmlContent {

    public ProgressBar {
        if (total < 1 || done < 0 || done > total) {
            throw new IllegalArgumentException(done + " of " + total + " is not a part of a whole");
        }
    }

    public static ProgressBar of(String words, int done, int total) {
        return new ProgressBar(words, done, total);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteProgressBarGenerated.render(output, NoInterception.HERE, this);
    }
}
