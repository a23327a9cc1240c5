package org.plumbline.responses;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingCounts;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.ReportFact;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.springframework.transaction.PlatformTransactionManager;

/** A published report with two recommendations, and the body that has to answer it. */
public final class TestingReport {
    public static final String BODY = "west-midlands-pcc";
    public static final LocalDate PUBLISHED = LocalDate.of(2023, 12, 22);

    private final String id;
    private final List<String> recommendations;

    public TestingReport(
            Entries entries, Organisations organisations, PlatformTransactionManager transactions, String id) {
        this.id = id;
        TestingRegister register = new TestingRegister(entries, organisations, transactions, id);
        register.organisations();
        register.establish(
                BODY, "West Midlands Police and Crime Commissioner", OrganisationType.POLICE_AND_CRIME_COMMISSIONER);
        register.append(List.of(
                draft(new ReportFact.Received("0".repeat(64), "report.pdf", "application/pdf")),
                draft(new ReportFact.Confirmed(
                        TestingRegister.FORCE,
                        "West Midlands Police",
                        "PEEL",
                        "An inspection, " + id,
                        PUBLISHED,
                        "",
                        List.of(),
                        List.of(),
                        new FindingCounts(0, 2, 0)))));
        this.recommendations = List.of(
                register.confirm("R-1", FindingKind.RECOMMENDATION, "Supervise", null, Audience.everybody()),
                register.confirm("R-2", FindingKind.RECOMMENDATION, "Plan", null, Audience.everybody()));
        register.confirm("AFI-1", FindingKind.AREA_FOR_IMPROVEMENT, "Answer", null, Audience.everybody());
    }

    private Draft draft(ReportFact fact) {
        return new Draft(
                new Subject(Report.KIND, id),
                fact,
                PUBLISHED,
                Actor.user("liaison"),
                Source.enteredHere(),
                Audience.everybody());
    }

    public String id() {
        return id;
    }

    public List<String> recommendations() {
        return recommendations;
    }

    /** The id of the body's response. */
    public String response() {
        return Response.id(BODY, id);
    }

    ResponseFact.Head head() {
        return new ResponseFact.Head(
                id,
                "An inspection, " + id,
                PUBLISHED,
                TestingRegister.FORCE,
                "West Midlands Police",
                BODY,
                "West Midlands Police and Crime Commissioner");
    }
}
