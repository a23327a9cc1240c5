/** Tests of taking in a report. */
@org.jspecify.annotations.NullMarked
package org.plumbline.inspections.imports;
