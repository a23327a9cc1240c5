package org.plumbline.documents;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Documents that tests render: one as a committee would get it, and some that try a renderer's patience. */
public final class Papers {

    public static final Instant PRODUCED = Instant.parse("2024-06-20T16:00:00Z");

    private static final String CHART = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 220" width="600" height="220">
              <g font-family="Arial, sans-serif" font-size="12" fill="#0b0c0c">
                <text x="0" y="14">Open recommendations</text>
                <text x="0" y="60">November 2023</text><rect x="120" y="46" width="414" height="18" fill="#0f4c5c"/><text x="542" y="60">23</text>
                <text x="0" y="100">March 2024</text><rect x="120" y="86" width="270" height="18" fill="#0f4c5c"/><text x="398" y="100">15</text>
                <text x="0" y="140">June 2024</text><rect x="120" y="126" width="90" height="18" fill="#0f4c5c"/><text x="218" y="140">5</text>
              </g>
            </svg>
            """;

    private Papers() {}

    /** The update for the committee's meeting of 27 June 2024, with every kind of block. */
    public static Document committeePaper() {
        var imprint = Imprint.of(
                        "West Midlands Police and Crime Commissioner",
                        "What the inspectorate found, what was submitted for closure, and what is late",
                        PRODUCED)
                .marked(Marking.OFFICIAL)
                .at(URI.create("https://plumbline.example/"));
        return new Document(
                "HMICFRS update",
                imprint,
                List.of(
                        Block.KeyFacts.of(
                                Block.Fact.of("Meeting", "Joint Audit Committee, 27 June 2024"),
                                Block.Fact.of("Report of", "Deputy Chief Constable"),
                                Block.Fact.of("As at", "20 June 2024, as known then, as the committee may see it"),
                                Block.Fact.of("For", "Scrutiny")),
                        new Block.Heading(1, "Summary"),
                        Block.Paragraph.of(
                                Text.plain("The force has been in the inspectorate’s "),
                                Text.strong("Engage"),
                                Text.plain(" phase since 24 November 2023. Of the "),
                                new Text.Figure("44", "#figure-1"),
                                Text.plain(" findings in the 2023 report, "),
                                new Text.Figure("27", "#figure-2"),
                                Text.plain(" have been submitted for closure – "),
                                new Text.Emphasis("submitted, not closed"),
                                Text.plain(". The report is "),
                                new Text.Link("on the inspectorate’s site", "https://hmicfrs.example/report?a=1&b=2"),
                                Text.plain(".")),
                        Block.Callout.of(
                                "The committee is asked to note",
                                Text.plain("that the measures behind the first cause of concern improved by more than"
                                        + " chance between May and August 2023, from 81 to 21.")),
                        new Block.Heading(1, "Activity since the last meeting"),
                        Block.Paragraph.of("Since 21 March 2024 the force:"),
                        new Block.BulletList(List.of(
                                Block.Item.of("submitted three causes of concern"),
                                Block.Item.of(
                                        "answered the inspectorate’s questions on:",
                                        Block.BulletList.of(
                                                "multi-agency risk assessment, whose backlog fell",
                                                "the management of registered sex offenders"),
                                        new Block.NumberedList(List.of(Block.Item.of(
                                                "outstanding visits, of which",
                                                Block.BulletList.of("none is for a very high risk offender"))))),
                                Block.Item.of(
                                        Text.plain("published its plan "),
                                        new Text.Note("(version 4, £1.2 million)")))),
                        new Block.Heading(2, "Findings submitted"),
                        tallies(),
                        new Block.Heading(2, "How the number fell"),
                        Picture.of(
                                Picture.Format.SVG,
                                CHART.getBytes(StandardCharsets.UTF_8),
                                "Open recommendations fell from 23 in November 2023 to 15 in March and 5 in June 2024.",
                                "Recommendations of the 2023 report not yet submitted. Source: register of findings."),
                        new Block.Heading(3, "What this does not show"),
                        Block.Paragraph.of("Closure is the inspectorate’s decision, and it is made after a revisit."),
                        new Block.Heading(1, "Next steps"),
                        Block.NumberedList.of(
                                "Revisit in the week of 8 July 2024.",
                                "Letter expected within six weeks of the revisit.",
                                "Report to this committee on 26 September 2024."),
                        Block.Paragraph.of(
                                Text.plain("The "),
                                new Text.Link("register", "/findings"),
                                Text.plain(" is kept daily.")),
                        new Block.PageBreak(),
                        new Block.Heading(1, "Annex: where each figure comes from"),
                        annex()));
    }

    /** A document whose table runs over several pages. */
    public static Document longRegister() {
        var rows = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> new Table.Row(
                        List.of(
                                Table.Cell.of("WMP-2023-%03d".formatted(number)),
                                Table.Cell.of(
                                        "The force should make sure that it reviews the workload of every team, and"
                                                + " that supervisors record why a decision was taken (" + number + ")"),
                                Table.Cell.of(number % 3 == 0 ? "● submitted" : "○ open"),
                                Table.Cell.of(Integer.toString(number * 17))),
                        false))
                .toList();
        return new Document(
                "Register of findings",
                Imprint.of("West Midlands Police", "All findings of the 2023 report", PRODUCED)
                        .marked(Marking.OFFICIAL_SENSITIVE),
                List.of(
                        new Block.Heading(1, "All findings"),
                        Table.of(
                                        "Findings by reference",
                                        List.of(
                                                Table.Column.words("Reference", 4),
                                                Table.Column.words("Finding", 9),
                                                Table.Column.words("Stand", 3),
                                                Table.Column.number("Days open", 2)),
                                        rows)
                                .from("Source: register of findings, as at 20 June 2024.")));
    }

    /** Curly quotes, pounds, dashes, Welsh, dots, markup in the text, letters that no font has. */
    public static Document awkwardLetters() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, "Dŵr, tŷ & “curly” <quotes>"));
        blocks.add(
                Block.Paragraph.of("£1,200 – that’s “much” — ŵ ŷ Ŵ Ŷ â ê î ô û ● ○ … ≥ ≤ ½ € − × ‑ non\u2011breaking"));
        blocks.add(Block.Paragraph.of("<script>alert('x')</script> & \"quoted\" \u0001 control \uD800 lone 😀 tick ✓"));
        blocks.add(Block.BulletList.of("A very long word: " + "abcdefghij".repeat(20), "ordinary"));
        blocks.add(new Table(
                "No row headers, \"quoted\" & <marked>",
                List.of(Table.Column.words("One <b>", 1), Table.Column.number("£", 1)),
                List.of(Table.Row.of("", "-1,234.50"), Table.Row.of("x", "")),
                false,
                Optional.empty()));
        return new Document(
                "Awkward “letters”: £ – ŵ ŷ & <others>; \"here\" \\ and a very long title that goes on and on",
                Imprint.of("Heddlu Tŷ’r Dŵr & <Co>", "Letters that \"break\" things", PRODUCED),
                blocks);
    }

    /** One paragraph. */
    public static Document saying(String words) {
        return new Document(
                "One paragraph",
                Imprint.of("West Midlands Police", "A paragraph", PRODUCED),
                List.of(Block.Paragraph.of(words)));
    }

    /** A table of ten rows below so many paragraphs of one line. */
    public static Document shortTableAfter(int paragraphs) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(Block.Paragraph.of("One line."));
        }
        blocks.add(new Table(
                "Short table",
                List.of(Table.Column.words("Kind", 4), Table.Column.number("Received", 2)),
                IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> Table.Row.of("row " + number, Integer.toString(number)))
                        .toList(),
                true,
                Optional.empty()));
        return new Document("A short table", Imprint.of("West Midlands Police", "A short table", PRODUCED), blocks);
    }

    private static Block tallies() {
        return new Table(
                "Findings of the 2023 report by kind",
                List.of(
                        Table.Column.words("Kind", 4),
                        Table.Column.number("Received", 2),
                        Table.Column.number("Submitted", 2),
                        Table.Column.number("Change since 21 March", 2)),
                List.of(
                        Table.Row.of("Causes of concern", "4", "3", "+2"),
                        Table.Row.of("Recommendations", "23", "18", "+10"),
                        Table.Row.of("Areas for improvement", "17", "6", "+4"),
                        Table.Row.total(
                                Table.Cell.of("All"),
                                Table.Cell.of(new Text.Figure("44", "#figure-1")),
                                Table.Cell.of(new Text.Figure("27", "#figure-2")),
                                Table.Cell.of("+16"))),
                true,
                Optional.of("Source: register of findings, as at 20 June 2024."));
    }

    private static Block annex() {
        return Table.of(
                "Figures, their sources and their age",
                List.of(
                        Table.Column.words("Figure", 1),
                        Table.Column.words("What it counts", 4),
                        Table.Column.words("Source", 3),
                        Table.Column.words("As at", 2)),
                List.of(
                        Table.Row.of(
                                Table.Cell.of(new Text.Anchor("figure-1", "44")),
                                Table.Cell.of("Findings of the report of November 2023"),
                                Table.Cell.of(new Text.Link("Entries 12 to 55", "/record?from=12&to=55")),
                                Table.Cell.of("20 June 2024")),
                        Table.Row.of(
                                Table.Cell.of(new Text.Anchor("figure-2", "27")),
                                Table.Cell.of("Findings submitted for closure"),
                                Table.Cell.of(new Text.Link("Entries 61 to 90", "/record?from=61&to=90")),
                                Table.Cell.of("20 June 2024"))));
    }
}
