/** Bytes, records, archives and workbooks, tested. */
@NullMarked
package org.plumbline.opendata.street;

import org.jspecify.annotations.NullMarked;
