package org.plumbline.findings.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.documents.sheets.Notes;
import org.plumbline.documents.sheets.Sheet;
import org.plumbline.documents.sheets.SheetFormat;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Slice;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Dates;
import org.plumbline.web.Download;
import org.plumbline.web.NotThere;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register as a file: the same filter, order, vantage and viewer as on the page, every row. */
@Controller
class RegisterFileController {
    private static final String LICENCE =
            "Contains HMICFRS information licensed under the Open Government Licence v3.0.";

    private final Findings findings;
    private final Reports reports;
    private final Visitors visitors;
    private final Clock clock;

    RegisterFileController(Findings findings, Reports reports, Visitors visitors, Clock clock) {
        this.findings = findings;
        this.reports = reports;
        this.visitors = visitors;
        this.clock = clock;
    }

    @GetMapping("/findings.{extension:csv|xlsx|ods}")
    @Access(Permission.READ)
    Download file(
            @PathVariable String extension, @RequestParam MultiValueMap<String, String> parameters, Vantage vantage) {
        SheetFormat format = Stream.of(SheetFormat.CSV_WITH_BYTE_ORDER_MARK, SheetFormat.XLSX, SheetFormat.ODS)
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new NotThere("The register cannot be had as " + extension + "."));
        RegisterAddress address = RegisterAddress.of(parameters);
        List<Finding> wanted = findings.search(address.criteria(), address.order(), Slice.ALL, vantage)
                .findings();
        Map<String, String> titles = reports.all(vantage).stream().collect(Collectors.toMap(Report::id, Report::title));
        Sheet sheet = new Sheet(
                "Findings",
                RegisterFile.columns(),
                RegisterFile.rows(wanted, id -> titles.getOrDefault(id, id), vantage.asAt()),
                notes(address, wanted.size(), vantage));
        return new Download(
                "findings-" + vantage.asAt() + "." + extension,
                format.mediaType(),
                output -> format.write(sheet, output));
    }

    private Notes notes(RegisterAddress address, int count, Vantage vantage) {
        SortedMap<String, String> names = visitors.viewers();
        String as = vantage.viewer().as();
        String chosen = address.choices().stream()
                .map(choice -> choice.name() + " “" + choice.value() + "”")
                .collect(Collectors.joining(", "));
        return new Notes(
                RegisterListController.count(count) + (chosen.isEmpty() ? "" : ", narrowed by " + chosen),
                Dates.words(vantage.asAt()),
                Dates.words(vantage.knownBy()),
                names.getOrDefault(as, as),
                "Plumbline’s register of findings; the text of each finding is that of its inspection report.",
                LICENCE,
                clock.instant());
    }
}
