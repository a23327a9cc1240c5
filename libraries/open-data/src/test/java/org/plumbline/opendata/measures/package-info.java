/** Definitions and vocabularies, tested. */
@NullMarked
package org.plumbline.opendata.measures;

import org.jspecify.annotations.NullMarked;
