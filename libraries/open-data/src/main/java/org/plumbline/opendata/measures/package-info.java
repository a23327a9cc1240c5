/**
 * What the figures are: each measure's name, unit, parts, basis, rhythm and class of source, and the words publishers use.
 *
 * <p>Take from here {@link org.plumbline.opendata.measures.OpenMeasure}, the definitions; {@link
 * org.plumbline.opendata.measures.OutcomeGroup} and {@link org.plumbline.opendata.measures.OutcomeWordings}, which lead from
 * police.uk's wording to the Home Office's types; and {@link org.plumbline.opendata.measures.EthnicGroup}.
 *
 * <p>It relies on the table {@code outcome-wordings.csv} beside it. What always holds: figures of different bases have
 * different measures; a wording nobody mapped is shown as unmapped; not stated is a group of its own and never a guess.
 */
@NullMarked
package org.plumbline.opendata.measures;

import org.jspecify.annotations.NullMarked;
