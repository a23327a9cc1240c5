package org.plumbline.benchmarks.pages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.plumbline.Plumbline;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.inspections.FindingCounts;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.ReportFact;
import org.plumbline.people.OrganisationFact;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Fact;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A force with reports of fifty findings each, all of it recorded through the application's own API. */
final class GeneratedRegister {
    static final String SIGN_IN_NAME = "liaison@force.example";
    static final String PASSWORD = "measured with four connections";
    static final int FINDINGS_IN_A_REPORT = 50;

    private static final String FORCE = "west-midlands-police";
    private static final LocalDate FOUNDED = LocalDate.of(1974, 4, 1);
    private static final LocalDate FIRST_REPORT = LocalDate.of(2018, 1, 15);
    private static final Audience AUDIENCE = Audience.of(FORCE, "west-midlands-pcc", "hmicfrs");
    private static final int OWNERS = 12;

    private final SplittableRandom random;
    private final Entries entries;
    private final Organisations organisations;
    private final Users users;
    private final TransactionTemplate transaction;

    private GeneratedRegister(ConfigurableApplicationContext parts, long seed) {
        this.random = new SplittableRandom(seed);
        this.entries = parts.getBean(Entries.class);
        this.organisations = parts.getBean(Organisations.class);
        this.users = parts.getBean(Users.class);
        this.transaction = new TransactionTemplate(parts.getBean(PlatformTransactionManager.class));
    }

    /** Fills a database of a data folder with so many findings; the database server runs until this process ends. */
    static void fill(Path dataFolder, String database, int findings, long seed) {
        try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(Plumbline.class)
                .web(WebApplicationType.NONE)
                .run("--plumbline.data=" + dataFolder, "--plumbline.database=" + database)) {
            new GeneratedRegister(parts, seed).fill(findings);
        }
    }

    private void fill(int findings) {
        establish(FORCE, "West Midlands Police", OrganisationType.FORCE);
        establish("west-midlands-pcc", "Police and Crime Commissioner", OrganisationType.POLICE_AND_CRIME_COMMISSIONER);
        establish("hmicfrs", "HMICFRS", OrganisationType.INSPECTORATE);
        User liaison = users.create(SIGN_IN_NAME, "Force liaison officer", FORCE, Set.of(Role.LIAISON_OFFICER));
        users.setPassword(liaison.id(), PASSWORD);
        List<User> owners = new ArrayList<>();
        for (int i = 0; i < OWNERS; i++) {
            owners.add(users.create(
                    "owner" + i + "@force.example",
                    "Superintendent, area " + (i + 1),
                    FORCE,
                    Set.of(Role.ACTION_OWNER)));
        }
        for (int report = 0; report * FINDINGS_IN_A_REPORT < findings; report++) {
            List<Draft> drafts = report(report, Actor.user(liaison.id()), owners);
            transaction.executeWithoutResult(status -> entries.append(drafts));
        }
    }

    private void establish(String slug, String name, OrganisationType type) {
        organisations.establish(
                slug,
                new OrganisationFact.Established(name, type.code(), FOUNDED, null),
                Actor.SYSTEM,
                Source.enteredHere());
    }

    private List<Draft> report(int number, Actor actor, List<User> owners) {
        String id = "report-%03d".formatted(number);
        LocalDate published = FIRST_REPORT.plusDays(20L * number);
        Recorder record = new Recorder(actor, new Source("Inspection report " + (number + 1), ""), new ArrayList<>());
        Subject report = new Subject(Report.KIND, id);
        String digest = "%064x".formatted(number);
        record.add(report, new ReportFact.Received(digest, id + ".pdf", "application/pdf"), published);
        List<FindingKind> kinds = new ArrayList<>();
        for (int i = 0; i < FINDINGS_IN_A_REPORT; i++) {
            kinds.add(
                    i % 10 == 0
                            ? FindingKind.CAUSE_OF_CONCERN
                            : i % 10 < 6 ? FindingKind.RECOMMENDATION : FindingKind.AREA_FOR_IMPROVEMENT);
        }
        record.add(
                report,
                new ReportFact.Confirmed(
                        FORCE,
                        "West Midlands Police",
                        "PEEL",
                        "Inspection report " + (number + 1),
                        published,
                        "",
                        List.of(),
                        List.of(),
                        FindingCounts.of(kinds)),
                published);
        for (int i = 0; i < kinds.size(); i++) {
            finding(record, id, i, kinds.get(i), published, owners);
        }
        return record.drafts();
    }

    private void finding(
            Recorder record, String report, int place, FindingKind kind, LocalDate published, List<User> owners) {
        String cause = "CoC-" + (place / 10 + 1);
        String ref =
                switch (kind) {
                    case CAUSE_OF_CONCERN -> cause;
                    case RECOMMENDATION -> cause + "/R-" + place % 10;
                    case AREA_FOR_IMPROVEMENT -> "AFI-" + place;
                };
        Subject subject = new Subject(Finding.KIND, Finding.id(report, ref));
        boolean dated = kind == FindingKind.RECOMMENDATION;
        record.add(
                subject,
                new FindingFact.Confirmed(
                        FORCE,
                        report,
                        ref,
                        kind,
                        "Area " + (place % 9 + 1),
                        sentence(8),
                        sentence(30) + " " + sentence(25),
                        dated ? cause : null,
                        dated ? "within six months" : null,
                        dated ? published.plusMonths(6) : null,
                        place + 1,
                        place * 40 + 1,
                        "Area " + (place % 9 + 1)),
                published);
        record.add(subject, new FindingFact.Levelled(random.nextInt(2, 5)), published.plusDays(14));
        User owner = owners.get(random.nextInt(owners.size()));
        record.add(
                subject,
                new FindingFact.Assigned(Actor.user(owner.id()).reference(), owner.title()),
                published.plusDays(15));
        record.add(
                subject,
                new FindingFact.ForceDateSet(
                        published.plusMonths(random.nextInt(3, 30)), "Set by the improvement board"),
                published.plusDays(16));
        if (random.nextInt(3) == 0) {
            record.add(subject, new FindingFact.WorkCompleted(published.plusDays(18), "Done"), published.plusDays(18));
            record.add(
                    subject,
                    new FindingFact.SubmittedForClosure(published.plusDays(19), "Letter " + ref),
                    published.plusDays(19));
        }
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder("The force should");
        for (int i = 0; i < words; i++) {
            sentence.append(' ');
            for (int letters = random.nextInt(2, 10); letters > 0; letters--) {
                sentence.append((char) ('a' + random.nextInt(26)));
            }
        }
        return sentence.append('.').toString();
    }

    private record Recorder(Actor actor, Source source, List<Draft> drafts) {
        void add(Subject subject, Fact fact, LocalDate effectiveOn) {
            drafts.add(new Draft(subject, fact, effectiveOn, actor, source, AUDIENCE));
        }
    }
}
