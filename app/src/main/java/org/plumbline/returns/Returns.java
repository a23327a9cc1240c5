package org.plumbline.returns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was filled in, from any vantage. */
@Component
public class Returns {
    private final Shown<FilledReturn> shown;

    Returns(ShownTable<FilledReturn> table, Entries entries) {
        this.shown = new Shown<>(table, entries);
    }

    @Transactional(readOnly = true)
    public Optional<FilledReturn> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** What was recorded about one return, in the order of the record. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    /** The returns of a form, by their periods. */
    @Transactional(readOnly = true)
    public List<FilledReturn> of(String form, Vantage vantage) {
        return shown.linked(ReturnForm.KIND + "/" + form, vantage).stream()
                .sorted(Comparator.comparing(FilledReturn::from))
                .toList();
    }

    /** What the rules say of values for a period. */
    @Transactional(readOnly = true)
    public Checked checked(String form, FormVersion version, ReturnPeriod period, Cells cells, Vantage vantage) {
        return Checks.of(version.design(), period, cells, earlier(form, period.from(), vantage));
    }

    private Earlier earlier(String form, LocalDate before, Vantage vantage) {
        TreeMap<LocalDate, Cells> periods = new TreeMap<>();
        of(form, vantage).stream()
                .filter(one -> one.from().isBefore(before))
                .forEach(one -> one.counting().ifPresent(cells -> periods.put(one.from(), cells)));
        return new Earlier(periods);
    }
}
