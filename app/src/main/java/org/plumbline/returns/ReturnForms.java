package org.plumbline.returns;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms and what they ask for, from any vantage. */
@Component
public class ReturnForms {
    private static final Comparator<ReturnForm> BY_NAME = Comparator.comparing(
                    ReturnForm::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ReturnForm::id);

    private final Shown<ReturnForm> shown;
    private final Returns returns;

    ReturnForms(ShownTable<ReturnForm> table, Entries entries, Returns returns) {
        this.shown = new Shown<>(table, entries);
        this.returns = returns;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<ReturnForm> all(Vantage vantage) {
        return shown.all(vantage).stream().sorted(BY_NAME).toList();
    }

    @Transactional(readOnly = true)
    public Optional<ReturnForm> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** What was recorded about one form, in the order of the record. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    /** The returns for which a form had asked by the vantage's day, whether filled in or not, the last first. */
    @Transactional(readOnly = true)
    public List<ExpectedReturn> expected(ReturnForm form, Vantage vantage) {
        Map<String, FilledReturn> filled = returns.of(form.id(), vantage).stream()
                .collect(Collectors.toMap(FilledReturn::id, Function.identity()));
        return form.periods(vantage.asAt()).reversed().stream()
                .map(period -> ExpectedReturn.of(
                        form, period, Optional.ofNullable(filled.get(FilledReturn.id(form.id(), period.from())))))
                .toList();
    }
}
