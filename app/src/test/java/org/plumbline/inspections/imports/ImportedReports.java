package org.plumbline.inspections.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.plumbline.inspections.Outcome;
import org.plumbline.inspections.imports.ReportImports.Incoming;
import org.plumbline.people.OrganisationFact;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.stereotype.Component;

/** Brings reports in for tests, as a force's officer would. */
@Component
public class ImportedReports {
    public static final String FORCE = "west-midlands-police";
    public static final String PANEL = "west-midlands-police-and-crime-panel";
    public static final Actor OFFICER = Actor.user("0f0f0f0f");

    private final ReportImports imports;
    private final ImportReview reviews;
    private final Registration registration;
    private final Organisations organisations;

    ImportedReports(
            ReportImports imports, ImportReview reviews, Registration registration, Organisations organisations) {
        this.imports = imports;
        this.reviews = reviews;
        this.registration = registration;
        this.organisations = organisations;
    }

    /** The force and the panel, once. */
    public void peopled(Vantage vantage) {
        Set<String> known =
                organisations.all(vantage).stream().map(one -> one.slug()).collect(Collectors.toSet());
        establish(known, FORCE, "West Midlands Police", "force");
        establish(known, PANEL, "West Midlands Police and Crime Panel", "scrutiny-panel");
    }

    private void establish(Set<String> known, String slug, String name, String type) {
        if (!known.contains(slug)) {
            organisations.establish(
                    slug,
                    new OrganisationFact.Established(name, type, LocalDate.of(2010, 1, 1), null),
                    Actor.SYSTEM,
                    Source.enteredHere());
        }
    }

    /** The demonstration's report, as text. */
    public static String demonstration() {
        try (InputStream file = ImportedReports.class.getResourceAsStream("/demonstration/west-midlands-2023.md")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The demonstration's report as a report of its own: other forces do not meet in the register. */
    public static String demonstrationOf(String force) {
        return demonstration().replace("West Midlands Police", force);
    }

    public Receipt received(String text, String name) {
        return imports.receive(
                new Incoming(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, "text/markdown", null),
                FORCE,
                OFFICER);
    }

    /** Brings a text in and waits until it is in review or was refused. */
    public ReportImport read(String text, String name) {
        ReportImport received =
                switch (received(text, name)) {
                    case Receipt.Received now -> now.reportImport();
                    case Receipt.AlreadyThere before -> before.earlier();
                };
        return settled(received.id());
    }

    public ReportImport settled(String id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !found(id).state().waiting());
        return found(id);
    }

    public ReportImport found(String id) {
        return imports.find(id, FORCE).orElseThrow();
    }

    public Review review(String id) {
        return reviews.find(id, FORCE).orElseThrow();
    }

    public Change step(String id, ReviewStep step) {
        Review review = review(id);
        return reviews.step(review, review.reportImport().version(), step);
    }

    /** Confirms everything that is still open and registers. */
    public Outcome registered(String id, Audience audience) {
        Set<Integer> open = review(id).items().stream()
                .filter(item -> item.state() == ItemState.UNCONFIRMED)
                .map(ImportItem::number)
                .collect(Collectors.toSet());
        step(id, new ReviewStep.Confirmations(open));
        Review review = review(id);
        return registration.register(review, review.reportImport().version(), audience, OFFICER);
    }

    public static Vantage now(java.time.Clock clock, String organisation) {
        return Vantage.now(clock, Viewer.of(organisation));
    }
}
