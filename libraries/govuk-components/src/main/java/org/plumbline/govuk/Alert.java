package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Locale;

/** A line about the state of things on a staff page; its kind is said in words to a screen reader. */
public record Alert(String title, Content message, Kind kind, boolean titled) implements HtmlContent {

    /** What sort of thing is said. */
    public enum Kind {
        INFORMATION,
        SUCCESS,
        WARNING,
        ERROR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One sentence, which is also the name of the region. */
    public static Alert of(Kind kind, String message) {
        return new Alert(message, Text.of(message), kind, false);
    }

    /** A heading with more below it. */
    public static Alert of(Kind kind, String title, Content message) {
        return new Alert(title, message, kind, true);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteAlertGenerated.render(output, NoInterception.HERE, this);
    }

    String classes() {
        return "moj-alert moj-alert--" + kind.word() + (titled ? " moj-alert--with-heading" : "");
    }
}
