package org.plumbline.govuk;

import java.util.List;
import org.plumbline.govuk.Catalogue.Example;

/** What stands round every page. */
final class FrameExamples {
    private FrameExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(SkipLink.class, "to the main part", SkipLink.toMain()),
                Example.of(
                        ProtectiveMarking.class,
                        "with handling",
                        ProtectiveMarking.of("OFFICIAL-SENSITIVE").withHandling("For members of the panel only")),
                Example.of(Header.class, "nobody signed in", Header.of("Plumbline", "#")),
                Example.of(
                        Header.class,
                        "signed in",
                        Header.of("Plumbline", "#")
                                .withOrganisation("Northmoor Police")
                                .withPerson("Force liaison officer", Link.of("Sign out", "#"))),
                Example.of(
                        PageHeader.class,
                        "with actions",
                        PageHeader.of(
                                "Findings",
                                Button.link("Add a finding", "#"),
                                Button.link("Download", "#").withKind(Button.Kind.SECONDARY))),
                Example.of(
                        IdentityBar.class,
                        "a finding",
                        IdentityBar.of("CoC 2 · Recommendation 7")
                                .withActions(
                                        Button.link("Submit for closure", "#").withKind(Button.Kind.SECONDARY))),
                Example.of(
                        Footer.class,
                        "with links and a note",
                        Footer.of(Link.of("Accessibility", "#"), Link.of("How to check this record", "#"))
                                .withNote("Plumbline 0.1")));
    }
}
