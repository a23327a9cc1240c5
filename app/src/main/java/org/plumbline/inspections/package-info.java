/**
 * Inspections: the reports an inspectorate publishes, how they are taken in, and the stage at which it monitors a force.
 *
 * <p>Take from here: {@link org.plumbline.inspections.Reports}, {@link org.plumbline.inspections.Inspections} and
 * {@link org.plumbline.inspections.Stages}, each asked at a vantage; {@link org.plumbline.inspections.Frameworks};
 * {@link org.plumbline.inspections.Register}, which whoever keeps the findings implements.
 *
 * <p>It relies on the record for what was confirmed and on the report reader for what a file says. It always holds that
 * nothing read by a machine reaches the record before a person has confirmed it, item by item.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people"})
@NullMarked
package org.plumbline.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
