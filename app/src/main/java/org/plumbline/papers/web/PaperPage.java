package org.plumbline.papers.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Tag;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * One paper: its sections and problems beside it as it will print.
 *
 * @param facts for whom it is, and from where it looks
 * @param problems what is wrong with the author's words; empty while nothing is
 * @param problemsWords what is said above them, or instead of them
 * @param html the paper itself, as the documents library escaped it
 * @param freezing where the draft is frozen; empty where it cannot be by this reader
 * @param publication where it is published, and to whom it could be; empty where it cannot be by this reader
 */
public record PaperPage(
        String title,
        Tag state,
        SummaryList facts,
        List<Part> parts,
        String problemsWords,
        List<Fault> problems,
        List<Link> downloads,
        String html,
        Optional<String> freezing,
        Optional<Publication> publication,
        Optional<Link> reproduction)
        implements Page {
    public PaperPage {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
        downloads = List.copyOf(downloads);
    }

    /** A section and where the author writes; no link where they cannot. */
    public record Part(String words, String state, Optional<Link> write) {}

    /** Something to put right. */
    public record Fault(String section, String sentence) {}

    /** Where a frozen paper is published. */
    public record Publication(String action, Select to) {}

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.PAPERS);
    }
}
