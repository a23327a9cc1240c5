package org.plumbline.benchmarks.pages;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.plumbline.Plumbline;
import org.plumbline.benchmarks.record.BulkEntries;
import org.plumbline.benchmarks.record.RecordUnderTest;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Whose;
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
import org.plumbline.plans.Action;
import org.plumbline.plans.ActionFact;
import org.plumbline.plans.ActionKind;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forces with their findings and actions over eight years, each month recorded at its end through the application's own API,
 * above a bed of other entries.
 */
final class GeneratedPortfolio {
    static final String OWNER = "owner0@force.example";
    static final String PASSWORD = "measured with four connections";
    static final LocalDate OLD = LocalDate.of(2022, 6, 30);

    private static final LocalDate FOUNDED = LocalDate.of(1974, 4, 1);
    private static final YearMonth FIRST = YearMonth.of(2018, 1);
    private static final int MONTHS = 96;
    private static final int OWNERS = 12;
    private static final String ELSEWHERE = "elsewhere";

    /** How much of it there is. */
    record Size(int forces, int findings, int actions, int entries) {
        @Override
        public String toString() {
            return "%,d forces, %,d findings, %,d actions, %,d entries".formatted(forces, findings, actions, entries);
        }
    }

    /** Stands at the end of the month that is being recorded. */
    static class Months extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(end(FIRST.minusMonths(2)));

        @Bean
        @Primary
        static Months months() {
            return new Months();
        }

        void set(YearMonth month) {
            now.set(end(month));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        private static Instant end(YearMonth month) {
            return month.atEndOfMonth().atTime(18, 0).toInstant(ZoneOffset.UTC);
        }
    }

    private final Map<YearMonth, List<Draft>> drafts = new TreeMap<>();
    private final SplittableRandom random;
    private final Entries entries;
    private final Organisations organisations;
    private final Users users;
    private final Months clock;
    private final TransactionTemplate transaction;

    private GeneratedPortfolio(ConfigurableApplicationContext parts, long seed) {
        this.random = new SplittableRandom(seed);
        this.entries = parts.getBean(Entries.class);
        this.organisations = parts.getBean(Organisations.class);
        this.users = parts.getBean(Users.class);
        this.clock = parts.getBean(Months.class);
        this.transaction = new TransactionTemplate(parts.getBean(PlatformTransactionManager.class));
    }

