/** The generated reports: the same for the same seed, sound where they should be, damaged where they should be. */
@NullMarked
package org.plumbline.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
