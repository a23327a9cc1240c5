package org.plumbline.inspections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file in which a report came.
 *
 * @param fileDigest SHA-256 of the file, 64 hexadecimal digits
 * @param receivedOn the date on which it was taken in
 * @param supersededOn the date on which a newer version took its place; null while it stands
 */
public record ReportVersion(
        String fileDigest,
        String fileName,
        String mediaType,
        LocalDate receivedOn,
        @Nullable LocalDate supersededOn) {}
