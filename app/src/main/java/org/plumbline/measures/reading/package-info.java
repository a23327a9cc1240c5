/**
 * How the figures of a measure are read: which of them make one line, how old the last one is, what a control chart says of the
 * line, and what can be said of the difference between two of them.
 *
 * <p>All of it is worked out from stated figures at a vantage and kept nowhere. A change is called one only where the rules of
 * the chart, or an interval, tell it from chance; otherwise the words are "no change that cannot be chance", and where the
 * figures are too few to tell, that is said.
 */
@NamedInterface("reading")
@NullMarked
package org.plumbline.measures.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
