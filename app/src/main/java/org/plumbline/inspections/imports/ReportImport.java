package org.plumbline.inspections.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in to become a report of the register.
 *
 * @param organisation whose import it is; nobody else sees it
 * @param receivedBy the reference of the person, or of the part of the system, that brought it
 * @param publishedSaid the day of publication as said by whoever brought it; null where they did not say
 * @param readAt when the reader was done with it
 * @param problem why it could not be read, in a sentence; empty otherwise
 * @param version grows by one with each change
 * @param reportId the report that it became; empty before it is registered
 */
public record ReportImport(
        String id,
        String organisation,
        String fileDigest,
        String fileName,
        String mediaType,
        Instant receivedAt,
        String receivedBy,
        @Nullable LocalDate publishedSaid,
        ImportState state,
        Optional<Instant> readAt,
        String problem,
        int version,
        ReportFields fields,
        String reportId) {}
