package org.plumbline.measures.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.plumbline.charts.Look;
import org.plumbline.charts.Sparkline;
import org.plumbline.web.Part;

/**
 * The measures that test a finding, for its page.
 *
 * @param findingId its id
 */
public record MeasurePart(String findingId, List<Tested> tests) implements Part {
    /**
     * One measure.
     *
     * @param wanted what is to be reached, and for how long
     * @param stands how it stands to that
     * @param line empty where there is less than two figures to be drawn
     */
    public record Tested(
            String id,
            String name,
            String headline,
            String age,
            String wanted,
            String stands,
            boolean met,
            Compared compared,
            Optional<Sparkline> line) {
        public Content drawing() {
            return output -> line.ifPresent(drawn -> output.writeContent(drawn.svg(Look.wide("line-" + id))));
        }
    }
}
