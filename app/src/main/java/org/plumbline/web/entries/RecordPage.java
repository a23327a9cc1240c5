package org.plumbline.web.entries;

import java.util.List;
import java.util.Optional;
import org.plumbline.record.Checkpoints;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/**
 * The latest entries in words.
 *
 * @param visible how many entries the viewer may see at the vantage
 * @param older the link to the entries before these
 */
public record RecordPage(
        String title,
        long visible,
        List<EntryRow> entries,
        Optional<String> older,
        Optional<Checkpoints.Signed> checkpoint)
        implements Page {
    public RecordPage {
        entries = List.copyOf(entries);
    }

    /** One entry in the list. */
    public record EntryRow(
            long index,
            String subject,
            String happened,
            String effectiveOn,
            String recordedAt,
            String by,
            String source) {}

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.RECORD);
    }
}
