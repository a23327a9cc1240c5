package org.plumbline.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.monitoring.Intervals;
import org.plumbline.monitoring.WhoKnew;
import org.plumbline.platform.London;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who knew what about a force, when, and what an organisation could know on a day. */
@Controller
class WhoKnewController {
    private final Forces forces;
    private final WhoKnew whoKnew;
    private final Intervals intervals;
    private final Visitors visitors;

    WhoKnewController(Forces forces, WhoKnew whoKnew, Intervals intervals, Visitors visitors) {
        this.forces = forces;
        this.whoKnew = whoKnew;
        this.intervals = intervals;
        this.visitors = visitors;
    }

    @GetMapping("/monitoring/{force}/disclosures")
    @Access(Permission.READ)
    Page matrix(@PathVariable String force, Vantage vantage, Visitor visitor) {
        List<WhoKnew.Row> rows = whoKnew.rows(force, vantage);
        Set<String> named = new TreeSet<>();
        rows.forEach(row -> {
            named.addAll(row.holders());
            row.cells().forEach(cell -> named.add(cell.organisation()));
        });
        return new MatrixPage(
                forces.head(force, vantage, visitor), forces.audiences(force, named, vantage), rows, vantage.knownBy());
    }

    @GetMapping("/monitoring/{force}/knowledge")
    @Access(Permission.READ)
    Page knowledge(@PathVariable String force, Vantage vantage, Visitor visitor) {
        ForceHead head = forces.head(force, vantage, visitor);
        String organisation = vantage.viewer().as();
        return new KnowledgePage(
                head,
                organisation,
                London.dateAt(vantage.knownBy()),
                moment(vantage),
                intervals.sentence(head.name(), force, vantage),
                whoKnew.known(force, organisation, vantage),
                visitors.viewers());
    }

    /** The end of a day is said as the day. */
    private static String moment(Vantage vantage) {
        LocalDate day = London.dateAt(vantage.knownBy());
        boolean whole = vantage.knownBy().plusSeconds(60).isAfter(London.endOf(day));
        return whole ? "the end of " + Dates.words(day) : Dates.words(vantage.knownBy());
    }
}
