package org.plumbline.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/** Folds the entries about one return. */
final class ReturnFold {
    private final Set<String> fillers = new TreeSet<>();
    private final List<Approval> approvals = new ArrayList<>();
    private ReturnFact.@Nullable Filled filled;
    private ReturnState state = ReturnState.DRAFT;
    private Optional<LocalDate> submittedOn = Optional.empty();
    private List<Reason> reasons = List.of();
    private String remark = "";
    private LocalDate lastOn = LocalDate.MIN;

    private ReturnFold() {}

    static Optional<FilledReturn> of(List<Entry> entries) {
        ReturnFold fold = new ReturnFold();
        for (Entry entry : Standing.inOrder(entries)) {
            if (entry.fact() instanceof ReturnFact fact) {
                fold.take(fact, entry);
            }
        }
        return fold.result(entries);
    }

    private void take(ReturnFact fact, Entry entry) {
        lastOn = entry.effectiveOn();
        switch (fact) {
            case ReturnFact.Filled values -> {
                filled = values;
                fillers.add(entry.actor().reference());
            }
            case ReturnFact.Submitted submitted -> {
                state = ReturnState.SUBMITTED;
                reasons = submitted.reasons();
                submittedOn = Optional.of(entry.effectiveOn());
                fillers.add(entry.actor().reference());
            }
            case ReturnFact.SentBack back -> {
                state = ReturnState.SENT_BACK;
                remark = back.because();
                submittedOn = Optional.empty();
            }
            case ReturnFact.Approved _ -> {
                state = ReturnState.APPROVED;
                remark = "";
                approvals.add(
                        new Approval(entry.actor().reference(), entry.effectiveOn(), cells(), reasons, entry.index()));
            }
            case ReturnFact.Reopened again -> {
                state = ReturnState.REOPENED;
                remark = again.because();
                submittedOn = Optional.empty();
            }
        }
    }

    private Cells cells() {
        return filled == null ? Cells.NONE : new Cells(filled.cells());
    }

    private Optional<FilledReturn> result(List<Entry> entries) {
        ReturnFact.Filled last = filled;
        return last == null
                ? Optional.empty()
                : Optional.of(new FilledReturn(
                        entries.getFirst().subject().id(),
                        last.form(),
                        last.version(),
                        last.from(),
                        cells(),
                        state,
                        List.copyOf(fillers),
                        submittedOn,
                        reasons,
                        remark,
                        approvals,
                        lastOn,
                        entries.getLast().index()));
    }
}
