/** Open files read as published, and small ones written for one rule each. */
@NullMarked
package org.plumbline.opendata;

import org.jspecify.annotations.NullMarked;
