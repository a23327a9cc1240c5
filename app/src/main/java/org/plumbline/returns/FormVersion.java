package org.plumbline.returns;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.record.Audience;

/**
 * A form as it asks from one period on.
 *
 * @param number from 1
 * @param on the day on which it was designed
 * @param seenBy who may see it and what is filled in under it, as an audience is written
 */
public record FormVersion(int number, FormDesign design, LocalDate on, List<String> seenBy) {
    public FormVersion {
        seenBy = List.copyOf(seenBy);
    }

    Audience audience() {
        return Audience.parse(seenBy);
    }

    FormVersion as(FormDesign other) {
        return new FormVersion(number, other, on, seenBy);
    }
}
