/**
 * Taking in a report: the file is kept, read apart from the server, and reviewed by a person item by item.
 *
 * <p>Take from here: {@link org.plumbline.inspections.imports.ReportImports} to bring a file in and find where it stands;
 * {@link org.plumbline.inspections.imports.ImportReview} to work through what was read;
 * {@link org.plumbline.inspections.imports.Registration} to enter the result in the register.
 *
 * <p>It relies on the report reader, on stored files and on the queue of jobs. It always holds that what stands in these
 * working tables is no part of the record, and that only a registration, with every item confirmed or struck, adds to it.
 */
@NamedInterface("imports")
@NullMarked
package org.plumbline.inspections.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
