package org.plumbline.reconciliation;

import java.util.List;

/** Finds, among the figures of a page, sums that should hold by what their names, units and periods say. */
@FunctionalInterface
interface Recogniser {
    List<Equation> equations(Page page);
}
