/**
 * The way in to the benchmarks: reads what was asked for, runs each benchmark in a Java process of its own, and writes the
 * tables.
 *
 * <p>Nothing is to be taken from here. It relies on the benchmarks and on their protocol. It always holds that standard
 * output carries the tables alone, that every figure also lies in {@code benchmarks/target} as JSON, and that a small run
 * never reaches the documentation.
 */
@NullMarked
package org.plumbline.benchmarks;

import org.jspecify.annotations.NullMarked;
