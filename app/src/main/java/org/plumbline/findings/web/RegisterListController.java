package org.plumbline.findings.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Listing;
import org.plumbline.findings.Memory;
import org.plumbline.findings.Slice;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.people.Organisation;
import org.plumbline.people.Organisations;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Drawn;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register's page. */
@Controller
class RegisterListController {
    private final Findings findings;
    private final Reports reports;
    private final Organisations organisations;
    private final Memory memory;

    RegisterListController(Findings findings, Reports reports, Organisations organisations, Memory memory) {
        this.findings = findings;
        this.reports = reports;
        this.organisations = organisations;
        this.memory = memory;
    }

    /** Which page of the register, and whether its rows can be ticked. */
    private record Question(RegisterAddress address, boolean ticks) {}

    @GetMapping(RegisterAddress.PATH)
    @Access(Permission.READ)
    Page register(@RequestParam MultiValueMap<String, String> parameters, Vantage vantage, Visitor visitor) {
        Question question = new Question(
                RegisterAddress.of(parameters), !vantage.moved() && visitor.may(Permission.MANAGE_FINDINGS));
        return memory.recall(question, RegisterPage.class, vantage, () -> page(question, vantage));
    }

    private RegisterPage page(Question question, Vantage vantage) {
        RegisterAddress address = question.address();
        Listing listing = findings.search(address.criteria(), address.order(), address.slice(), vantage);
        int size = address.slice().size();
        int pages = Math.max(1, Math.ceilDiv(listing.total(), size));
        if (address.slice().page() > pages) {
            address = new RegisterAddress(address.criteria(), address.order(), new Slice(pages, size));
            listing = findings.search(address.criteria(), address.order(), address.slice(), vantage);
        }
        RegisterFilter filter = memory.recall("filter", RegisterFilter.class, vantage, () -> filter(vantage));
        return new RegisterPage(
                count(listing.total()),
                listing.total(),
                address,
                filter,
                listing.findings().stream()
                        .map(finding -> FindingRow.of(
                                finding, filter.programme(finding.received().reportId()), vantage.asAt()))
                        .toList(),
                question.ticks(),
                new Drawn());
    }

    private RegisterFilter filter(Vantage vantage) {
        Map<String, Report> known =
                reports.all(vantage).stream().collect(Collectors.toMap(Report::id, Function.identity()));
        Map<String, String> forces =
                organisations.all(vantage).stream().collect(Collectors.toMap(Organisation::slug, Organisation::name));
        return new RegisterFilter(findings.choices(vantage), known, forces);
    }

    static String count(int total) {
        return switch (total) {
            case 0 -> "No finding";
            case 1 -> "1 finding";
            default -> "%,d findings".formatted(total);
        };
    }
}
