package org.plumbline.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.Plumbline;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingCriteria;
import org.plumbline.findings.FindingOrder;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Slice;
import org.plumbline.inspections.Inspections;
import org.plumbline.inspections.Reports;
import org.plumbline.inspections.Stages;
import org.plumbline.monitoring.DatedEvent;
import org.plumbline.monitoring.StatedDateFact;
import org.plumbline.papers.Papers;
import org.plumbline.people.OrganisationFact;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.platform.DataFolder;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.RecordFact;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** The whole story, told to a record of its own on a real database. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        classes = {Plumbline.class, Telling.class})
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
    private static final String FORCE = "west-midlands-police";
    private static final String COMMISSIONER = "west-midlands-pcc";
    private static final String PANEL = "west-midlands-police-and-crime-panel";
    private static final String REPORT = "west-midlands-police-peel-2023-25";

    @Autowired
    StoryLoader loader;

    @Autowired
    Story story;

    @Autowired
    StoryClock clock;

    @Autowired
    Entries entries;

    @Autowired
    Findings findings;

    @Autowired
    Inspections inspections;

    @Autowired
    Reports reports;

    @Autowired
    Stages stages;

    @Autowired
    Papers papers;

    @Autowired
    Users users;

    @Autowired
    DataFolder data;

    @BeforeAll
    void brokenOffOnceAndThenToldToItsEnd() throws InterruptedException {
        assertThatThrownBy(() -> loader.tell(story, StoryTest::breakOff)).hasMessage("broken off");
        assertThat(loader.begun())
                .as("something is left of a telling that was broken off")
                .isFalse();
        assertThat(users.all()).isEmpty();

        loader.tell(story, words -> {});
    }

    private static void breakOff(String words) {
        if (words.contains("March 2024")) {
            throw new IllegalStateException("broken off");
        }
    }

    @TestFactory
    Stream<DynamicTest> the_application_shows_what_the_story_expects_at_each_vantage() throws IOException {
        try (InputStream file = Objects.requireNonNull(Story.class.getResourceAsStream("/demonstration/story.yaml"))) {
            return Expected.in(file).stream()
                    .flatMap(expected -> expected.shows().entrySet().stream()
                            .map(one -> DynamicTest.dynamicTest(
                                    expected.at() + ": " + one.getKey(),
                                    () -> assertThat(new Shown(this, expected.vantage())
                                                    .of(one.getKey(), one.getValue()))
                                            .isEqualTo(one.getValue()))));
        }
    }

    @Test
    void the_draft_is_seen_by_the_force_at_once_and_by_the_public_from_a_minute_past_midnight() {
        LocalDate midDecember = LocalDate.of(2023, 12, 10);
        Instant known = Instant.parse("2023-12-10T12:00:00Z");

        assertThat(ofReport(Vantage.at(midDecember, known, Viewer.of(FORCE)))).hasSize(44);
        assertThat(ofReport(Vantage.at(midDecember, known, Viewer.of(PANEL)))).isEmpty();
        assertThat(ofReport(Vantage.at(midDecember, known, Viewer.of(COMMISSIONER))))
                .isEmpty();
        LocalDate day = LocalDate.of(2023, 12, 22);
        assertThat(ofReport(Vantage.at(day, Instant.parse("2023-12-22T00:00:59Z"), Viewer.of(PANEL))))
                .isEmpty();
        assertThat(ofReport(Vantage.at(day, Instant.parse("2023-12-22T00:01:00Z"), Viewer.publicly())))
                .hasSize(44);
    }

    @Test
    void that_the_commissioner_alone_had_the_draft_is_not_shown_to_the_office_before_it_was_said_in_public() {
        Instant before = Instant.parse("2023-12-18T09:59:59Z");
        Instant after = Instant.parse("2023-12-18T10:00:00Z");

        assertThat(draftToCommissioner(before, "hmicfrs")).hasSize(1);
        assertThat(draftToCommissioner(before, COMMISSIONER)).isEmpty();
        assertThat(draftToCommissioner(after, COMMISSIONER)).hasSize(1);
        assertThat(draftToCommissioner(after, PANEL)).hasSize(1);
    }

    private List<Entry> draftToCommissioner(Instant known, String viewer) {
        return entries.of(
                new Subject(RecordFact.DISCLOSURE, "draft-report-to-commissioner"),
                Vantage.at(LocalDate.of(2023, 12, 18), known, Viewer.of(viewer)));
    }

    @Test
    void the_force_is_told_of_the_decision_when_it_was_telephoned_and_not_before() {
        LocalDate engaged = LocalDate.of(2023, 11, 24);

        assertThat(stages.of(FORCE, Vantage.at(engaged, Instant.parse("2023-11-22T16:59:59Z"), Viewer.of(FORCE)))
                        .name()
                        .code())
                .isEqualTo("scan");
        assertThat(stages.of(FORCE, Vantage.at(engaged, Instant.parse("2023-11-22T17:00:00Z"), Viewer.of(FORCE)))
                        .name()
                        .code())
                .isEqualTo("engage");
        assertThat(stages.of(FORCE, Vantage.at(engaged, Instant.parse("2023-11-24T09:59:59Z"), Viewer.of(PANEL)))
                        .name()
                        .code())
                .isEqualTo("scan");
    }

    @Test
    void a_date_that_a_slide_states_wrongly_stays_beside_the_others_and_what_settled_it() {
        List<Entry> about = entries.of(new Subject(DatedEvent.KIND, "chief-constable-letter-date"), now(PANEL));

        assertThat(about)
                .extracting(Entry::fact)
                .filteredOn(fact -> fact instanceof StatedDateFact.Stated)
                .extracting(fact -> ((StatedDateFact.Stated) fact).from())
                .containsExactly(LocalDate.of(2023, 11, 23), LocalDate.of(2023, 11, 24), LocalDate.of(2023, 12, 23));
        assertThat(about.getLast().fact())
                .isInstanceOfSatisfying(
                        StatedDateFact.Settled.class,
                        settled -> assertThat(settled.day()).isEqualTo(LocalDate.of(2023, 11, 23)));
    }

    @Test
    void every_list_at_present_is_what_the_record_folds_to_for_every_organisation() {
        for (String organisation : organisations()) {
            Vantage now = now(organisation);
            Vantage folded = new Vantage(now.asAt(), now.knownBy(), now.viewer(), true);
            assertThat(findings.search(FindingCriteria.ANY, FindingOrder.USUAL, Slice.ALL, now))
                    .as("findings as seen by " + organisation)
                    .isEqualTo(findings.search(FindingCriteria.ANY, FindingOrder.USUAL, Slice.ALL, folded));
            assertThat(inspections.all(now)).as(organisation).isEqualTo(inspections.all(folded));
            assertThat(reports.all(now)).as(organisation).isEqualTo(reports.all(folded));
            assertThat(stages.history(FORCE, now)).as(organisation).isEqualTo(stages.history(FORCE, folded));
            assertThat(papers.all(now)).as(organisation).isEqualTo(papers.all(folded));
        }
    }

    @Test
    void the_record_learned_each_event_at_its_own_instant() {
        List<Entry> all = entries.latest(now(FORCE), Long.MAX_VALUE, 10_000);

        assertThat(all).hasSizeGreaterThan(500).isSortedAccordingTo((a, b) -> Long.compare(b.index(), a.index()));
        assertThat(all).extracting(Entry::recordedAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all)
                .filteredOn(entry -> !(entry.fact() instanceof OrganisationFact))
                .extracting(Entry::recordedAt)
                .isSubsetOf(story.events().stream().map(StoryEvent::recordedAt).toList());
    }

    @Test
    void what_no_document_says_is_called_assumed_in_the_source() {
        StoryEvent assumed = story.submissions().getFirst();
        assertThat(assumed.assumed()).isTrue();

        assertThat(entries.ofKind(Finding.KIND, now(FORCE)))
                .filteredOn(entry -> entry.recordedAt().equals(assumed.recordedAt()))
                .hasSize(assumed.texts("findings").size())
                .allSatisfy(entry -> assertThat(entry.source().place()).contains("assumed for the demonstration"));
    }

    @Test
    void users_are_roles_of_the_storys_organisations_with_invented_addresses() {
        assertThat(users.all()).hasSameSizeAs(story.users());
        assertThat(users.all())
                .allSatisfy(user -> {
                    assertThat(user.signInName()).endsWith("@plumbline.example");
                    assertThat(user.invited()).isFalse();
                })
                .extracting(User::organisation)
                .isSubsetOf(organisations());
    }

    @Test
    void nobody_is_named_in_the_story_or_the_report() throws IOException {
        for (String resource : List.of("story.yaml", "west-midlands-2023.md")) {
            try (InputStream file =
                    Objects.requireNonNull(Story.class.getResourceAsStream("/demonstration/" + resource))) {
                assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContainPattern("\\b(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Cllr|Councillor)\\.? [A-Z][a-z]+")
                        .doesNotContainPattern(
                                "\\b(Chief Constable|Commissioner|Inspector|Chair) [A-Z][a-z]+ [A-Z][a-z]+\\b");
            }
        }
    }

    @Test
    void the_password_is_readable_by_its_owner_alone() throws IOException {
        Path file = data.path().resolve("demonstration-password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file).strip()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    }

    @Test
    void the_inspections_of_the_paper_are_there_with_their_days_and_results() {
        assertThat(inspections.all(now(Audience.PUBLIC)))
                .filteredOn(one -> one.id().startsWith("revisit-"))
                .extracting(one -> one.id(), one -> one.from(), one -> one.publishedOn())
                .containsExactlyInAnyOrder(
                        tuple("revisit-som-ocset-2024", LocalDate.of(2024, 4, 29), LocalDate.of(2024, 7, 23)),
                        tuple("revisit-marac-2024", LocalDate.of(2024, 5, 20), LocalDate.of(2024, 7, 23)),
                        tuple("revisit-investigations-2024", LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 18)));
    }

    private List<Finding> ofReport(Vantage vantage) {
        return findings.ofReport(REPORT, vantage);
    }

    private Vantage now(String organisation) {
        return Vantage.now(clock, Viewer.of(organisation));
    }

    private SortedSet<String> organisations() {
        SortedSet<String> slugs = new TreeSet<>();
        story.organisations().forEach(body -> slugs.add(body.slug()));
        return slugs;
    }
}