    /** Fills a database of a data folder; the database server runs until this process ends. */
    static void fill(Path dataFolder, String database, Size size, long seed) throws Exception {
        int told = size.findings() * 4 + size.actions() * 4;
        try (RecordUnderTest record = new RecordUnderTest(dataFolder, database)) {
            Clock before = Clock.fixed(Months.end(FIRST.minusMonths(3)), ZoneOffset.UTC);
            new BulkEntries(record, ELSEWHERE, seed, before).fillTo(Math.max(0, size.entries() - told));
        }
        try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(Plumbline.class, Months.class)
                .web(WebApplicationType.NONE)
                .run("--plumbline.data=" + dataFolder, "--plumbline.database=" + database)) {
            new GeneratedPortfolio(parts, seed).fill(size);
        }
    }

    private void fill(Size size) {
        organisations.establish(
                "hmicfrs",
                new OrganisationFact.Established("HMICFRS", OrganisationType.INSPECTORATE.code(), FOUNDED, null),
                Actor.SYSTEM,
                Source.enteredHere());
        for (int force = 0; force < size.forces(); force++) {
            force(force, share(size.findings(), force, size), share(size.actions(), force, size));
        }
        drafts.forEach((month, recorded) -> {
            clock.set(month);
            transaction.executeWithoutResult(status -> entries.append(recorded));
        });
    }

    /** What is left over goes to the first forces. */
    private static int share(int all, int force, Size size) {
        return all / size.forces() + (force < all % size.forces() ? 1 : 0);
    }

    private void force(int number, int findings, int actions) {
        String slug = "force-%02d".formatted(number);
        organisations.establish(
                slug,
                new OrganisationFact.Established("Force " + number, OrganisationType.FORCE.code(), FOUNDED, null),
                Actor.SYSTEM,
                Source.enteredHere());
        List<User> owners = new ArrayList<>();
        for (int i = 0; i < OWNERS; i++) {
            String name = number == 0 ? "owner" + i + "@force.example" : "owner" + i + "@" + slug + ".example";
            User owner = users.create(name, "Superintendent, area " + (i + 1), slug, Set.of(Role.ACTION_OWNER));
            owners.add(owner);
            if (number == 0 && i == 0) {
                users.setPassword(owner.id(), PASSWORD);
            }
        }
        Force force = new Force(slug, Audience.of(slug, "hmicfrs"), owners);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            ids.add(finding(force, i));
        }
        for (int i = 0; i < actions; i++) {
            action(force, i, ids.get(i % ids.size()));
        }
    }

    private record Force(String slug, Audience audience, List<User> owners) {
        Actor actor() {
            return Actor.user(owners.getFirst().id());
        }
    }

    private String finding(Force force, int number) {
        String report = force.slug() + "-report-" + number / 50;
        LocalDate published = day(random.nextInt(MONTHS - 12));
        if (number % 50 == 0) {
            report(force, report, published);
        }
        FindingKind kind = number % 25 == 0
                ? FindingKind.CAUSE_OF_CONCERN
                : number % 25 < 15 ? FindingKind.RECOMMENDATION : FindingKind.AREA_FOR_IMPROVEMENT;
        String cause = "CoC-" + (number / 25 + 1);
        String ref =
                switch (kind) {
                    case CAUSE_OF_CONCERN -> cause;
                    case RECOMMENDATION -> cause + "/R-" + number % 25;
                    case AREA_FOR_IMPROVEMENT -> "AFI-" + number;
                };
        Subject subject = new Subject(Finding.KIND, Finding.id(report, ref));
        boolean part = kind == FindingKind.RECOMMENDATION;
        add(
                force,
                subject,
                published,
                new FindingFact.Confirmed(
                        force.slug(),
                        report,
                        ref,
                        kind,
                        "Area " + (number % 9 + 1),
                        sentence(8),
                        sentence(50),
                        part ? cause : null,
                        part ? "within six months" : null,
                        part ? published.plusMonths(6) : null,
                        1 + number % 50,
                        1,
                        ""));
        add(force, subject, published.plusDays(14), new FindingFact.Levelled(random.nextInt(2, 5)));
        User owner = force.owners().get(random.nextInt(OWNERS));
        add(
                force,
                subject,
                published.plusDays(15),
                new FindingFact.Assigned(Actor.user(owner.id()).reference(), owner.title()));
        add(
                force,
                subject,
                published.plusDays(random.nextInt(60, 300)),
                random.nextInt(3) == 0
                        ? new FindingFact.ForceDateSet(published.plusMonths(20), "Set by the improvement board")
                        : new FindingFact.WorkCompleted(published.plusDays(60), "Done"));
        return subject.id();
    }

    private void report(Force force, String id, LocalDate published) {
        add(
                force,
                new Subject(Report.KIND, id),
                published,
                new ReportFact.Confirmed(
                        force.slug(),
                        force.slug(),
                        "PEEL",
                        "Inspection report " + id,
                        published,
                        "",
                        List.of(),
                        List.of(),
                        FindingCounts.of(List.of())));
    }

    private void action(Force force, int number, String finding) {
        Subject subject = new Subject(Action.KIND, force.slug() + "-A-" + number);
        LocalDate opened = day(random.nextInt(MONTHS - 12));
        User owner = force.owners().get(number % OWNERS);
        add(
                force,
                subject,
                opened,
                new ActionFact.Opened(force.slug(), null, null, sentence(8), ActionKind.CORRECTIVE, List.of(finding)));
        add(
                force,
                subject,
                opened,
                new ActionFact.Assigned(Actor.user(owner.id()).reference(), owner.title()));
        LocalDate due = opened.plusMonths(random.nextInt(2, 30));
        add(force, subject, opened, new ActionFact.DateSet(Whose.FORCE, due, "Set with the action"));
        add(
                force,
                subject,
                opened.plusDays(random.nextInt(5, 25)),
                random.nextInt(10) == 0 ? new ActionFact.Started("Begun") : new ActionFact.Done("Done as planned"));
    }

    private static LocalDate day(int month) {
        return FIRST.plusMonths(month).atDay(2);
    }

    private void add(Force force, Subject subject, LocalDate effectiveOn, Fact fact) {
        drafts.computeIfAbsent(YearMonth.from(effectiveOn), month -> new ArrayList<>())
                .add(new Draft(
                        subject,
                        fact,
                        effectiveOn,
                        force.actor(),
                        new Source("Inspection report", ""),
                        force.audience()));
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
}
