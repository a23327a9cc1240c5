/**
 * Evidence: what shows that a finding was dealt with, kept as it was given, and the tests that somebody else made of it.
 *
 * <p>Take from here: {@link org.plumbline.evidence.Evidence} to read and to count at a vantage;
 * {@link org.plumbline.evidence.EvidenceWork} to add, revise, link and withdraw;
 * {@link org.plumbline.evidence.RealityTests} and {@link org.plumbline.evidence.RealityTesting} for tests of samples. Actions
 * and measures are linked by their subjects alone.
 *
 * <p>It relies on the record, on the findings it is for, and on the people who may see it. It always holds that a revision is
 * never lost or changed, that the period a piece speaks of is kept apart from the day on which it came, that files are what
 * their names say and are never shown inline, and that whoever looked at what is sensitive is written down.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people", "inspections", "findings", "rules"})
@NullMarked
package org.plumbline.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
