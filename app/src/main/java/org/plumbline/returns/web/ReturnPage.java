package org.plumbline.returns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Tag;
import org.plumbline.returns.Breach;
import org.plumbline.returns.Checked;
import org.plumbline.returns.FilledReturn;
import org.plumbline.returns.FormDesign;
import org.plumbline.returns.Reason;
import org.plumbline.returns.ReturnState;
import org.plumbline.returns.Weight;
import org.plumbline.web.Frame;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * The return of one period: its table, to be filled in or as it was, what the rules say of it, and what happened to it.
 *
 * @param fills whether whoever looks may fill it in now
 * @param approves whether they are of those who approve it
 * @param last the index of the last entry that whoever looks has seen
 */
public record ReturnPage(
        Places.Place place,
        CellTable cells,
        Checked checked,
        List<Happened> history,
        boolean fills,
        boolean approves,
        long last,
        LocalDate asAt)
        implements Page {
    @Override
    public String title() {
        return place.title();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.MEASURES);
    }

    public String formName() {
        return place.form().name();
    }

    public String formHref(Frame frame) {
        return frame.href("/returns/" + place.form().id());
    }

    public FormDesign design() {
        return place.expected().version().design();
    }

    public Tag tag() {
        return Progress.tag(place.expected(), asAt);
    }

    public String hint() {
        return Progress.hint(place.expected(), asAt) + ".";
    }

    /** Why it was sent back or opened again; empty where it was not. */
    public String remark() {
        return place.expected()
                .filled()
                .filter(one -> one.state().open() && !one.remark().isEmpty())
                .map(one -> one.state().words() + ": " + one.remark())
                .orElse("");
    }

    /** That its earlier figures hold while it is open again. */
    public boolean revising() {
        return place.expected()
                .filled()
                .filter(one ->
                        one.state() != ReturnState.APPROVED && !one.approvals().isEmpty())
                .isPresent();
    }

    public ErrorSummary errors() {
        return cells.errors();
    }

    public String draftAction() {
        return place.address() + "/draft?last=" + last;
    }

    public boolean filled() {
        return place.expected().filled().isPresent();
    }

    /** What a rule asks for, and the reason where one was given. */
    public record Said(String sentence, String follows, Tag tag) {}

    public List<Said> said() {
        return checked.breaches().stream().map(this::said).toList();
    }

    private Said said(Breach breach) {
        return place.expected().filled().map(FilledReturn::reasons).orElse(List.of()).stream()
                .filter(one -> one.breach().equals(breach.key()))
                .map(Reason::because)
                .findFirst()
                .map(reason -> new Said(
                        breach.sentence(), "Reason given: " + reason, Tag.of("Explained", Tag.Colour.LIGHT_BLUE)))
                .orElseGet(() -> new Said(breach.sentence(), breach.weight().words(), tag(breach.weight())));
    }

    private static Tag tag(Weight weight) {
        return switch (weight) {
            case HARD -> Tag.of("Must be right", Tag.Colour.RED);
            case SOFT -> Tag.of("Needs a reason", Tag.Colour.YELLOW);
            case WARNING -> Tag.of("Warning", Tag.Colour.GREY);
        };
    }

    /** That all rules hold, where they do. */
    public boolean sound() {
        return checked.breaches().isEmpty()
                && checked.unchecked().isEmpty()
                && checked.missing().isEmpty();
    }

    /** {@code 3 values are not given: Contacts, …}; empty where all are. */
    public String missing() {
        int count = checked.missing().size();
        return count == 0
                ? ""
                : (count == 1 ? "One value is not given: " : count + " values are not given: ")
                        + String.join("; ", checked.missing()) + ".";
    }

    public List<Link> actions(Frame frame) {
        if (!frame.editable()) {
            return List.of();
        }
        List<Link> actions = new ArrayList<>();
        ReturnState state = place.expected().state().orElse(ReturnState.DRAFT);
        if (fills) {
            if (filled() && checked.missing().isEmpty() && place.expected().over(asAt)) {
                actions.add(Link.of("Submit it for approval", place.address() + "/submission"));
            }
            actions.add(Link.of("Fill it in from a file", place.address() + "/upload"));
        }
        if (approves && state == ReturnState.SUBMITTED) {
            actions.add(Link.of("Approve it", place.address() + "/approval"));
            actions.add(Link.of("Send it back", place.address() + "/sending-back"));
        }
        if (approves && state == ReturnState.APPROVED) {
            actions.add(Link.of("Open it again", place.address() + "/reopening"));
        }
        return actions;
    }
}
