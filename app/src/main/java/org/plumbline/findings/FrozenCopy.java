package org.plumbline.findings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.Block;
import org.plumbline.documents.Document;
import org.plumbline.documents.Imprint;
import org.plumbline.documents.Table;
import org.plumbline.documents.html.HtmlPages;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;

/** A finding and its evidence at the moment at which closure is asked for, as one file that nothing changes any more. */
record FrozenCopy(
        Finding finding,
        ClosureRequests.Asked asked,
        List<FindingFact.Proof> proofs,
        List<ClosureStep> before,
        Vantage at) {
    static final String MEDIA_TYPE = "text/html;charset=utf-8";

    static String fileName(Finding finding) {
        return "closure-" + finding.id() + ".html";
    }

    byte[] html() {
        return new HtmlPages().page(document()).getBytes(StandardCharsets.UTF_8);
    }

    private Document document() {
        FindingFact.Confirmed received = finding.received();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.KeyFacts(List.of(
                Block.Fact.of("Reference", received.ref()),
                Block.Fact.of("Report", received.reportId()),
                Block.Fact.of(
                        "Level",
                        finding.level()
                                .map(level -> level.number() + ": " + level.words())
                                .orElse("not known")),
                Block.Fact.of("Owner", finding.owner().map(Owner::title).orElse("nobody")),
                Block.Fact.of("Frozen", Dates.words(at.knownBy())),
                Block.Fact.of("Last entry", String.valueOf(finding.lastEntry())))));
        blocks.add(new Block.Heading(1, "What the report says"));
        Arrays.stream(received.text().split("\\R+"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .forEach(words -> blocks.add(Block.Paragraph.of(words)));
        blocks.add(new Block.Heading(1, "The three facts"));
        blocks.add(Block.BulletList.of(facts().toArray(String[]::new)));
        blocks.add(new Block.Heading(1, "What the force says"));
        blocks.add(Block.Paragraph.of(asked.statement()));
        blocks.add(Block.Paragraph.of(
                asked.letter().isBlank()
                        ? "No letter goes with it."
                        : "Letter of the chief constable: " + asked.letter()));
        blocks.add(new Block.Heading(1, "What had to be so first"));
        blocks.add(Block.BulletList.of(before.stream().map(ClosureStep::words).toArray(String[]::new)));
        blocks.add(new Block.Heading(1, "Evidence"));
        blocks.add(evidence());
        return new Document("Closure of " + received.ref() + ": " + received.title(), imprint(), blocks);
    }

    private Imprint imprint() {
        return Imprint.of(
                finding.received().force(), "The finding as it stood when closure was asked for", at.knownBy());
    }

    private List<String> facts() {
        Progress progress = finding.progress();
        return List.of(
                progress.workCompletedOn()
                        .map(on -> "Work complete, said by the force: " + Dates.words(on))
                        .orElse("Work not complete"),
                progress.outcome()
                        .map(judged ->
                                (judged.achieved() ? "Outcome achieved, judged " : "Outcome not achieved, judged ")
                                        + Dates.words(judged.on()))
                        .orElse("Outcome not judged"),
                "Not closed by the inspectorate");
    }

    private Block evidence() {
        return proofs.isEmpty()
                ? Block.Paragraph.of("None was recorded.")
                : Table.of(
                        "Evidence as it stood, each with the SHA-256 of its content",
                        List.of(
                                Table.Column.words("Evidence", 3),
                                Table.Column.words("Speaks of", 2),
                                Table.Column.words("SHA-256", 4)),
                        proofs.stream().map(FrozenCopy::row).toList());
    }

    private static Table.Row row(FindingFact.Proof proof) {
        return Table.Row.of(
                proof.title() + ", revision " + proof.revision(), period(proof.from(), proof.until()), proof.digest());
    }

    private static String period(@Nullable LocalDate from, @Nullable LocalDate until) {
        return Optional.ofNullable(from).map(Dates::words).orElse("a beginning not known") + " to "
                + Optional.ofNullable(until).map(Dates::words).orElse("now");
    }
}
