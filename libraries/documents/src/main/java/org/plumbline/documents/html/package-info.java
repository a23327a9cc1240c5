/**
 * A document as accessible HTML: a page that stands alone, or the blocks alone for embedding in a GOV.UK page.
 *
 * <p>Take {@link org.plumbline.documents.html.HtmlPages} from here. It relies on the model only.
 *
 * <p>What always holds: the markup is well-formed XML as well as HTML, everything that came from a document is escaped,
 * the page needs no script and fetches nothing, and the same document gives the same characters. The class names are
 * those of GOV.UK Frontend, so that an embedded document looks like the page around it; the page that stands alone
 * brings its own small style sheet for the same names.
 */
@NullMarked
package org.plumbline.documents.html;

import org.jspecify.annotations.NullMarked;
