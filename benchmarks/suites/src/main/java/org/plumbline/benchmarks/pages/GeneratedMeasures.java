package org.plumbline.benchmarks.pages;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.plumbline.Plumbline;
import org.plumbline.measures.Basis;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Definition;
import org.plumbline.measures.FigureBatches;
import org.plumbline.measures.Good;
import org.plumbline.measures.MeasureWork;
import org.plumbline.measures.SourceClass;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.people.OrganisationFact;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Viewer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A force with measures of so many months each, all of it recorded through the application's own API. */
final class GeneratedMeasures {
    static final String SIGN_IN_NAME = "analyst@force.example";
    static final String PASSWORD = "measured with four connections";

    private static final String FORCE = "west-midlands-police";
    private static final LocalDate FOUNDED = LocalDate.of(1974, 4, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 12);
    private static final LocalDate RECORDED = LocalDate.of(2026, 1, 31);

    private GeneratedMeasures() {}

    /** The address of the measure with so many figures. */
    static String page(int months) {
        return "/measures/" + id(months);
    }

    /** Fills a database of a data folder; the database server runs until this process ends. */
    static void fill(Path dataFolder, String database, Set<Integer> sizes, long seed) {
        try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(Plumbline.class)
                .web(WebApplicationType.NONE)
                .run("--plumbline.data=" + dataFolder, "--plumbline.database=" + database)) {
            parts.getBean(Organisations.class)
                    .establish(
                            FORCE,
                            new OrganisationFact.Established(
                                    "West Midlands Police", OrganisationType.FORCE.code(), FOUNDED, null),
                            Actor.SYSTEM,
                            Source.enteredHere());
            Users users = parts.getBean(Users.class);
            User analyst = users.create(SIGN_IN_NAME, "Analyst", FORCE, Set.of(Role.LIAISON_OFFICER));
            users.setPassword(analyst.id(), PASSWORD);
            Recording how = new Recording(
                    Viewer.of(FORCE),
                    Actor.user(analyst.id()),
                    RECORDED,
                    new Source("Monthly return", ""),
                    Audience.of(FORCE, "hmicfrs"));
            for (int months : sizes) {
                done(parts.getBean(MeasureWork.class).define(id(months), definition(months), how));
                done(parts.getBean(FigureBatches.class)
                        .state(figures(months, seed), FORCE, Map.of(), FigureBatches.Origin.TYPED, how));
            }
        }
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    private static String id(int months) {
        return "answered-in-time-" + months;
    }

    private static Definition definition(int months) {
        return new Definition(
                "Calls answered in time, " + months + " months",
                "The share of calls that were answered within ten seconds.",
                "percent",
                Good.HIGHER,
                "calls answered within ten seconds",
                "calls answered",
                Basis.RECORDED,
                SourceClass.FORCE,
                "",
                Cadence.MONTHLY,
                FORCE,
                0,
                Definition.USUAL_GRACE,
                Chart.INDIVIDUALS);
    }

    private static List<StatedFigure> figures(int months, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<StatedFigure> figures = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            YearMonth month = LAST.minusMonths(months - 1L - i);
            BigDecimal value = BigDecimal.valueOf(850 + Math.round(25 * random.nextGaussian()), 1);
            figures.add(new StatedFigure(
                    id(months),
                    FORCE,
                    "",
                    Optional.of(StatedDay.of(month.atDay(1))),
                    Optional.of(StatedDay.of(month.atEndOfMonth())),
                    Optional.empty(),
                    value + "%",
                    Optional.of(value),
                    Optional.empty(),
                    Optional.empty(),
                    "percent",
                    "West Midlands Police",
                    "Monthly return",
                    "page 1",
                    "",
                    "",
                    i + 2));
        }
        return figures;
    }
}
