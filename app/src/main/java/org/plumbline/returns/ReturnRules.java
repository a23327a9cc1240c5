package org.plumbline.returns;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.record.Actor;
import org.plumbline.record.Outcome;

/** What must be so before something can be recorded about a return. */
final class ReturnRules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private ReturnRules() {}

    static Optional<Outcome.Refused> inOrder(Optional<FilledReturn> filled, LocalDate on) {
        return filled.flatMap(one -> Outcome.refusedIf(
                on.isBefore(one.lastOn()),
                "Something was recorded about it on " + DAY.format(one.lastOn()) + ", after that day.",
                "Give that day or a later one."));
    }

    /** Whether its values may be changed. */
    static Optional<Outcome.Refused> open(Optional<FilledReturn> filled) {
        return filled.flatMap(one -> switch (one.state()) {
            case DRAFT, SENT_BACK, REOPENED -> Optional.empty();
            case SUBMITTED ->
                Optional.of(new Outcome.Refused(
                        "It was submitted and waits for approval.", "Ask whoever approves it to send it back."));
            case APPROVED ->
                Optional.of(new Outcome.Refused(
                        "It is approved and locked.", "Whoever approves it can open it again, with a reason."));
        });
    }

    static Optional<Outcome.Refused> begunByAnybody(Optional<FilledReturn> filled) {
        return Outcome.refusedIf(filled.isEmpty(), "Nothing was filled in.", "Fill it in first.");
    }

    static Optional<Outcome.Refused> begun(ReturnPeriod period, LocalDate on) {
        return Outcome.refusedIf(
                on.isBefore(period.from()),
                period.words() + " has not begun.",
                "Fill it in from " + DAY.format(period.from()) + " on.");
    }

    static Optional<Outcome.Refused> over(ReturnPeriod period, LocalDate on) {
        return Outcome.refusedIf(
                !on.isAfter(period.to()),
                period.words() + " is not over: its figures cannot be complete.",
                "Submit it from " + DAY.format(period.to().plusDays(1)) + " on.");
    }

    static Optional<Outcome.Refused> legible(Cells cells, FormDesign design) {
        return cells.given().stream()
                .filter(cell -> design.line(cell.line()).isEmpty()
                        || design.area(cell.area()).isEmpty())
                .map(cell -> new Outcome.Refused(
                        "The form has no line “" + cell.line() + "” for the area “" + cell.area() + "”.",
                        "Fill in the lines and areas of the form."))
                .findFirst()
                .or(() -> cells.given().stream()
                        .filter(cell -> !cell.legible())
                        .map(cell -> new Outcome.Refused(
                                design.cell(cell.line(), cell.area()) + ": “" + cell.typed() + "” is no number.",
                                "Give a number such as 4,163 or 3.6, or “" + Cell.NOT_KNOWN + "”."))
                        .findFirst());
    }

    static Optional<Outcome.Refused> complete(Checked checked) {
        int missing = checked.missing().size();
        return missing == 0
                ? Optional.empty()
                : Optional.of(new Outcome.Refused(
                        checked.missing().getFirst() + " is not given"
                                + (missing == 1 ? "." : ", nor " + (missing - 1) + " more."),
                        "Give a figure, or say “" + Cell.NOT_KNOWN + "”."));
    }

    /** Whether no hard rule is broken. */
    static Optional<Outcome.Refused> allowed(Checked checked) {
        return checked.of(Weight.HARD).stream()
                .findFirst()
                .map(breach ->
                        new Outcome.Refused(breach.sentence(), "Send it back so that the figures are put right."));
    }

    /** Whether every rule that asks for a reason when it is broken has one. */
    static Optional<Outcome.Refused> explained(Checked checked, List<Reason> reasons) {
        return checked.unexplained(reasons).stream()
                .findFirst()
                .map(breach -> new Outcome.Refused(
                        breach.sentence() + " No reason is given.", "Give the reason, or put the figures right."));
    }

    static Optional<Outcome.Refused> submitted(Optional<FilledReturn> filled) {
        ReturnState state = filled.map(FilledReturn::state).orElse(ReturnState.DRAFT);
        return Outcome.refusedIf(
                state != ReturnState.SUBMITTED,
                state == ReturnState.APPROVED ? "It is approved already." : "It is not submitted.",
                state == ReturnState.APPROVED
                        ? "Open it again, with a reason, if it must change."
                        : "Whoever fills it in submits it first.");
    }

    static Optional<Outcome.Refused> approved(Optional<FilledReturn> filled) {
        return Outcome.refusedIf(
                filled.map(FilledReturn::state)
                        .filter(ReturnState.APPROVED::equals)
                        .isEmpty(),
                "It is not approved, so it is not locked.",
                "Send it back, or change it as it is.");
    }

    /** Nobody approves what they filled in or submitted themselves. */
    static Optional<Outcome.Refused> byAnother(Optional<FilledReturn> filled, Actor actor) {
        return Outcome.refusedIf(
                filled.map(one -> one.fillers().contains(actor.reference())).orElse(false),
                "You filled it in or submitted it yourself.",
                "Ask somebody else of the organisation that approves it.");
    }

    static Optional<Outcome.Refused> because(String because, String reason) {
        return Outcome.refusedIf(because.isBlank(), reason, "Say why.");
    }
}
