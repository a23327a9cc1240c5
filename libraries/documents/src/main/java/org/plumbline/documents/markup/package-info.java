/**
 * The two things that every written format here is made of: well-formed markup and a zip of parts.
 *
 * <p>Take {@link org.plumbline.documents.markup.Markup} and {@link org.plumbline.documents.markup.Parcel} from here. They
 * rely on the JDK only and know nothing of documents.
 *
 * <p>What always holds: text and attributes are escaped on their way in, and a parcel holds no time of the clock, so that
 * the same parts give the same bytes.
 */
@NullMarked
package org.plumbline.documents.markup;

import org.jspecify.annotations.NullMarked;
