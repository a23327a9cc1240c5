/**
 * A drawing in SVG, made of typed marks on a sheet of a known size.
 *
 * <p>Take from here {@link org.plumbline.charts.svg.Svg}, the sheet with its lines, paths, boxes and words; {@link
 * org.plumbline.charts.svg.Marker}, the shapes of points; {@link org.plumbline.charts.svg.Colour}, the palette; and {@link
 * org.plumbline.charts.svg.Lettering}, which measures and wraps words before they are drawn. It relies on the JDK only and
 * knows nothing of charts.
 *
 * <p>What always holds: every text is escaped on its way in and holds no character that XML forbids; the drawing is an
 * image with a title and a description; it has no script, no style attribute and no reference to anything outside itself,
 * so that it passes a strict content security policy; and the same calls give the same characters on every machine.
 */
@NullMarked
package org.plumbline.charts.svg;

import org.jspecify.annotations.NullMarked;
