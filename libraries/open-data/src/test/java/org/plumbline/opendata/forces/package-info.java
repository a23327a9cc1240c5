/** Names of forces, tested. */
@NullMarked
package org.plumbline.opendata.forces;

import org.jspecify.annotations.NullMarked;
