/** The arithmetic of the protocol, on figures small enough to work out by hand. */
@NullMarked
package org.plumbline.benchmarks.protocol;

import org.jspecify.annotations.NullMarked;
