package org.plumbline.evidence.web;

import gg.jte.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.EvidenceItem;
import org.plumbline.evidence.Revision;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.SummaryList;
import org.plumbline.govuk.Table;
import org.plumbline.govuk.Text;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;

/**
 * One piece of evidence with all its revisions.
 *
 * @param added the entry with which it came in
 * @param looks who looked, the latest first; empty where whoever looks now may not know
 * @param keepsLooks whether whoever looks now is told who else did
 * @param ours whether whoever looks is of the force or the inspectorate
 */
public record EvidencePage(
        EvidenceItem item,
        String forceName,
        List<Linked.Place> places,
        Entry added,
        List<RealityTestRow> tests,
        List<LookRow> looks,
        boolean keepsLooks,
        boolean ours)
        implements Page {
    /** Somebody looked. */
    public record LookRow(Instant at, String who, String what) {}

    @Override
    public String title() {
        return item.title();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.FINDINGS);
    }

    @Override
    public String marking() {
        return item.marking().words();
    }

    public Revision latest() {
        return item.latest();
    }

    public boolean sensitive() {
        return item.marking() == org.plumbline.evidence.Marking.OFFICIAL_SENSITIVE;
    }

    /** Whether it counts, as a sentence. */
    public String standing() {
        return item.latest()
                .withdrawnBecause()
                .map(reason -> "Revision " + item.latest().number() + " is withdrawn and nothing counts in its place: "
                        + reason)
                .orElse("Revision " + item.latest().number() + " counts.");
    }

    public SummaryList identity(Frame frame) {
        Revision revision = item.latest();
        List<SummaryList.Row> rows = new ArrayList<>(List.of(
                SummaryList.Row.of("Evidence for", Places.lines(places, frame)),
                SummaryList.Row.of("Force", forceName),
                SummaryList.Row.of("Speaks of", revision.speaksOf().words()),
                SummaryList.Row.of("Came in", Dates.words(revision.given())),
                SummaryList.Row.of("Given by", item.givenBy()),
                SummaryList.Row.of("Marking", item.marking().words())));
        item.embargoedUntil()
                .ifPresent(until -> rows.add(SummaryList.Row.of("Under embargo until", Dates.words(until))));
        rows.add(SummaryList.Row.of(
                "SHA-256 of the content", code(revision.content().digest())));
        return SummaryList.of(rows);
    }

    public String downloadHref(Revision revision) {
        return "/evidence/" + item.id() + "/revisions/" + revision.number() + "/file";
    }

    /** {@code figures.csv, 12 kB}. */
    public String fileWords(Revision revision) {
        return revision.content().name() + ", "
                + Math.max(1, (revision.content().bytes() + 999) / 1000) + " kB";
    }

    public Table revisions(Frame frame) {
        return Table.of(
                        "Revisions",
                        List.of(
                                Column.of("Revision"),
                                Column.of("Came in"),
                                Column.of("Speaks of"),
                                Column.of("Content"),
                                Column.of("Standing")),
                        item.revisions().reversed().stream()
                                .map(one -> row(one, frame))
                                .toList())
                .withHiddenCaption()
                .withRowHeaders();
    }

    private List<Cell> row(Revision revision, Frame frame) {
        return List.of(
                Cell.of(String.valueOf(revision.number())),
                Cell.of(Dates.words(revision.given())),
                Cell.of(revision.speaksOf().words()),
                Cell.of(content(revision, frame)),
                Cell.of(standing(revision)));
    }

    private Content content(Revision revision, Frame frame) {
        return switch (revision.content().kind()) {
            case FILE -> Link.of(fileWords(revision), frame.href(downloadHref(revision)));
            case LINK ->
                Text.of(revision.content().words() + " " + revision.content().address());
            case STATEMENT -> Text.of(revision.content().words());
        };
    }

    private String standing(Revision revision) {
        String because = revision.because().isEmpty() ? "" : " It came because: " + revision.because();
        if (revision.withdrawnBecause().isPresent()) {
            return "withdrawn: " + revision.withdrawnBecause().get() + because;
        }
        return (revision.number() == item.latest().number()
                        ? "counts."
                        : "replaced by revision " + (revision.number() + 1) + ".")
                + because;
    }

    public Table looksTable() {
        return Table.of(
                        "Who looked",
                        List.of(Column.of("When"), Column.of("Who"), Column.of("What")),
                        looks.stream()
                                .map(look -> List.of(
                                        Cell.of(Dates.words(look.at())), Cell.of(look.who()), Cell.of(look.what())))
                                .toList())
                .withHiddenCaption();
    }

    /** What can be recorded, by whoever looks. */
    public List<Link> actions(Frame frame) {
        List<Link> actions = new ArrayList<>();
        String own = "/evidence/" + item.id() + "/";
        boolean manages = ours && (frame.may(Permission.MANAGE_FINDINGS) || frame.may(Permission.JUDGE_FINDINGS));
        if (manages || (ours && frame.may(Permission.OWN_FINDINGS))) {
            actions.add(Link.of("Give another file", own + "revisions/file"));
            actions.add(Link.of("Give another link", own + "revisions/link"));
            actions.add(Link.of("Give another statement", own + "revisions/statement"));
            actions.add(Link.of("Say that it is evidence for something more", own + "links"));
        }
        if (manages) {
            if (item.subjects().size() > 1) {
                actions.add(Link.of("Say that it is no evidence for something after all", own + "unlinking"));
            }
            if (item.standing().isPresent()) {
                actions.add(Link.of("Withdraw it", own + "withdrawal"));
            }
        }
        return List.copyOf(actions);
    }

    private static Content code(String digest) {
        return output -> {
            output.writeContent("<code class=\"plumbline-code\">");
            output.writeContent(digest);
            output.writeContent("</code>");
        };
    }
}
