/**
 * Responses: what a local policing body says in public to an inspection report, and by when it must.
 *
 * <p>Take from here: {@link org.plumbline.responses.Responses} to read at a vantage; {@link org.plumbline.responses.Deadlines}
 * for the day by which a report is to be answered and how it was counted; {@link org.plumbline.responses.ResponseWriting} to
 * write and to publish.
 *
 * <p>It relies on the inspections and their findings, on the rules for dates and on the documents library. It always holds
 * that only the body writes its response and only the force its chief officer's comments, that nothing is published while a
 * recommendation is unanswered, and that what was published never changes: a later word is a new edition beside it.
 */
@ApplicationModule(allowedDependencies = {"platform", "record", "web", "people", "inspections", "findings", "rules"})
@NullMarked
package org.plumbline.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
