package org.plumbline.plans;

import static org.plumbline.platform.tables.Sequences.ACTION_NUMBER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.plumbline.findings.Due;
import org.plumbline.findings.Finding;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actions, from any vantage. Every list is of what some link names, so that none reads the actions of everybody; the
 * nearest date comes first, what has no date last.
 */
@Component
public class Actions {
    private static final Comparator<Action> BY_DATE = Comparator.comparing(
                    (Action action) -> action.dates().nearest().map(Due::on).orElse(LocalDate.MAX))
            .thenComparingInt(action -> action.id().length())
            .thenComparing(Action::id);

    private final DSLContext sql;
    private final ShownTable<Action> table;
    private final Shown<Action> shown;

    Actions(DSLContext sql, ShownTable<Action> table, Entries entries) {
        this.sql = sql;
        this.table = table;
        this.shown = new Shown<>(table, entries);
    }

    @Transactional(readOnly = true)
    public Optional<Action> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    @Transactional(readOnly = true)
    public List<Action> ofPlan(String plan, Vantage vantage) {
        return linked(
                Plan.KIND + "/" + plan,
                action -> action.plan().filter(plan::equals).isPresent(),
                vantage);
    }

    /** The actions that serve a finding. */
    @Transactional(readOnly = true)
    public List<Action> serving(String finding, Vantage vantage) {
        return linked(Finding.KIND + "/" + finding, action -> action.findings().contains(finding), vantage);
    }

    /** What somebody owns; the reference is such as {@code user/7f3a…}. */
    @Transactional(readOnly = true)
    public List<Action> ownedBy(String reference, Vantage vantage) {
        return linked(reference, action -> action.ownedBy(reference), vantage);
    }

    @Transactional(readOnly = true)
    public List<Action> ofForce(String force, Vantage vantage) {
        return linked("force/" + force, action -> true, vantage);
    }

    /** The actions of a force that belong to no plan. */
    @Transactional(readOnly = true)
    public List<Action> outsidePlans(String force, Vantage vantage) {
        return linked(alone(force), action -> action.plan().isEmpty(), vantage);
    }

    /** The actions that cannot be done before one. */
    @Transactional(readOnly = true)
    public List<Action> waitingFor(String id, Vantage vantage) {
        return linked(Action.KIND + "/" + id, action -> action.needs().contains(id), vantage);
    }

    /** What was recorded about one action, corrected entries included. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    /** The link of the actions of a force that belong to no plan. */
    static String alone(String force) {
        return "no-plan/" + force;
    }

    /** A reference that no action has: {@code A-12}. */
    String nextId() {
        String id = "A-" + sql.nextval(ACTION_NUMBER);
        return table.exists(id) ? nextId() : id;
    }

    private List<Action> linked(String link, Predicate<Action> stillSo, Vantage vantage) {
        return shown.linked(link, vantage).stream()
                .filter(stillSo)
                .sorted(BY_DATE)
                .toList();
    }
}
