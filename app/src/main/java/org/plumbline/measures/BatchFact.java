package org.plumbline.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about figures that came together; their subjects are of the kind {@link Batch#KIND}. */
public sealed interface BatchFact extends Fact {
    /**
     * Figures were stated. They lie in a stored file of one line each, in the order and with the columns of
     * {@link FigureFile}.
     *
     * @param file the digest of that file
     * @param figures how many they are
     * @param area the slug of the force that they are about; empty where they are about several
     * @param measures the ids of the measures
     * @param origin the digest of the file in which they came; null where they were typed
     * @param originName its name
     * @param originRows how many rows it had
     */
    record Stated(
            String file,
            int figures,
            String area,
            List<String> measures,
            @Nullable String origin,
            String originName,
            int originRows)
            implements BatchFact {
        public Stated {
            measures = List.copyOf(measures);
        }
    }

    /** They no longer count, all of them. */
    record Withdrawn(String because) implements BatchFact {}
}
