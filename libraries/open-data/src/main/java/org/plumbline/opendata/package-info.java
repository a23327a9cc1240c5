/**
 * Open policing data: files as their publishers put them out, read into dated figures with their provenance.
 *
 * <p>Take from here {@link org.plumbline.opendata.OpenFiles}, which reads folders, archives and single files into a
 * {@link org.plumbline.opendata.Reading} of {@link org.plumbline.opendata.OpenFigure}s. The rooms: {@code forces} and
 * {@code measures}.
 *
 * <p>It relies on the JDK and on DuckDB in process. What always holds: a file that is missing makes a gap and never a zero;
 * a row that cannot be used is kept with file, line, what was expected and what was found; nothing odd is dropped without a
 * note; the same files give the same figures in the same order.
 */
@NullMarked
package org.plumbline.opendata;

import org.jspecify.annotations.NullMarked;
