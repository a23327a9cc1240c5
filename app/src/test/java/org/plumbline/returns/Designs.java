package org.plumbline.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.SourceClass;
import org.plumbline.record.Addresses;

/** Designs of forms as tests need them. */
public final class Designs {
    public static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
    public static final LocalDate JULY = LocalDate.of(2023, 7, 1);

    private Designs() {}

    /** A quarterly form of the lines contacts, nothing, assessments and year for one area, with these rules. */
    public static FormDesign quarterly(String force, FormRule... rules) {
        return design(
                "Activity", force, Cadence.QUARTERLY, APRIL, List.of(new FormArea(force, "West Midlands")), rules);
    }

    /** A monthly form of the same lines for three areas of which the last is the total. */
    public static FormDesign monthly(String force, FormRule... rules) {
        return design(
                "Patrols",
                force,
                Cadence.MONTHLY,
                APRIL,
                List.of(
                        new FormArea("coventry", "Coventry"),
                        new FormArea("dudley", "Dudley"),
                        new FormArea("all", "Both areas")),
                rules);
    }

    public static FormDesign design(
            String name, String force, Cadence cadence, LocalDate from, List<FormArea> areas, FormRule... rules) {
        return new FormDesign(
                name,
                force,
                "The service",
                force,
                cadence,
                from,
                30,
                SourceClass.OTHER,
                Stream.of("Contacts", "Nothing", "Assessments", "Year")
                        .map(line -> line(name, line))
                        .toList(),
                areas,
                List.of(rules));
    }

    private static FormLine line(String form, String line) {
        String id = line.toLowerCase(Locale.UK);
        String measure = form + " " + line;
        return new FormLine(id, line, "count", Addresses.slug(measure), measure, "");
    }

    /** The same design under another name, whose measures are its own. */
    public static FormDesign named(FormDesign design, String name) {
        return new FormDesign(
                name,
                design.filler(),
                design.saidBy(),
                design.approver(),
                design.cadence(),
                design.from(),
                design.dueDays(),
                design.source(),
                design.lines().stream().map(line -> line(name, line.name())).toList(),
                design.areas(),
                design.rules());
    }

    public static FormDesign from(FormDesign design, LocalDate from, Cadence cadence) {
        return new FormDesign(
                design.name(),
                design.filler(),
                design.saidBy(),
                design.approver(),
                cadence,
                from,
                design.dueDays(),
                design.source(),
                design.lines(),
                design.areas(),
                design.rules());
    }

    public static FormRule rule(
            FormRule.Kind kind, String line, List<String> parts, @Nullable String limit, boolean hard) {
        return new FormRule(kind, line, "", parts, limit == null ? null : new BigDecimal(limit), hard);
    }

    public static FormRule contactsAreTheirParts(boolean hard) {
        return rule(FormRule.Kind.LINES, "contacts", List.of("nothing", "assessments"), null, hard);
    }

    public static FormRule yearToDate() {
        return rule(FormRule.Kind.YEAR_TO_DATE, "year", List.of("contacts"), null, true);
    }

    /** Values of one area in the order of the lines; an empty one is not given. */
    public static List<Cell> cells(String area, String... values) {
        List<String> lines = List.of("contacts", "nothing", "assessments", "year");
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < values.length; at++) {
            cells.add(new Cell(lines.get(at), area, values[at]));
        }
        return cells;
    }
}
