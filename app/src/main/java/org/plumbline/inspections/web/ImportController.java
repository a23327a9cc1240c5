package org.plumbline.inspections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.FileUpload;
import org.plumbline.govuk.TextInput;
import org.plumbline.inspections.imports.ImportReview;
import org.plumbline.inspections.imports.ImportState;
import org.plumbline.inspections.imports.Receipt;
import org.plumbline.inspections.imports.ReportImport;
import org.plumbline.inspections.imports.ReportImports;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Dates;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings a report's file in and shows how far its reading has come. */
@Controller
class ImportController {
    private final ReportImports imports;
    private final ImportReview reviews;
    private final OwnImports own;

    ImportController(ReportImports imports, ImportReview reviews, OwnImports own) {
        this.imports = imports;
        this.reviews = reviews;
        this.own = own;
    }

    @GetMapping("/reports/import")
    @Access(Permission.IMPORT_REPORTS)
    Page ask() {
        return page("", "", "");
    }

    @PostMapping("/reports/imports")
    @Access(Permission.IMPORT_REPORTS)
    Answer receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String published,
            Visitor visitor)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return new Invalid(page(Typed.text(published), "Choose a file that is not empty", ""));
        }
        if (Typed.noDate(published)) {
            return new Invalid(page(Typed.text(published), "", "Enter a date, or leave it empty"));
        }
        try (InputStream content = file.getInputStream()) {
            Receipt receipt = imports.receive(
                    new ReportImports.Incoming(
                            content,
                            Typed.text(file.getOriginalFilename()),
                            file.getContentType() == null ? "application/octet-stream" : file.getContentType(),
                            Typed.date(published).orElse(null)),
                    visitor.organisation(),
                    visitor.actor());
            return switch (receipt) {
                case Receipt.Received received -> SeeOther.at(OwnImports.path(received.reportImport()));
                case Receipt.AlreadyThere there -> alreadyThere(there.earlier());
            };
        }
    }

    private static SeeOther alreadyThere(ReportImport earlier) {
        return SeeOther.at(earlier.reportId().isEmpty() ? OwnImports.path(earlier) : "/reports/" + earlier.reportId())
                .saying("This very file was taken in on " + Dates.words(earlier.receivedAt()) + " as "
                        + earlier.fileName() + "; here it is. Nothing new was stored.");
    }

    @GetMapping("/reports/imports/{id}")
    @Access(Permission.IMPORT_REPORTS)
    Page progress(@PathVariable String id, Visitor visitor, HttpServletResponse response) {
        ReportImport one = own.find(id, visitor);
        if (one.state().waiting()) {
            response.setHeader("Refresh", "4");
        }
        int items = one.state() == ImportState.REVIEW
                ? own.review(id, visitor).items().size()
                : 0;
        return new ImportPage(one, items);
    }

    @PostMapping("/reports/imports/{id}/discarding")
    @Access(Permission.IMPORT_REPORTS)
    Answer discard(@PathVariable String id, @RequestParam int version, Visitor visitor) {
        ReportImport one = own.find(id, visitor);
        reviews.discard(one, version);
        return SeeOther.at("/reports").saying("The import of " + one.fileName() + " is discarded.");
    }

    private static FormPage page(String published, String wrongFile, String wrongDate) {
        return FormPage.of(
                        "Import a report",
                        "/reports/imports",
                        "Take the file in",
                        FileUpload.of("file", "The report's file")
                                .withHint("PDF, HTML, Word (DOCX) or plain text, up to 100 MB")
                                .withError(wrongFile),
                        TextInput.of("published", "Day of publication, if the file does not say it")
                                .withType("date")
                                .withValue(published)
                                .withError(wrongDate))
                .sendingFiles()
                .under(Section.REPORTS)
                .withBack("/reports")
                .saying("The file is read apart from the server. You then confirm what was read, item by item;"
                        + " nothing is in the register until you enter it there.");
    }
}
