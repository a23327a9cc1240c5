package org.plumbline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.TestingClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlumblineTest
class SignInTest {
    private static final String PASSWORD = "three words unlike";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    OneTimeLinks links;

    @Autowired
    TestingClock.Settable clock;

    private String name = "";
    private String id = "";

    @BeforeEach
    void somebody() {
        name = "somebody-" + System.nanoTime() + "@plumbline.example";
        id = users.create(name, "Tester", "test-force", Set.of(Role.READER)).id();
        users.setPassword(id, PASSWORD);
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Nested
    class Access {
        @Test
        void who_has_not_signed_in_is_asked_to_and_then_brought_where_they_wanted() {
            TestingBrowser browser = new TestingBrowser(port);

            TestingBrowser.Shown asked = browser.open("/record?before=5");

            assertThat(asked.path()).startsWith("/sign-in?to=");
            assertThat(browser.submit(asked, Map.of("name", name, "password", PASSWORD))
                            .path())
                    .isEqualTo("/record?before=5");
        }

        @Test
        void a_reader_may_not_see_the_users() {
            TestingBrowser browser = new TestingBrowser(port);
            browser.signIn(name, PASSWORD);

            assertThat(browser.open("/people").status()).isEqualTo(403);
        }

        @Test
        void sign_in_leads_nowhere_outside_this_site() {
            TestingBrowser browser = new TestingBrowser(port);
            TestingBrowser.Shown asked = browser.open("/sign-in?to=//elsewhere.example/");

            assertThat(browser.submit(asked, Map.of("name", name, "password", PASSWORD))
                            .path())
                    .isEqualTo("/");
        }

        @Test
        void somebody_shut_out_is_out_at_once() {
            TestingBrowser browser = new TestingBrowser(port);
            browser.signIn(name, PASSWORD);
            assertThat(browser.open("/record").path()).isEqualTo("/record");

            users.change(id, "Tester", Set.of(Role.READER), true);

            assertThat(browser.open("/record").path()).startsWith("/sign-in");
        }

        @Test
        void a_moved_vantage_changes_nothing() {
            users.change(id, "Tester", Set.of(Role.ADMINISTRATOR), false);
            TestingBrowser browser = new TestingBrowser(port);
            browser.signIn(name, PASSWORD);
            TestingBrowser.Shown form = browser.open("/people/organisations/new");

            TestingBrowser.Shown refused = browser.submit(
                    form, Map.of("name", "Body", "type", "partner-agency", "from", "2020-01-01", "on", "2020-01-01"));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("nothing can be edited there");
        }
    }

    @Nested
    class LockOut {
        @Test
        void the_fifth_wrong_password_locks_and_the_fourth_does_not() {
            TestingBrowser browser = new TestingBrowser(port);
            for (int wrong = 1; wrong <= 4; wrong++) {
                assertThat(browser.signIn(name, "wrong password " + wrong).text())
                        .contains("is not right");
            }
            assertThat(browser.signIn(name, PASSWORD).path()).isEqualTo("/");

            TestingBrowser other = new TestingBrowser(port);
            for (int wrong = 1; wrong <= 5; wrong++) {
                other.signIn(name, "wrong password " + wrong);
            }
            assertThat(other.signIn(name, PASSWORD).text()).contains("too many wrong passwords");
        }

        @Test
        void a_lock_ends_after_fifteen_minutes() {
            Instant start = Instant.now(clock);
            clock.set(start);
            TestingBrowser browser = new TestingBrowser(port);
            for (int wrong = 1; wrong <= 5; wrong++) {
                browser.signIn(name, "wrong password " + wrong);
            }

            clock.set(start.plus(SignIns.WINDOW).minusSeconds(1));
            assertThat(browser.signIn(name, PASSWORD).text()).contains("too many wrong passwords");
            clock.set(start.plus(SignIns.WINDOW));
            assertThat(browser.signIn(name, PASSWORD).path()).isEqualTo("/");
        }

        @Test
        void a_name_that_nobody_has_locks_the_same_way() {
            TestingBrowser browser = new TestingBrowser(port);
            String nobody = "nobody-" + System.nanoTime() + "@plumbline.example";
            for (int wrong = 1; wrong <= 5; wrong++) {
                assertThat(browser.signIn(nobody, "wrong password " + wrong).text())
                        .contains("is not right");
            }

            assertThat(browser.signIn(nobody, "wrong password").text()).contains("too many wrong passwords");
        }
    }

    @Nested
    class Links {
        @Test
        void a_one_time_link_sets_a_password_once() {
            String path = "/password?token=" + links.forUser(id);
            TestingBrowser browser = new TestingBrowser(port);

            browser.submit(
                    browser.open(path), Map.of("password", "another three words", "again", "another three words"));

            assertThat(browser.signIn(name, "another three words").path()).isEqualTo("/");
            assertThat(browser.open(path).status()).isEqualTo(404);
        }

        @Test
        void a_password_of_eleven_characters_is_too_short_and_one_of_twelve_is_not() {
            TestingBrowser browser = new TestingBrowser(port);
            TestingBrowser.Shown asked = browser.open("/password?token=" + links.forUser(id));

            TestingBrowser.Shown refused =
                    browser.submit(asked, Map.of("password", "12345678901", "again", "12345678901"));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("at least 12 characters");
            assertThat(browser.submit(refused, Map.of("password", "123456789012", "again", "123456789012"))
                            .text())
                    .contains("Your password is set");
        }

        @Test
        void a_link_works_for_twenty_four_hours_and_no_longer() {
            Instant start = Instant.now(clock);
            clock.set(start);
            String token = links.forUser(id);

            clock.set(start.plusSeconds(86_399));
            assertThat(links.user(token)).contains(id);
            clock.set(start.plusSeconds(86_400));
            assertThat(links.user(token)).isEmpty();
        }

        @Test
        void there_is_no_first_administrator_s_link_once_there_are_users() {
            assertThat(links.forFirstAdministrator()).isEmpty();
            assertThat(new TestingBrowser(port)
                            .open("/first-administrator?token=x")
                            .status())
                    .isEqualTo(404);
        }
    }
}
