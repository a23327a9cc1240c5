package org.plumbline.papers.update;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.Block;
import org.plumbline.documents.Document;
import org.plumbline.documents.Imprint;
import org.plumbline.documents.Marking;
import org.plumbline.web.Dates;

/**
 * An update as it stands at a vantage: its sections, every figure in them, and what is wrong with the author's words.
 *
 * @param knownBy the instant up to which the record was read
 * @param tallies the same figures for programs
 */
public record Edition(
        Brief brief,
        Instant knownBy,
        List<SectionText> sections,
        List<Figure> figures,
        List<Problem> problems,
        Tallies tallies) {
    public Edition {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /** One section: what the record says, followed by what the author wrote. */
    public record SectionText(Part part, String heading, List<Block> blocks) {
        public SectionText {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * The paper to be printed.
     *
     * @param home the address that completes links to the record; where it is empty they are words only
     * @param draft whether it says on every page that it is one
     */
    public Document document(Optional<URI> home, boolean draft) {
        List<Block> blocks = new ArrayList<>();
        if (draft) {
            blocks.add(Block.Callout.of(
                    "Draft",
                    org.plumbline.documents.Text.plain(
                            "This paper is not frozen: its words and, until it is, its figures can change.")));
        }
        blocks.add(facts());
        for (SectionText section : sections) {
            blocks.add(new Block.Heading(1, section.part().place() + ". " + section.heading()));
            blocks.addAll(section.blocks());
        }
        blocks.addAll(Annex.blocks(figures, brief.meeting()));
        Imprint imprint = new Imprint(
                brief.issuer(),
                Optional.of(draft ? Marking.OFFICIAL_DRAFT : Marking.OFFICIAL),
                "What HMICFRS inspected and found at " + brief.forceName() + ", for the " + brief.forum() + " on "
                        + Dates.words(brief.meeting()),
                knownBy,
                home);
        return new Document(draft ? brief.title() + " (draft)" : brief.title(), imprint, blocks);
    }

    private Block facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.of("Meeting", brief.forum() + ", " + Dates.words(brief.meeting())));
        facts.add(Block.Fact.of("Last meeting", Dates.words(brief.lastMeeting())));
        facts.add(Block.Fact.of("Force", brief.forceName()));
        facts.add(Block.Fact.of(
                "As at",
                Dates.words(brief.meeting()) + ", as known on " + Dates.words(knownBy) + ", as the " + brief.forum()
                        + " may see it"));
        if (!brief.contact().isBlank()) {
            facts.add(Block.Fact.of("Contact", brief.contact()));
        }
        return new Block.KeyFacts(facts);
    }
}
