package org.plumbline.comparison.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Comparisons;
import org.plumbline.comparison.Span;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Measure;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows forces side by side. */
@Controller
class ComparisonController {
    private final Comparisons comparisons;
    private final ForceChoice forces;

    ComparisonController(Comparisons comparisons, ForceChoice forces) {
        this.comparisons = comparisons;
        this.forces = forces;
    }

    /** As it stands in the address. */
    record Asked(
            @Nullable String measure,
            @Nullable String group,
            @Nullable String period,
            @Nullable String force) {}

    @GetMapping("/comparison")
    @Access(Permission.READ)
    Page compare(@ModelAttribute Asked asked, Vantage vantage, Visitor visitor) {
        List<Measure> measures = comparisons.comparable(vantage);
        String ours = forces.ours(text(asked.force()), vantage, visitor);
        Optional<Comparison> comparison = Optional.of(text(asked.measure()))
                .filter(id -> !id.isEmpty())
                .or(() -> measures.stream()
                        .filter(ComparisonController::ofDifferentSizes)
                        .findFirst()
                        .or(() -> measures.stream().findFirst())
                        .map(Measure::id))
                .flatMap(id -> comparisons.of(
                        new Comparisons.Wanted(
                                id, Optional.ofNullable(asked.group()), Span.of(text(asked.period())), ours),
                        vantage));
        return new ComparisonPage(
                text(asked.measure()),
                ours,
                measures,
                comparison,
                visitor.may(Permission.MANAGE_FINDINGS) || visitor.may(Permission.WRITE_PAPERS));
    }

    /** Whether forces of different sizes can be set side by side by it: shares and rates, not plain counts. */
    private static boolean ofDifferentSizes(Measure measure) {
        Chart chart = measure.definition().chart();
        return chart == Chart.SHARES || chart == Chart.RATES;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
