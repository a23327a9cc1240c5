/** The command line, the tables, and the page that they are written into. */
@NullMarked
package org.plumbline.benchmarks;

import org.jspecify.annotations.NullMarked;
