package org.plumbline.measures;

/**
 * What is measured. Unit, numerator, denominator, basis and kind of source make the definition: where one of them differs it is
 * another measure.
 *
 * @param counts what it counts, in a sentence; empty while nobody has said
 * @param unit such as {@code percent}, {@code cases}, {@code per 1,000}
 * @param numerator what is counted; empty where it is no share or rate, or not said
 * @param denominator of what; as numerator
 * @param window over which time a figure reaches, such as "one week"; empty where its period says so
 * @param owner the organisation that answers for it, a slug; empty where nobody does
 * @param lagDays how many days after the end of a period its figure is expected
 * @param graceDays how many days later it counts as stale
 */
public record Definition(
        String name,
        String counts,
        String unit,
        Good good,
        String numerator,
        String denominator,
        Basis basis,
        SourceClass source,
        String window,
        Cadence cadence,
        String owner,
        int lagDays,
        int graceDays,
        Chart chart) {
    /** The grace of a measure of which nobody said more: a month. */
    public static final int USUAL_GRACE = 31;

    /** What a file names and does not define. */
    public static Definition named(String name, String unit, SourceClass source) {
        return new Definition(
                name,
                "",
                unit,
                Good.NEITHER,
                "",
                "",
                Basis.NOT_SAID,
                source,
                "",
                Cadence.NONE,
                "",
                0,
                USUAL_GRACE,
                Chart.INDIVIDUALS);
    }

    /** Whether somebody has said what it counts. */
    public boolean complete() {
        return !counts.isEmpty();
    }

    /** Whether figures of the two may share a line. */
    public boolean sameAs(Definition other) {
        return unit.equals(other.unit)
                && source == other.source
                && kept(numerator, other.numerator)
                && kept(denominator, other.denominator)
                && (basis == other.basis || basis == Basis.NOT_SAID);
    }

    /** What was not said can be said later; what was said cannot become something else. */
    private static boolean kept(String before, String after) {
        return before.isEmpty() || before.equals(after);
    }
}
