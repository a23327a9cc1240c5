package org.plumbline.plans.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.findings.TestingRegister;
import org.plumbline.findings.Whose;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.plans.ActionFact;
import org.plumbline.plans.ActionWork;
import org.plumbline.plans.DateMoves;
import org.plumbline.plans.PlanWork;
import org.plumbline.plans.TestingPlans;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Entries;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/** E-mails through a real server for e-mail, one that keeps what it is given. */
@PlumblineTest
class DigestsTest {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Digests digests;

    @Autowired
    MyWork myWork;

    @Autowired
    Reminders reminders;

    @Autowired
    PlanWork planWork;

    @Autowired
    ActionWork work;

    @Autowired
    DateMoves moves;

    @Autowired
    Users users;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private LocalDate today = LocalDate.EPOCH;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("plumbline.mail.from", () -> "plumbline@force.example");
        settings.add("plumbline.address", () -> "https://plumbline.example");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void the_force_is_there() {
        new TestingRegister(entries, organisations, transactions, "digests").organisations();
        today = London.dateAt(clock.instant());
    }

    private User person(Role role) {
        return users.create(
                "person-" + System.nanoTime() + "@plumbline.example",
                "Head of crime",
                TestingRegister.FORCE,
                Set.of(role));
    }

    /** An action of somebody with a promise for a day. */
    private String promised(User owner, LocalDate due) {
        Actor actor = Actor.user(owner.id());
        String id = new TestingPlans(planWork, work).action(actor, today.minusDays(40));
        TestingPlans.done(moves.set(
                id, new ActionFact.DateSet(Whose.OWNER, due, ""), TestingPlans.how(actor, today.minusDays(30))));
        return id;
    }

    private static List<MimeMessage> to(User user) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> {
                    try {
                        return message.getAllRecipients()[0].toString().equals(user.signInName());
                    } catch (jakarta.mail.MessagingException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "8, false",
        "7, true",
        "6, false",
        "1, false",
        "0, true",
        "-1, false",
        "-6, false",
        "-7, true",
        "-8, false"
    })
    void somebody_is_reminded_seven_days_before_on_the_day_and_seven_days_after(int days, boolean reminded) {
        User owner = person(Role.ACTION_OWNER);
        promised(owner, today.plusDays(days));
        Vantage now = Vantage.now(clock, Viewer.of(TestingRegister.FORCE));

        assertThat(reminders.of(myWork.of(Worker.of(owner), now), now)).hasSize(reminded ? 1 : 0);
    }

    @Test
    void one_e_mail_a_day_holds_reference_and_link_and_nothing_more() throws Exception {
        User owner = person(Role.ACTION_OWNER);
        String id = promised(owner, today.plusDays(7));

        Digest digest = digests.of(owner).orElseThrow();
        assertThat(digests.send(digest)).isTrue();
        assertThat(digests.send(digest)).isFalse();

        assertThat(to(owner)).singleElement().satisfies(message -> {
            assertThat(message.getFrom()[0].toString()).isEqualTo("plumbline@force.example");
            assertThat(message.getSubject()).startsWith("Plumbline: 1 thing for you on ");
            String text = GreenMailUtil.getBody(message).replace("=\r\n", "");
            assertThat(text)
                    .contains(id + ", action, due in 7 days: https://plumbline.example/actions/" + id)
                    .doesNotContain("Do " + id);
        });
        assertThat(digests.of(owner)).isEmpty();
    }

    @Test
    void nobody_is_written_to_about_nothing() {
        User owner = person(Role.ACTION_OWNER);

        assertThat(digests.of(owner)).isEmpty();
    }

    @Test
    void what_somebody_else_changed_is_said_and_what_one_did_oneself_is_not() {
        User owner = person(Role.ACTION_OWNER);
        String own = promised(owner, today.plusDays(60));
        String theirs = promised(owner, today.plusDays(61));
        TestingPlans.done(work.milestone(
                theirs, "", "Guidance", today.plusDays(50), TestingPlans.how(TestingPlans.LIAISON, today)));

        Digest digest = digests.of(owner).orElseThrow();

        assertThat(digest.changed())
                .extracting(WorkItem::reference)
                .containsExactly(theirs)
                .doesNotContain(own);
        assertThat(digest.due()).isEmpty();
    }

    @Test
    void somebody_who_decides_is_told_of_requests_and_of_promises_to_confirm() {
        User owner = person(Role.ACTION_OWNER);
        User deputy = person(Role.SENIOR_OFFICER);
        String asked = promised(owner, today.plusDays(60));
        String done = promised(owner, today.plusDays(60));
        Actor actor = Actor.user(owner.id());
        TestingPlans.done(moves.ask(
                asked, Whose.OWNER, today.plusDays(70), "Later", "Head of crime", TestingPlans.how(actor, today)));
        TestingPlans.done(work.done(done, new ActionFact.Done("It runs"), TestingPlans.how(actor, today)));

        Work all = myWork.of(Worker.of(deputy), Vantage.now(clock, Viewer.of(TestingRegister.FORCE)));

        assertThat(all.waiting())
                .filteredOn(item -> item.reference().equals(asked))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo(WorkItem.Kind.REQUEST));
        assertThat(all.waiting())
                .filteredOn(item -> item.reference().equals(done))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo(WorkItem.Kind.CONFIRMATION));
        assertThat(digests.of(deputy).orElseThrow().waiting())
                .extracting(WorkItem::reference)
                .contains(asked, done);
        assertThat(myWork.of(Worker.of(owner), Vantage.now(clock, Viewer.of(TestingRegister.FORCE)))
                        .waiting())
                .isEmpty();
    }

    @Test
    void who_is_shut_out_is_not_written_to() {
        User owner = person(Role.ACTION_OWNER);
        promised(owner, today);
        assertThat(digests.today()).anyMatch(digest -> digest.userId().equals(owner.id()));

        users.change(owner.id(), owner.title(), owner.roles(), true);

        assertThat(digests.today()).noneMatch(digest -> digest.userId().equals(owner.id()));
    }
}
