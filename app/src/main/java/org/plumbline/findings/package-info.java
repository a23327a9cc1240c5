/**
 * Findings: the register of what the inspectorate told a force to improve, and what became of each.
 *
 * <p>Take from here: {@link org.plumbline.findings.Findings} to search and read at a vantage;
 * {@link org.plumbline.findings.FindingWork} and {@link org.plumbline.findings.FindingClosure} to record what happened;
 * {@link org.plumbline.findings.FindingCorrection} to put an entry right; {@link org.plumbline.findings.Tallies} for
 * figures that name the entries they come from.
 *
 * <p>It relies on the record, on the inspections whose reports bring findings in, and on the people who own them. It always
 * holds that a finding is what its entries come to, that submitted is not closed, and that lateness is worked out for the
 * vantage's date and kept nowhere.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people", "inspections"})
@NullMarked
package org.plumbline.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
