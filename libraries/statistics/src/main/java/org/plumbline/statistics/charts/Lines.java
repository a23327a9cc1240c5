package org.plumbline.statistics.charts;

/** The lines of a chart at its points: what the four rules are read against; NaN where there is none. */
interface Lines {
    double centre(int point);

    double lower(int point);

    double upper(int point);

    /** Where the outer third towards the lower limit begins. */
    double nearLower(int point);

    double nearUpper(int point);
}
