/** The command of the measures: takes a file of figures in. */
@NullMarked
package org.plumbline.measures.cli;

import org.jspecify.annotations.NullMarked;
