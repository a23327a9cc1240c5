package org.plumbline.findings;

import java.util.List;

/**
 * By what the register can be narrowed, as far as a viewer sees.
 *
 * @param forces slugs, in order
 * @param areas in order
 * @param reports ids, in order
 * @param owners by title
 */
public record Choices(List<String> forces, List<String> areas, List<String> reports, List<Owner> owners) {
    public Choices {
        forces = List.copyOf(forces);
        areas = List.copyOf(areas);
        reports = List.copyOf(reports);
        owners = List.copyOf(owners);
    }
}
