/**
 * The typed tables, generated at build time from the migrations by running them on a real PostgreSQL.
 *
 * <p>Nothing in this package is written by hand but this sign. A query that names a column which no migration made does
 * not compile.
 */
package org.plumbline.platform.tables;
