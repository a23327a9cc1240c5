/**
 * The content of the committee's HMICFRS update: what the record shows at a vantage, as sections, figures and an annex.
 *
 * <p>Take from here: {@link org.plumbline.papers.update.HmicfrsUpdate}, which gives an
 * {@link org.plumbline.papers.update.Edition} for a {@link org.plumbline.papers.update.Brief} at a vantage;
 * {@link org.plumbline.papers.update.Statements}, to record what was published or looked up elsewhere.
 *
 * <p>It relies on the folds of findings and inspections and on nothing that changes by itself. It always holds that the
 * same brief at the same vantage gives the same figures, and that each figure names its entries or the figures it adds up.
 */
@NamedInterface("update")
@NullMarked
package org.plumbline.papers.update;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
