package org.plumbline.inspections.imports;

import java.nio.file.Path;
import org.plumbline.reportreader.child.Reading;
import org.plumbline.reportreader.formats.UnreadableReport;

/** Reads a report's file apart from this process, so that no file can harm the server. */
@FunctionalInterface
public interface ReportFileReader {
    /**
     * Reads a file.
     *
     * @param name the name under which people know it
     * @throws UnreadableReport with a sentence that may be shown to people
     */
    Reading read(Path file, String name) throws UnreadableReport;
}
