package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Writes content outside a template engine, for a test, a mail or a file. */
public final class Markup {
    private Markup() {}

    /** The HTML of {@code content}, escaped. */
    public static String of(Content content) {
        var written = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(written));
        return written.toString();
    }
}
