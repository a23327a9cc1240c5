/**
 * Papers: what a committee is given to read, produced from the record at a vantage and never changed once frozen.
 *
 * <p>Take from here: {@link org.plumbline.papers.Papers} to list and find papers at a vantage;
 * {@link org.plumbline.papers.PaperWriting} to draft, write, freeze and publish one; from the room {@code update} the
 * content of the committee's HMICFRS update as a function of a vantage.
 *
 * <p>It relies on findings and inspections for what is so, on whoever answers {@link
 * org.plumbline.findings.FindingMeasures} for what measures say, and on the documents library for HTML, PDF and Word. It always
 * holds that every figure names the entries it comes from, that totals are sums of the parts shown, and that nothing is
 * in a paper which the organisation it is for may not see.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people", "inspections", "findings"})
@NullMarked
package org.plumbline.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
