/** What is held of web pages: parsed as HTML and as XML, and searched for what must and must not be there. */
@NullMarked
package org.plumbline.documents.html;

import org.jspecify.annotations.NullMarked;
