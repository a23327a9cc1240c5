/**
 * The pages of inspections: reports, their import and review, frameworks, inspections and the stage of monitoring.
 *
 * <p>Nothing here is for other rooms. It relies on the services of its module and on the web room's answers. It always
 * holds that an import is shown to the organisation alone that brought it, everything else through the vantage.
 */
@NullMarked
package org.plumbline.inspections.web;

import org.jspecify.annotations.NullMarked;
