package org.plumbline.govuk;

import gg.jte.html.HtmlTemplateOutput;

/** A password; the button that shows it appears only where the script runs. The value typed is never written back. */
public record PasswordInput(Field field, String autocomplete) implements FormControl<PasswordInput> {

    public static PasswordInput of(String name, String label) {
        return new PasswordInput(Field.of(name, label), "current-password");
    }

    @Override
    public PasswordInput withField(Field field) {
        return new PasswordInput(field, autocomplete);
    }

    /** For choosing a password, so that a password keeper offers a fresh one. */
    public PasswordInput forNewPassword() {
        return new PasswordInput(field, "new-password");
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtePasswordInputGenerated.render(output, NoInterception.HERE, this);
    }
}
