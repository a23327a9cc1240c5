package org.plumbline.evidence.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * The three ways in which evidence comes.
 *
 * @param given what it is to be evidence for, {@code kind/id}; empty where that is chosen later
 */
public record EvidenceKindsPage(String given) implements Page {
    /** One of them. */
    public record Way(String href, String words, String hint) {}

    @Override
    public String title() {
        return "Add evidence";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }

    public List<Way> ways() {
        String query = given.isEmpty() ? "" : "?for=" + given;
        return List.of(
                new Way("/evidence/new/file" + query, "A file", "A document, slides, a table or a picture, kept here"),
                new Way("/evidence/new/link" + query, "A link", "A page kept elsewhere, and what there is to see"),
                new Way(
                        "/evidence/new/statement" + query,
                        "A statement",
                        "What is so, in words, and how that is known"));
    }

    public String back() {
        return given.startsWith("finding/") ? "/findings/" + given.substring(8) + "/views/evidence" : "/evidence";
    }
}
