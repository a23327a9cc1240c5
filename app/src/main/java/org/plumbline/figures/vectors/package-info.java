/**
 * Reference vectors: files of cases with inputs and expected answers, computed again with the statistics library.
 *
 * <p>Take from here {@link org.plumbline.figures.vectors.VectorFile}. A case is recognised by the fields of its input, and by
 * the file's topic where two kinds share them; never by the name of the file.
 *
 * <p>It relies on the statistics library. It always holds that an actual answer is computed from the input alone: the expected
 * one is read for its shape and for the comparison, never for its numbers.
 */
@NullMarked
package org.plumbline.figures.vectors;

import org.jspecify.annotations.NullMarked;
