package org.plumbline.inspections.web;

import org.plumbline.inspections.imports.ReportImport;
import org.plumbline.web.Dates;

/** One import that is not registered yet. */
public record ImportRow(String path, String fileName, String received, String state) {
    static ImportRow of(ReportImport one) {
        return new ImportRow(
                OwnImports.path(one),
                one.fileName(),
                Dates.words(one.receivedAt()),
                one.state().words());
    }
}
