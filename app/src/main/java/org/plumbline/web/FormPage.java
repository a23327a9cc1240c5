package org.plumbline.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.FormControl;

/**
 * A form that asks one thing, or a few that belong together.
 *
 * @param lead sentences above the form
 * @param action the path to which it is sent, by post
 * @param submit the words on its button
 * @param back where a person who changes their mind goes; empty for nowhere
 * @param multipart whether it sends a file
 */
public record FormPage(
        String title,
        Optional<Section> section,
        List<String> lead,
        String action,
        List<FormControl<?>> controls,
        String submit,
        String back,
        boolean multipart)
        implements Page {
    public FormPage {
        lead = List.copyOf(lead);
        controls = List.copyOf(controls);
    }

    public static FormPage of(String title, String action, String submit, FormControl<?>... controls) {
        return new FormPage(title, Optional.empty(), List.of(), action, List.of(controls), submit, "", false);
    }

    public FormPage under(Section standsUnder) {
        return new FormPage(title, Optional.of(standsUnder), lead, action, controls, submit, back, multipart);
    }

    public FormPage saying(String... sentences) {
        return new FormPage(title, section, List.of(sentences), action, controls, submit, back, multipart);
    }

    public FormPage withBack(String path) {
        return new FormPage(title, section, lead, action, controls, submit, path, multipart);
    }

    /** For a form with a file in it. */
    public FormPage sendingFiles() {
        return new FormPage(title, section, lead, action, controls, submit, back, true);
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(controls.toArray(FormControl<?>[]::new));
    }

    /** Whether anything was typed wrongly. */
    public boolean wrong() {
        return !errors().isEmptyContent();
    }
}
