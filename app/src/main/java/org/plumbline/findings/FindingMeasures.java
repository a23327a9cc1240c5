package org.plumbline.findings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.charts.Chart;
import org.plumbline.charts.Sparkline;
import org.plumbline.record.Vantage;

/** What measures say of findings, for whoever writes about findings; every bean of this kind is asked, once for all of them. */
public interface FindingMeasures {
    /**
     * Each measure that tests one of the findings, in the order of their names; one that tests two is there twice.
     *
     * @param was for the id of each finding, the day of what was; what is is by the vantage's day
     */
    List<Measured> of(Map<String, LocalDate> was, Vantage vantage);

    /**
     * One measure as it tests one finding.
     *
     * @param finding its id
     * @param href the measure's page
     * @param headline what its figures come to, in a sentence; that none is known where none is
     * @param wanted what is to be reached, and how many times in a row
     * @param stands how it stands to that, in a sentence
     * @param was the last figure known by the day of what was; empty where there is none
     * @param is the last figure known by the vantage's day; empty where there is none
     * @param difference between the two, in the unit and per cent; empty where one is missing or both are the same figure
     * @param reading whether the difference is more than chance, and how that is known; empty where there is none
     * @param age how old the last figure is; empty where none is known
     * @param stale whether the next one is late
     * @param known how many figures are on the line
     * @param chart as on the measure's page; empty where fewer than two figures are known
     * @param small the same for a card
     */
    record Measured(
            String finding,
            String measure,
            String href,
            String name,
            String headline,
            String wanted,
            String stands,
            Optional<Stated> was,
            Optional<Stated> is,
            String difference,
            String reading,
            String age,
            boolean stale,
            int known,
            Optional<Chart> chart,
            Optional<Sparkline> small) {}

    /**
     * A figure as somebody stated it.
     *
     * @param figure in words, with its unit
     * @param when of which time it speaks
     * @param by who says so, and in which document
     * @param days how old it was on the day for which it is shown
     * @param entry the index of the entry that holds it
     */
    record Stated(String figure, BigDecimal value, String when, String by, long days, long entry) {}
}
