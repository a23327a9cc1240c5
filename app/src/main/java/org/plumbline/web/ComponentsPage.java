package org.plumbline.web;

import java.util.List;
import org.plumbline.govuk.Catalogue;

/** Every component with an example. */
public record ComponentsPage(String title, List<Catalogue.Example> examples) implements Page {
    public ComponentsPage {
        examples = List.copyOf(examples);
    }
}
