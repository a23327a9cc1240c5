package org.plumbline.inspections.imports;

/** What came of bringing a file in. */
public sealed interface Receipt {
    /** It is kept and waits to be read. */
    record Received(ReportImport reportImport) implements Receipt {}

    /** The very same file was brought in before. */
    record AlreadyThere(ReportImport earlier) implements Receipt {}
}
