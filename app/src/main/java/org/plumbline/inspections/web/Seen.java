package org.plumbline.inspections.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Radios;
import org.plumbline.record.Audience;
import org.plumbline.web.Visitor;

/** Who may see what is recorded by a small form: everybody, or the force and one's own organisation. */
final class Seen {
    private static final String OWN = "own";
    private static final String EVERYBODY = "everybody";

    private Seen() {}

    static Radios choice(@Nullable String chosen) {
        return Radios.of(
                        "audience",
                        "Who may see this",
                        List.of(
                                Choice.of(OWN, "The force and your own organisation"),
                                Choice.of(EVERYBODY, "Everybody, the public included")))
                .withChosen(chosen == null || chosen.isBlank() ? OWN : chosen);
    }

    static Audience by(@Nullable String chosen, String force, Visitor visitor) {
        return EVERYBODY.equals(chosen) ? Audience.everybody() : Audience.of(force, visitor.organisation());
    }
}
