/**
 * Police forces and the four systems of names by which publishers call them.
 *
 * <p>Take from here {@link org.plumbline.opendata.forces.Forces}, which finds a {@link
 * org.plumbline.opendata.forces.Force} by code, address name or any spelling it knows, and {@link
 * org.plumbline.opendata.forces.SimilarForces}, groups of forces with their version and date.
 *
 * <p>It relies on two tables beside it: {@code forces.csv} and {@code most-similar-groups.csv}. What always holds: there are
 * 43 territorial forces of England and Wales; other bodies are known and kept apart; two names never lead to two forces; an
 * unknown name is answered with a sentence, never with a guess.
 */
@NullMarked
package org.plumbline.opendata.forces;

import org.jspecify.annotations.NullMarked;
