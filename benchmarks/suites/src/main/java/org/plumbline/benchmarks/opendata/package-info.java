/**
 * Reading open policing files beside DuckDB's own reading of the same files with SQL written by hand, and a large file with bad
 * rows beside COPY of PostgreSQL and DuckDB.
 *
 * <p>Take from here {@link org.plumbline.benchmarks.opendata.Archives} and
 * {@link org.plumbline.benchmarks.opendata.CheckedIntake}, the benchmarks.
 *
 * <p>It relies on a generator of archives in the shape of police.uk: the same seed and size give the same bytes. Ours goes
 * through the library's front door with digests, checks, notes and provenance; the peer counts and does nothing else.
 */
@NullMarked
package org.plumbline.benchmarks.opendata;

import org.jspecify.annotations.NullMarked;
