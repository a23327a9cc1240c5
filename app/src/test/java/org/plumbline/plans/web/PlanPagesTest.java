package org.plumbline.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.TestingClock;
import org.plumbline.findings.TestingRegister;
import org.plumbline.findings.Whose;
import org.plumbline.inspections.FindingKind;
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
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.web.Dates;
import org.plumbline.web.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class PlanPagesTest {
    private static final String PASSWORD = "three words unlike";
    private static int reports;

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlanWork planWork;

    @Autowired
    ActionWork work;

    @Autowired
    DateMoves moves;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private LocalDate today = LocalDate.EPOCH;
    private String finding = "";

    @BeforeEach
    void a_finding() {
        reports++;
        TestingRegister register = new TestingRegister(entries, organisations, transactions, "plan-pages-" + reports);
        register.organisations();
        finding = register.confirm("CoC-1", FindingKind.CAUSE_OF_CONCERN, "Investigations", null, Audience.everybody());
        today = London.dateAt(clock.instant());
    }

    private User user(String organisation, String title, Role... roles) {
        User user =
                users.create("user-" + System.nanoTime() + "@plumbline.example", title, organisation, Set.of(roles));
        users.setPassword(user.id(), PASSWORD);
        return user;
    }

    private TestingBrowser browser(User user) {
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(user.signInName(), PASSWORD);
        return browser;
    }

    private TestingBrowser liaison() {
        return browser(user(TestingRegister.FORCE, "Liaison", Role.LIAISON_OFFICER));
    }

    private String action(User owner, LocalDate due) {
        Actor actor = Actor.user(owner.id());
        String id = new TestingPlans(planWork, work).action(actor, today.minusDays(40), finding);
        TestingPlans.done(moves.set(
                id, new ActionFact.DateSet(Whose.OWNER, due, ""), TestingPlans.how(actor, today.minusDays(30))));
        return id;
    }

    private static Map<String, String> answers(String... more) {
        Map<String, String> answers = new HashMap<>();
        answers.put("seen", "force");
        for (int i = 0; i < more.length; i += 2) {
            answers.put(more[i], more[i + 1]);
        }
        return answers;
    }

    private static Map<String, String> with(Map<String, String> answers, String name, LocalDate day) {
        answers.putAll(Typed.boxed(name, day));
        return answers;
    }

    @Nested
    class Journeys {
        @Test
        void a_date_change_is_requested_by_the_owner_and_decided_by_the_deputy() {
            User owner = user(TestingRegister.FORCE, "Head of crime", Role.ACTION_OWNER);
            String id = action(owner, today.plusDays(10));
            TestingBrowser crime = browser(owner);
            assertThat(crime.open("/work").text()).contains(id, "due in 10 days");

            TestingBrowser.Shown asked = crime.submit(
                    crime.open("/actions/" + id + "/date-requests"),
                    with(answers("whose", "OWNER", "reason", "Courses are full"), "date", today.plusDays(24)));
            assertThat(asked.path()).isEqualTo("/actions/" + id);
            assertThat(asked.text()).contains("waits to be decided", "not decided yet", "due in 10 days");
            assertThat(crime.open("/actions/" + id + "/date-decisions").status())
                    .isEqualTo(403);

            TestingBrowser deputy = browser(user(TestingRegister.FORCE, "Deputy", Role.SENIOR_OFFICER));
            TestingBrowser.Shown work = deputy.open("/work");
            assertThat(work.page().select("main a[href=/actions/" + id + "/date-decisions]"))
                    .hasSize(1);
            TestingBrowser.Shown decided = deputy.submit(
                    deputy.open("/actions/" + id + "/date-decisions"),
                    with(
                            answers("request", "1", "accepted", "yes", "by", "Oversight Board", "reason", "Agreed"),
                            "on",
                            today));

            assertThat(decided.text())
                    .contains(
                            "due in 24 days",
                            "by 14 days",
                            "accepted by Oversight Board, " + Dates.words(today) + ": Agreed");
        }

        @Test
        void a_plan_is_begun_given_an_objective_an_action_and_a_review() {
            TestingBrowser browser = liaison();
            TestingBrowser.Shown begun = browser.submit(
                    browser.open("/plans/new"),
                    with(answers("title", "Plan of pages " + reports, "purpose", "To improve"), "from", today));
            assertThat(begun.path()).matches("/plans/P-[0-9]+");
            String plan = begun.path();

            browser.submit(
                    browser.open(plan + "/objectives"),
                    with(answers("title", "Supervise", "finding", finding), "from", today));
            TestingBrowser.Shown added = browser.submit(
                    browser.open("/actions/new?plan=" + plan.substring("/plans/".length())),
                    with(
                            answers(
                                    "title",
                                    "Write guidance",
                                    "kind",
                                    "corrective",
                                    "where",
                                    plan.substring("/plans/".length()) + " O-1"),
                            "from",
                            today));
            assertThat(added.path()).matches("/actions/A-[0-9]+");
            assertThat(added.text()).contains("nobody answers for it yet", "CoC-1: Investigations", "O-1: Supervise");

            TestingBrowser.Shown incomplete = browser.submit(
                    browser.open(plan + "/reviews"), with(answers("by", "Board", "O-1-state", "green"), "on", today));
            assertThat(incomplete.status()).isEqualTo(422);
            assertThat(incomplete.text()).contains("Say where O-1 is going", "Give the reason for O-1");
            TestingBrowser.Shown reviewed = browser.submit(
                    browser.open(plan + "/reviews"),
                    with(
                            answers(
                                    "by",
                                    "Board",
                                    "O-1-state",
                                    "red",
                                    "O-1-direction",
                                    "worsening",
                                    "O-1-reason",
                                    "Nothing began"),
                            "on",
                            today));
            assertThat(reviewed.text())
                    .contains(
                            "red, worsening",
                            "These disagree. Rated red on " + Dates.words(today) + "; its one action is on time.");
            assertThat(browser.open("/findings/" + finding + "/views/plan").text())
                    .contains("Write guidance");
        }

        @Test
        void a_promise_is_said_to_be_done_by_its_owner_who_cannot_confirm_it() {
            User owner = user(TestingRegister.FORCE, "Head of crime", Role.ACTION_OWNER);
            String id = action(owner, today);
            TestingBrowser crime = browser(owner);
            crime.submit(crime.open("/actions/" + id + "/completion"), with(answers("note", "It runs"), "on", today));

            TestingBrowser.Shown refused = crime.submit(
                    crime.open("/actions/" + id + "/confirmation"),
                    with(answers("done", "yes", "note", "I say so"), "on", today));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("cannot confirm their own promise", "What would help");

            TestingBrowser deputy = browser(user(TestingRegister.FORCE, "Deputy", Role.SENIOR_OFFICER));
            assertThat(deputy.submit(
                                    deputy.open("/actions/" + id + "/confirmation"),
                                    with(answers("done", "yes", "note", "Seen"), "on", today))
                            .text())
                    .contains("kept: done in time");
        }
    }

    @Nested
    class Access {
        @Test
        void is_not_for_another_owner_nor_for_another_organisation() {
            User owner = user(TestingRegister.FORCE, "Head of crime", Role.ACTION_OWNER);
            String id = action(owner, today.plusDays(10));
            TestingBrowser other = browser(user(TestingRegister.FORCE, "Head of people", Role.ACTION_OWNER));

            assertThat(other.open("/actions/" + id).status()).isEqualTo(200);
            assertThat(other.open("/actions/" + id).page().select("main a[href$=/date-requests]"))
                    .isEmpty();
            assertThat(other.open("/actions/" + id + "/date-requests").status()).isEqualTo(403);
            assertThat(browser(user(TestingRegister.PANEL, "Member", Role.READER))
                            .open("/actions/" + id)
                            .status())
                    .isEqualTo(404);
            assertThat(browser(user(TestingRegister.INSPECTORATE, "Inspector", Role.INSPECTOR))
                            .open("/actions/" + id + "/completion")
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void to_change_anything_is_gone_from_another_day() {
            User owner = user(TestingRegister.FORCE, "Head of crime", Role.ACTION_OWNER);
            String id = action(owner, today.plusDays(10));

            TestingBrowser.Shown before = browser(owner).open("/actions/" + id + "?on=" + today.minusDays(1));

            assertThat(before.status()).isEqualTo(200);
            assertThat(before.text()).contains("due in 11 days");
            assertThat(before.page().select("main a[href$=/completion]")).isEmpty();
        }
    }

    @Nested
    class Drawing {
        @Test
        void has_words_a_shape_for_each_date_and_the_same_rows_as_its_table() {
            User owner = user(TestingRegister.FORCE, "Head of crime", Role.ACTION_OWNER);
            Actor actor = Actor.user(owner.id());
            TestingPlans testing = new TestingPlans(planWork, work);
            String plan = testing.plan(today.minusDays(60), "Supervise");
            String late = testing.action(plan, actor, today.minusDays(40), finding);
            String undated = testing.action(plan, actor, today.minusDays(40), finding);
            TestingPlans.done(moves.set(
                    late,
                    new ActionFact.DateSet(Whose.INSPECTORATE, today.minusDays(3), ""),
                    TestingPlans.sourced(actor, today.minusDays(30))));

            TestingBrowser.Shown shown = browser(owner).open("/plans/" + plan);

            assertThat(shown.page().select("svg[role=img] title").text()).isNotEmpty();
            assertThat(shown.page().select("svg[role=img] desc").text())
                    .contains("1 action with dates", "1 of them late");
            assertThat(shown.page().select("svg[role=img] path.plans-timeline__mark"))
                    .hasSize(1);
            assertThat(shown.page().select("svg[role=img] line.plans-timeline__late"))
                    .hasSize(1);
            assertThat(shown.page().select("svg[role=img] text").text())
                    .contains(late, "today")
                    .doesNotContain(undated);
            assertThat(shown.page().select("main table").text())
                    .contains(
                            late, undated, "late by 3 days, not started", Dates.words(today.minusDays(3)), "not done");
            assertThat(shown.text()).contains("1 of 2 actions is late");
        }
    }

    @Nested
    class Calendar {
        private String address(TestingBrowser browser) {
            String address = browser.submit(browser.open("/work"), "/work/calendar", Map.of())
                    .page()
                    .select("#address")
                    .text();
            return address.substring(address.indexOf("/work/"));
        }

        @Test
        void answers_at_a_private_address_until_it_is_revoked() {
            User owner = user(TestingRegister.FORCE, "Head of crime", Role.ACTION_OWNER);
            String id = action(owner, today.plusDays(10));
            TestingBrowser browser = browser(owner);
            String address = address(browser);

            TestingBrowser anybody = new TestingBrowser(port);
            assertThat(anybody.open(address).text()).contains("BEGIN:VCALENDAR", "SUMMARY:" + id);
            assertThat(browser.open("/work").text()).doesNotContain(address);

            browser.submit(browser.open("/work"), "/work/calendar/revocation", Map.of());
            assertThat(anybody.open(address).status()).isEqualTo(404);
        }

        @Test
        void stops_at_the_old_address_when_a_new_one_is_made() {
            TestingBrowser browser = browser(user(TestingRegister.FORCE, "Head of crime", Role.ACTION_OWNER));
            String first = address(browser);
            String second = address(browser);

            TestingBrowser anybody = new TestingBrowser(port);
            assertThat(anybody.open(first).status()).isEqualTo(404);
            assertThat(anybody.open(second).status()).isEqualTo(200);
        }

        @Test
        void answers_nothing_at_an_address_that_nobody_has() {
            assertThat(new TestingBrowser(port)
                            .open("/work/" + "a".repeat(32) + ".ics")
                            .status())
                    .isEqualTo(404);
        }
    }
}
