/**
 * How files of figures are read and judged row by row before any of them is recorded.
 *
 * <p>A file is kept as it came; what is shown before taking it in and what is then taken in are read from the same kept file by
 * the same rules. Nothing is guessed silently: what a row leaves open is said, and what was stated is kept beside what was read.
 */
@NamedInterface("intake")
@NullMarked
package org.plumbline.measures.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
