package org.plumbline.openfiles;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entries;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published files that were taken in, from any vantage. */
@Component
public class OpenReadings {
    private final Shown<OpenReading> shown;

    OpenReadings(ShownTable<OpenReading> table, Entries entries) {
        this.shown = new Shown<>(table, entries);
    }

    /** The last first. */
    @Transactional(readOnly = true)
    public List<OpenReading> all(Vantage vantage) {
        return shown.all(vantage).stream()
                .sorted(Comparator.comparingLong(OpenReading::entry).reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<OpenReading> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }
}
