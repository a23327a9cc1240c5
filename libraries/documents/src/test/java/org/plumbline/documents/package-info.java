/**
 * The committee paper and the awkward documents that the tests of every kind of file share.
 *
 * <p>Take {@link org.plumbline.documents.Papers} from here. What always holds: the force, the committee and the figures
 * are of the demonstration's world, and the documents use every block and every run of words there is.
 */
@NullMarked
package org.plumbline.documents;

import org.jspecify.annotations.NullMarked;
