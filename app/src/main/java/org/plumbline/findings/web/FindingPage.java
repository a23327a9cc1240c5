package org.plumbline.findings.web;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.plumbline.findings.ClosureStep;
import org.plumbline.findings.FactMark;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.NavigationItem;
import org.plumbline.govuk.SubNavigation;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Table;
import org.plumbline.govuk.Tag;
import org.plumbline.govuk.Timeline;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Part;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;

/**
 * One finding.
 *
 * @param identity reference, report and page, kind, area, level, published
 * @param late by how much and by whose date; empty while it is not
 * @param steps what stands before its closure; empty when it is settled
 * @param cause the cause of concern to which it belongs
 * @param parts the recommendations of a cause of concern
 * @param side dates and owner
 * @param actions what can be recorded about it, by whoever holds the permission
 * @param copies what was frozen with each request to close it
 * @param revisits inspections that came back to it
 * @param earlier where the same was found before and since
 * @param history newest first, on its own tab
 * @param told on its own tab
 * @param given what the tab of another module shows
 */
public record FindingPage(
        String id,
        String title,
        String tab,
        List<Tab> tabs,
        List<String> identity,
        Tag status,
        String late,
        List<FactMark> facts,
        List<ClosureStep> steps,
        Optional<Reference> cause,
        List<FindingRow> parts,
        List<Side> side,
        List<Action> actions,
        List<Reference> copies,
        EarlierFindings.Shown earlier,
        List<Revisits.Line> revisits,
        Words words,
        List<HistoryEvents.Event> history,
        List<Told.Row> told,
        Optional<Part> given)
        implements Page {
    static final String TEXT = "";
    static final String HISTORY = "history";
    static final String TOLD = "disclosures";

    /**
     * A view of the finding with an address of its own.
     *
     * @param slug the last part of the address; empty for the first
     */
    public record Tab(String slug, String words) {}

    /** Another finding or a report. */
    public record Reference(String href, String text) {}

    /** A line at the side: what, how it stands, and how it came to that. */
    public record Side(String what, String value, String how) {}

    /** Something that can be recorded. */
    public record Action(String href, String text, List<Permission> permissions) {}

    /**
     * What the report says, and where.
     *
     * @param duePhrase empty where it says none
     * @param report its address and title
     * @param whoKnew the same of what else concerns the force, and who was told of that
     */
    public record Words(List<String> paragraphs, String duePhrase, String place, Reference report, Reference whoKnew) {}

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }

    public boolean showsText() {
        return tab.equals(TEXT);
    }

    public boolean showsHistory() {
        return tab.equals(HISTORY);
    }

    public SubNavigation views(Frame frame) {
        return SubNavigation.of(
                "Views of this finding",
                tabs.stream()
                        .map(one -> {
                            String href =
                                    frame.href("/findings/" + id + (one.slug().isEmpty() ? "" : "/" + one.slug()));
                            return one.slug().equals(tab)
                                    ? NavigationItem.current(one.words(), href)
                                    : NavigationItem.of(one.words(), href);
                        })
                        .toList());
    }

    public SummaryList dates() {
        return SummaryList.of(side.stream()
                .map(line -> SummaryList.Row.of(
                        line.what(), line.how().isEmpty() ? line.value() : line.value() + " — " + line.how()))
                .toList());
    }

    /** What this visitor can record. */
    public List<Action> actions(Frame frame) {
        return actions.stream()
                .filter(action -> action.permissions().stream().anyMatch(frame::may))
                .toList();
    }

    public Timeline timeline(Frame frame) {
        boolean corrects = frame.may(Permission.MANAGE_FINDINGS) || frame.may(Permission.JUDGE_FINDINGS);
        return Timeline.of(history.stream()
                .map(event -> event.withCorrection(corrects ? "/findings/" + id + "/correction" : ""))
                .toList());
    }

    public Table toldTable(Frame frame) {
        SortedMap<String, String> names = frame.viewers();
        return Table.of(
                        "Who was told, when and how",
                        List.of(Column.of("Who"), Column.of("When"), Column.of("How")),
                        told.stream()
                                .map(row -> List.of(
                                        Cell.of(Told.name(row.organisation(), names)),
                                        Cell.of((row.locked() ? "under embargo until " : "") + Dates.words(row.at())),
                                        Cell.of(row.how())))
                                .toList())
                .withHiddenCaption();
    }
}
