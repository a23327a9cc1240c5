/**
 * Comparison: forces side by side, searches by ethnicity against residents, and the scan of all measures and forces.
 *
 * <p>Take from here: {@link org.plumbline.comparison.Comparisons} for one measure over all forces,
 * {@link org.plumbline.comparison.Disparities} for searches by ethnicity, and {@link org.plumbline.comparison.Scanning} for what
 * stands out over everything; {@link org.plumbline.comparison.SimilarLists} to say which forces are most similar to which.
 *
 * <p>It relies on the measures and on open files for the names of forces, and on the library {@code statistics} for every limit,
 * interval and test. It always holds that a force without a figure is not known and never last, that rates by residents leave the
 * City of London out, that limits allow for forces differing by more than chance, and that a list of what stands out says how many
 * tests it comes from and how many false alarms it keeps them to.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "record",
            "web",
            "people",
            "inspections",
            "findings",
            "measures",
            "measures :: reading",
            "openfiles"
        })
@NullMarked
package org.plumbline.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
