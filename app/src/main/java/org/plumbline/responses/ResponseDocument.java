package org.plumbline.responses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.Block;
import org.plumbline.documents.Document;
import org.plumbline.documents.Imprint;
import org.plumbline.documents.Marking;
import org.plumbline.web.Dates;

/**
 * An edition as it is read and sent.
 *
 * @param draft whether it is one, and says so on every page
 */
record ResponseDocument(ResponseFact.Head head, ResponseFact.Edition edition, boolean draft, Instant produced) {
    Document document() {
        List<Block> blocks = new ArrayList<>();
        if (draft) {
            blocks.add(Block.Callout.of(
                    "Draft", org.plumbline.documents.Text.plain("This response is not published. It can change.")));
        }
        blocks.add(facts());
        blocks.add(new Block.Heading(1, "Comments of " + head.bodyName()));
        blocks.addAll(paragraphs(edition.body()));
        blocks.add(new Block.Heading(1, "Comments of the chief officer of " + head.forceName()));
        blocks.addAll(paragraphs(edition.chiefOfficer()));
        blocks.add(new Block.Heading(1, "Each recommendation"));
        if (edition.answers().isEmpty()) {
            blocks.add(Block.Paragraph.of("The report makes no recommendation to the force."));
        }
        for (ResponseFact.Answered one : edition.answers()) {
            blocks.add(new Block.Heading(2, one.ref() + ": " + one.title()));
            blocks.add(Block.Paragraph.of(org.plumbline.documents.Text.strong(
                    one.answer().acts() ? "What is done or proposed" : "Why nothing is done")));
            blocks.addAll(paragraphs(one.answer().words()));
        }
        Imprint imprint = new Imprint(
                head.bodyName(),
                Optional.of(draft ? Marking.OFFICIAL_DRAFT : Marking.OFFICIAL),
                "Response under section 55 of the Police Act 1996 to “" + head.reportTitle() + "”",
                produced,
                Optional.empty());
        return new Document("Response to " + head.reportTitle(), imprint, blocks);
    }

    private Block facts() {
        List<Block.Fact> facts = new ArrayList<>(List.of(
                Block.Fact.of("Report", head.reportTitle() + ", published " + Dates.words(head.published())),
                Block.Fact.of("Force", head.forceName()),
                Block.Fact.of("Local policing body", head.bodyName()),
                Block.Fact.of("To be published by", Dates.words(edition.due())),
                Block.Fact.of("How that day was counted", edition.counted()),
                Block.Fact.of(
                        draft ? "Drafted" : "Published",
                        Dates.words(edition.on()) + (edition.where().isBlank() ? "" : ", " + edition.where()))));
        if (edition.number() > 1) {
            facts.add(Block.Fact.of("Edition", edition.number() + ". It came because: " + edition.because()));
        }
        return new Block.KeyFacts(facts);
    }

    private static List<Block> paragraphs(String words) {
        List<Block> paragraphs = Arrays.stream(words.split("\\R+"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .<Block>map(Block.Paragraph::of)
                .toList();
        return paragraphs.isEmpty() ? List.of(Block.Paragraph.of("Not written yet.")) : paragraphs;
    }
}
