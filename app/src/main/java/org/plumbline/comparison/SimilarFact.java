package org.plumbline.comparison;

import org.plumbline.record.Fact;

/** What can be recorded about lists of most similar forces; their subjects are of the kind {@link SimilarLists#KIND}. */
public sealed interface SimilarFact extends Fact {
    /**
     * This is the list now, with every version of it; it takes the place of the earlier one.
     *
     * @param table in the columns that {@link org.plumbline.opendata.forces.SimilarForces#read} takes
     */
    record Loaded(String table) implements SimilarFact {}
}
