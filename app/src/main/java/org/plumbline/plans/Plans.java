package org.plumbline.plans;

import static org.plumbline.platform.tables.Sequences.PLAN_NUMBER;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans, from any vantage. */
@Component
public class Plans {
    private final DSLContext sql;
    private final ShownTable<Plan> table;
    private final Shown<Plan> shown;

    Plans(DSLContext sql, ShownTable<Plan> table, Entries entries) {
        this.sql = sql;
        this.table = table;
        this.shown = new Shown<>(table, entries);
    }

    /** Every plan that can be seen, by force and title. */
    @Transactional(readOnly = true)
    public List<Plan> all(Vantage vantage) {
        return shown.all(vantage).stream()
                .sorted(Comparator.comparing(Plan::force).thenComparing(Plan::title))
                .toList();
    }

    /** The plans of one force, by title. */
    @Transactional(readOnly = true)
    public List<Plan> ofForce(String force, Vantage vantage) {
        return shown.linked("force/" + force, vantage).stream()
                .sorted(Comparator.comparing(Plan::title))
                .toList();
    }

    /** The plans for which somebody answers as sponsor, by title. */
    @Transactional(readOnly = true)
    public List<Plan> sponsoredBy(String reference, Vantage vantage) {
        return shown.linked(reference, vantage).stream()
                .filter(plan -> plan.sponsor()
                        .filter(one -> one.reference().equals(reference))
                        .isPresent())
                .sorted(Comparator.comparing(Plan::title))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** What was recorded about one plan, corrected entries included. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    /** A reference that no plan has: {@code P-3}. */
    String nextId() {
        String id = "P-" + sql.nextval(PLAN_NUMBER);
        return table.exists(id) ? nextId() : id;
    }
}
