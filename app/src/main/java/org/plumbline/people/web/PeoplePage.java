package org.plumbline.people.web;

import java.util.Optional;
import org.plumbline.govuk.Table;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** Who may sign in, and which organisations take part. */
public record PeoplePage(String title, Table users, Table organisations, Optional<String> link) implements Page {
    @Override
    public Optional<Section> section() {
        return Optional.of(Section.PEOPLE);
    }
}
