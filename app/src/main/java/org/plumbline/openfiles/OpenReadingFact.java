package org.plumbline.openfiles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about a reading of published files; its subjects are of the kind {@link OpenReading#KIND}. */
public sealed interface OpenReadingFact extends Fact {
    /**
     * Files were read and their figures taken in.
     *
     * @param released the month of the release; empty where nobody said it
     * @param manifest the digest of the stored list of the files, each with its own digest
     * @param rejects the digest of the stored file of the rows that were not used; null where there was none
     * @param measures the ids of the measures that the files tell
     * @param notes what was odd, in sentences
     */
    record TakenIn(
            String name,
            String released,
            String manifest,
            @Nullable String rejects,
            int files,
            long rows,
            long used,
            long rejected,
            List<String> measures,
            Counts figures,
            List<String> notes)
            implements OpenReadingFact {
        public TakenIn {
            measures = List.copyOf(measures);
            notes = List.copyOf(notes);
        }
    }

    /** How many figures were new, told otherwise, told as they were held, or no longer told. */
    record Counts(int fresh, int revised, int same, int withdrawn) {}
}
