package org.plumbline.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.SourceClass;

/**
 * What a form asks, of whom and how often.
 *
 * @param filler the organisation that fills it in, a slug
 * @param saidBy who says its figures: a role or a body
 * @param approver the organisation that approves it, a slug
 * @param from the first day of the first period for which it asks so
 * @param dueDays how many days after the end of a period it is due
 * @param source what kind of body says it, for measures that are made with it
 */
public record FormDesign(
        String name,
        String filler,
        String saidBy,
        String approver,
        Cadence cadence,
        LocalDate from,
        int dueDays,
        SourceClass source,
        List<FormLine> lines,
        List<FormArea> areas,
        List<FormRule> rules) {
    public FormDesign {
        lines = List.copyOf(lines);
        areas = List.copyOf(areas);
        rules = List.copyOf(rules);
    }

    public Optional<FormLine> line(String id) {
        return lines.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<FormArea> area(String slug) {
        return areas.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    String lineName(String id) {
        return line(id).map(FormLine::name).orElse(id);
    }

    String areaName(String slug) {
        return area(slug).map(FormArea::name).orElse(slug);
    }

    /** A cell in words: the line, and the area where there are several. */
    public String cell(String line, String area) {
        return areas.size() == 1 ? lineName(line) : lineName(line) + ", " + areaName(area);
    }

    /** Whether a rule speaks of lines and areas that are here. */
    public boolean takes(FormRule rule) {
        return DesignRules.ofUse(rule, this).isEmpty();
    }

    FormDesign with(FormRule rule) {
        List<FormRule> more = new ArrayList<>(rules);
        more.add(rule);
        return withRules(more);
    }

    /** @param number from 1 */
    FormDesign without(int number) {
        List<FormRule> fewer = new ArrayList<>(rules);
        fewer.remove(number - 1);
        return withRules(fewer);
    }

    public FormDesign withRules(List<FormRule> others) {
        return new FormDesign(name, filler, saidBy, approver, cadence, from, dueDays, source, lines, areas, others);
    }
}
