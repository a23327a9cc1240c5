package org.plumbline.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reality tests, from any vantage. */
@Component
public class RealityTests {
    private static final Comparator<RealityTest> LATEST_FIRST =
            Comparator.comparing(RealityTest::on).reversed().thenComparing(RealityTest::id);

    private final Shown<RealityTest> shown;

    RealityTests(ShownTable<RealityTest> table, Entries entries) {
        this.shown = new Shown<>(table, entries);
    }

    /** Every test that can be seen, the latest first. */
    @Transactional(readOnly = true)
    public List<RealityTest> all(Vantage vantage) {
        return shown.all(vantage).stream().sorted(LATEST_FIRST).toList();
    }

    @Transactional(readOnly = true)
    public Optional<RealityTest> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** What was recorded about one test, in the order of the record. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    /** The tests of a finding, or those that stand on a piece of evidence: {@code finding/…}, {@code evidence/…}. */
    @Transactional(readOnly = true)
    public List<RealityTest> of(String subject, Vantage vantage) {
        return shown.linked(subject, vantage).stream()
                .filter(test -> test.tested().subjects().contains(subject))
                .sorted(LATEST_FIRST)
                .toList();
    }
}
