/**
 * The pages of comparison: forces side by side, searches by ethnicity, and the scan.
 *
 * <p>Nothing is to be taken from here. It relies on the comparison room and draws with the library {@code charts}. It always holds
 * that every drawing stands beside a table of the same figures, and that each page says what cannot be concluded from it.
 */
@NullMarked
package org.plumbline.comparison.web;

import org.jspecify.annotations.NullMarked;
