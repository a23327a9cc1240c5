package org.plumbline.papers.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.papers.Paper;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** The papers that can be seen, the latest meeting first. */
public record PapersPage(String title, List<Paper> papers) implements Page {
    public PapersPage {
        papers = List.copyOf(papers);
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.PAPERS);
    }

    /** The list, with links that keep the frame's vantage. */
    public Table table(Frame frame) {
        return Table.of(
                        "Papers, the latest meeting first",
                        List.of(
                                Column.of("Paper"),
                                Column.of("For"),
                                Column.of("Meeting"),
                                Column.of("State"),
                                Column.of("From"),
                                Column.of("Last change")),
                        papers.stream()
                                .map(paper -> List.of(
                                        Cell.of(Link.of(paper.brief().title(), frame.href("/papers/" + paper.id()))),
                                        Cell.of(paper.brief().forum()),
                                        Cell.of(Dates.words(paper.brief().meeting())),
                                        Cell.of(PaperWords.tag(paper)),
                                        Cell.of(paper.brief().issuer()),
                                        Cell.of(Dates.words(paper.updatedAt()))))
                                .toList())
                .withRowHeaders()
                .withHiddenCaption();
    }
}
