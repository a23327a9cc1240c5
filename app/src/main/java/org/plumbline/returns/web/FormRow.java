package org.plumbline.returns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.returns.ExpectedReturn;
import org.plumbline.returns.ReturnForm;
import org.plumbline.returns.ReturnState;

/**
 * A form in the list.
 *
 * @param standing how many of its returns are late, in draft, waiting and approved
 */
public record FormRow(String id, String name, String cadence, String filler, String approver, String standing) {
    static FormRow of(ReturnForm form, List<ExpectedReturn> expected, String filler, String approver, LocalDate asAt) {
        return new FormRow(
                form.id(),
                form.name(),
                form.latest().design().cadence().words(),
                filler,
                approver,
                standing(expected, asAt));
    }

    /** {@code 1 late, 2 waiting for approval, 4 approved}. */
    static String standing(List<ExpectedReturn> expected, LocalDate asAt) {
        List<String> parts = new ArrayList<>();
        add(parts, expected.stream().filter(one -> one.late(asAt)).count(), "late");
        add(
                parts,
                expected.stream()
                        .filter(one ->
                                one.open() && !one.late(asAt) && one.filled().isPresent())
                        .count(),
                "in draft");
        add(
                parts,
                expected.stream()
                        .filter(one -> one.filled().isEmpty() && !one.late(asAt) && one.over(asAt))
                        .count(),
                "to fill in");
        add(parts, count(expected, ReturnState.SUBMITTED), "waiting for approval");
        add(parts, count(expected, ReturnState.APPROVED), "approved");
        return parts.isEmpty() ? "Nothing is due yet" : String.join(", ", parts);
    }

    private static long count(List<ExpectedReturn> expected, ReturnState state) {
        return expected.stream()
                .filter(one -> one.state().filter(state::equals).isPresent())
                .count();
    }

    private static void add(List<String> parts, long count, String words) {
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }
}
