package org.plumbline.measures.web;

import java.util.Optional;

/**
 * Two figures side by side.
 *
 * @param was the earlier; empty where none was known by that day
 * @param is the later
 * @param difference in words, with its share; empty where there is none
 * @param reading whether it can be chance
 * @param because how that is known
 */
public record Compared(Optional<Side> was, Optional<Side> is, String difference, String reading, String because) {
    /**
     * @param figure in words
     * @param when of which time it speaks
     * @param by who says so, and in which document
     * @param age how old it is
     */
    public record Side(String figure, String when, String by, String age) {}
}
