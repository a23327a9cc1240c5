/** The command of the contradictions: holds the figures of a file against each other. */
@NullMarked
package org.plumbline.contradictions.cli;

import org.jspecify.annotations.NullMarked;
