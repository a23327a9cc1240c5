/** The generated exports, checked by the ledger's own verifier. */
@NullMarked
package org.plumbline.benchmarks.record;

import org.jspecify.annotations.NullMarked;
