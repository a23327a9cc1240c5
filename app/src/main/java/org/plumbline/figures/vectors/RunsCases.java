package org.plumbline.figures.vectors;

import org.plumbline.figures.Answer;
import org.plumbline.statistics.charts.RunsAnalysis;

/** Anhøj's critical values by the number of useful points. */
final class RunsCases implements Family {
    @Override
    public boolean knows(VectorCase vector) {
        return vector.input().has("n_useful");
    }

    @Override
    public Object actual(VectorCase vector) {
        int useful = (int) vector.input().number("n_useful");
        return Answer.of("longest_run_max", RunsAnalysis.longestRunMost(useful))
                .and("n_crossings_min", RunsAnalysis.crossingsFewest(useful));
    }
}
