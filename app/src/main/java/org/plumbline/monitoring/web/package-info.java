/**
 * The pages of the monitoring: where each force stands, who knew what, the key dates, letters and representations.
 *
 * <p>Nothing is to be taken from here.
 *
 * <p>It relies on the module's own collections for everything it shows. It always holds that a page is drawn from one
 * vantage, that a cell of the matrix leads to the product at that cell's instant and through that organisation's eyes,
 * and that only those who stand round a force record anything about it.
 */
@NullMarked
package org.plumbline.monitoring.web;

import org.jspecify.annotations.NullMarked;
