package org.plumbline.statistics.intervals;

/** The exact limits of 0 to 9 events, which are so often asked for at the two usual levels that these are kept. */
final class FewEvents {
    private static final Interval[] AT_95 = table(Confidence.NINETY_FIVE);
    private static final Interval[] AT_99_8 = table(Confidence.NINETY_NINE_POINT_EIGHT);

    private FewEvents() {}

    /** {@link Rates#exact}, looked up where it is kept. */
    static Interval exact(double events, Confidence confidence) {
        int whole = (int) events;
        if (whole == events && confidence.level() == Confidence.NINETY_FIVE.level()) {
            return AT_95[whole];
        }
        if (whole == events && confidence.level() == Confidence.NINETY_NINE_POINT_EIGHT.level()) {
            return AT_99_8[whole];
        }
        return Rates.exact(events, confidence);
    }

    private static Interval[] table(Confidence confidence) {
        Interval[] table = new Interval[Rates.FEWEST_FOR_BYAR];
        for (int events = 0; events < table.length; events++) {
            table[events] = Rates.exact(events, confidence);
        }
        return table;
    }
}
