package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;
import org.plumbline.record.Subject;

/**
 * A reality test as far as the entries about it say.
 *
 * @param on the day of the test
 * @param repeatedBy the id of the test that repeated it
 * @param withdrawnBecause why it no longer counts
 * @param lastEntry the index of the last entry about it
 */
public record RealityTest(
        String id,
        RealityTestFact.Tested tested,
        LocalDate on,
        Optional<String> repeatedBy,
        Optional<String> withdrawnBecause,
        long lastEntry) {
    public static final String KIND = "reality-test";

    /** What entries come to; empty while none of them says what was tested. */
    public static Optional<RealityTest> after(List<Entry> entries) {
        Optional<RealityTest> test = Optional.empty();
        for (Entry entry : Standing.inOrder(entries)) {
            test = switch ((RealityTestFact) entry.fact()) {
                case RealityTestFact.Tested tested ->
                    Optional.of(new RealityTest(
                            entry.subject().id(),
                            tested,
                            entry.effectiveOn(),
                            Optional.empty(),
                            Optional.empty(),
                            entries.getLast().index()));
                case RealityTestFact.Repeated repeated -> test.map(one -> one.repeated(repeated.by()));
                case RealityTestFact.Withdrawn withdrawn -> test.map(one -> one.withdrawn(withdrawn.reason()));
            };
        }
        return test;
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** The day by which it is still to be done again. */
    public Optional<LocalDate> retestDue() {
        return repeatedBy.isPresent() || withdrawnBecause.isPresent()
                ? Optional.empty()
                : Optional.ofNullable(tested.retestBy());
    }

    /** Whether the day by which it was to be done again has passed. */
    public boolean retestLate(LocalDate asAt) {
        return retestDue().filter(asAt::isAfter).isPresent();
    }

    private RealityTest repeated(String by) {
        return new RealityTest(id, tested, on, Optional.of(by), withdrawnBecause, lastEntry);
    }

    private RealityTest withdrawn(String reason) {
        return new RealityTest(id, tested, on, repeatedBy, Optional.of(reason), lastEntry);
    }
}
