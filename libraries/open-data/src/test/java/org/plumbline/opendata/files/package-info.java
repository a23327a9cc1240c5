/** Bytes, records, archives and workbooks, tested. */
@NullMarked
package org.plumbline.opendata.files;

import org.jspecify.annotations.NullMarked;
