package org.plumbline.papers.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.documents.html.HtmlPages;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.SummaryList.Row;
import org.plumbline.govuk.Table;
import org.plumbline.papers.Paper;
import org.plumbline.papers.PaperShelf;
import org.plumbline.papers.Rendering;
import org.plumbline.papers.update.Brief;
import org.plumbline.papers.update.Edition;
import org.plumbline.papers.update.HmicfrsUpdate;
import org.plumbline.papers.update.Part;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Component;

/** Lays out the page of one paper: a draft as the record shows it now, a frozen one as it was kept. */
@Component
final class PaperDesk {
    private final HmicfrsUpdate update;
    private final PaperShelf shelf;
    private final Visitors visitors;

    PaperDesk(HmicfrsUpdate update, PaperShelf shelf, Visitors visitors) {
        this.update = update;
        this.shelf = shelf;
        this.visitors = visitors;
    }

    PaperPage page(Paper paper, Vantage vantage, Visitor visitor, Optional<URI> home) {
        boolean ours = !vantage.moved()
                && visitor.may(Permission.WRITE_PAPERS)
                && paper.brief().author().equals(visitor.organisation());
        Paper.Frozen frozen = paper.frozen();
        return frozen == null ? draft(paper, vantage, ours, home) : frozen(paper, frozen, ours);
    }

    private PaperPage draft(Paper paper, Vantage vantage, boolean ours, Optional<URI> home) {
        Edition edition = update.at(paper.brief().vantage(vantage.knownBy()), paper.brief(), paper.words());
        List<PaperPage.Fault> faults = edition.problems().stream()
                .map(problem -> new PaperPage.Fault(
                        problem.part().place() + ". " + problem.part().words(), problem.sentence()))
                .toList();
        return new PaperPage(
                paper.brief().title(),
                PaperWords.tag(paper),
                facts(paper.brief(), edition.knownBy(), paper),
                parts(paper, edition, ours),
                faults.isEmpty()
                        ? "None found: every figure in your words is in the record, and every total adds up."
                        : "",
                faults,
                downloads(paper),
                new HtmlPages().fragment(edition.document(home, true)),
                ours ? Optional.of("/papers/" + paper.id() + "/freezing") : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private PaperPage frozen(Paper paper, Paper.Frozen frozen, boolean ours) {
        String address = "/papers/" + paper.id();
        return new PaperPage(
                paper.brief().title(),
                PaperWords.tag(paper),
                facts(paper.brief(), frozen.knownBy(), paper),
                List.of(),
                "",
                List.of(),
                downloads(paper),
                new String(shelf.bytes(frozen.files().inner()), StandardCharsets.UTF_8),
                Optional.empty(),
                ours ? Optional.of(new PaperPage.Publication(address + "/publication", to(paper))) : Optional.empty(),
                ours
                        ? Optional.of(Link.of("Produce the figures again and compare", address + "/reproduction"))
                        : Optional.empty());
    }

    private Select to(Paper paper) {
        return Select.of(
                        "to",
                        "Publish to",
                        visitors.viewers().entrySet().stream()
                                .filter(body ->
                                        !body.getKey().equals(paper.brief().author())
                                                && !paper.publishedTo().contains(body.getKey()))
                                .map(body -> Choice.of(body.getKey(), body.getValue()))
                                .toList())
                .withChosen(paper.brief().viewer());
    }

    private SummaryList facts(Brief brief, Instant knownBy, Paper paper) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("For", brief.forum()));
        rows.add(Row.of("Meeting", Dates.words(brief.meeting())));
        rows.add(Row.of("Last meeting", Dates.words(brief.lastMeeting())));
        rows.add(Row.of("From", brief.issuer()));
        rows.add(Row.of(
                "Looks from",
                Dates.words(brief.meeting()) + ", as known on " + Dates.words(knownBy) + ", as the " + brief.forum()
                        + " may see it"));
        if (!paper.publishedTo().isEmpty()) {
            rows.add(Row.of(
                    "Published to",
                    paper.publishedTo().stream()
                            .map(slug -> visitors.viewers().getOrDefault(slug, slug))
                            .collect(Collectors.joining(", "))));
        }
        return SummaryList.of(rows);
    }

    private static List<PaperPage.Part> parts(Paper paper, Edition edition, boolean ours) {
        Map<Part, String> words = paper.words();
        return edition.sections().stream()
                .map(section -> new PaperPage.Part(
                        section.part().place() + ". " + section.heading(),
                        words.containsKey(section.part()) ? "with your words" : "from the record",
                        ours
                                ? Optional.of(Link.of(
                                                words.containsKey(section.part()) ? "Change" : "Add words",
                                                "/papers/" + paper.id() + "/sections/"
                                                        + section.part().number())
                                        .withHidden(section.heading()))
                                : Optional.empty()))
                .toList();
    }

    private static List<Link> downloads(Paper paper) {
        return Arrays.stream(Rendering.values())
                .map(rendering -> Link.of(
                        rendering.words() + (paper.frozen() == null ? ", draft" : ""),
                        "/papers/" + paper.id() + "/paper." + rendering.extension()))
                .toList();
    }

    /** The frozen figures beside those that the record gives from the same vantage today. */
    ReproductionPage reproduction(Paper paper, Paper.Frozen frozen) {
        Edition again = update.at(paper.brief().vantage(frozen.knownBy()), paper.brief(), paper.words());
        String kept = new String(shelf.bytes(frozen.files().figures()), StandardCharsets.UTF_8);
        boolean measured = kept.contains("\"measures\" :");
        String now = (measured ? again.tallies() : again.tallies().withoutMeasures()).json();
        List<String[]> differences =
                differences(kept.lines().toList(), now.lines().toList());
        return new ReproductionPage(
                "Produced again",
                "/papers/" + paper.id(),
                differences.isEmpty()
                        ? "The record gives the same figures today, from the same vantage: all "
                                + again.figures().size() + " of the annex, with the same entries."
                        : "The record gives other figures today. The frozen paper stays as it was.",
                "SHA-256 of the frozen figures: " + frozen.figuresDigest(),
                differences.isEmpty() ? Optional.empty() : Optional.of(table(differences)));
    }

    private static List<String[]> differences(List<String> kept, List<String> now) {
        List<String[]> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(kept.size(), now.size()); i++) {
            String before = i < kept.size() ? kept.get(i).strip() : "";
            String after = i < now.size() ? now.get(i).strip() : "";
            if (!before.equals(after)) {
                differences.add(new String[] {before, after});
            }
        }
        return differences;
    }

    private static Table table(List<String[]> differences) {
        return Table.of(
                "Lines that differ",
                List.of(Column.of("Frozen"), Column.of("Today")),
                differences.stream()
                        .map(line -> List.of(Cell.of(line[0]), Cell.of(line[1])))
                        .toList());
    }
}
