/** What is held of Word files: read back with another library and validated against the whole published schema. */
@NullMarked
package org.plumbline.documents.word;

import org.jspecify.annotations.NullMarked;
