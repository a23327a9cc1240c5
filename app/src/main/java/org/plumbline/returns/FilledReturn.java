package org.plumbline.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * A return as far as the entries about it say.
 *
 * @param form the id of the form
 * @param version the number of the version under which it was filled in
 * @param from the first day of its period
 * @param fillers who filled it in or submitted it, as actors' references
 * @param submittedOn the day of the submission that stands; empty while it is open
 * @param reasons given with the last submission
 * @param remark why it was sent back or opened again; empty where that is over
 * @param approvals the first first
 * @param lastOn the day of what happened last
 * @param lastEntry the index of the last entry about it
 */
public record FilledReturn(
        String id,
        String form,
        int version,
        LocalDate from,
        Cells cells,
        ReturnState state,
        List<String> fillers,
        Optional<LocalDate> submittedOn,
        List<Reason> reasons,
        String remark,
        List<Approval> approvals,
        LocalDate lastOn,
        long lastEntry) {
    public static final String KIND = "return";

    public FilledReturn {
        fillers = List.copyOf(fillers);
        reasons = List.copyOf(reasons);
        approvals = List.copyOf(approvals);
    }

    /** The id of the return of a form for the period that begins on a day. */
    public static String id(String form, LocalDate from) {
        return form + "." + from;
    }

    /** What entries come to; empty while none of them fills it in. */
    public static Optional<FilledReturn> after(List<Entry> entries) {
        return ReturnFold.of(entries);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** The values that count: of the last approval, or as submitted where there was none yet. */
    public Optional<Cells> counting() {
        return approvals.isEmpty()
                ? Optional.of(cells).filter(submitted -> state == ReturnState.SUBMITTED)
                : Optional.of(approvals.getLast().cells());
    }
}
