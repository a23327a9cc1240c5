/** What is held of PDF files: validated by veraPDF, and read as a screen reader would, by the structure tree. */
@NullMarked
package org.plumbline.documents.pdf;

import org.jspecify.annotations.NullMarked;
