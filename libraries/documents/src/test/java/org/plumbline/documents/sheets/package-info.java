/** What is held of spreadsheets: read back with other libraries than those that wrote them. */
@NullMarked
package org.plumbline.documents.sheets;

import org.jspecify.annotations.NullMarked;
