package org.plumbline.openfiles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.findings.TestingRegister;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Entries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class OpenDataPagesTest {
    private static final String PASSWORD = "three words unlike";
    private static final String FILE = """
            Financial Year,Financial Quarter,Force Name,Offence Group,Outcome Group,Outcome Type,Force Outcomes for Offences Recorded in Quarter
            1980/81,1,Kent,Theft offences,Charged/Summonsed,1,30
            1980/81,1,Kent,Theft offences,Not yet assigned an outcome,0,70
            1980/81,1,Kent,Theft offences,Charged/Summonsed,1,many
            """;

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void organisations() {
        new TestingRegister(entries, organisations, transactions, "open-data").organisations();
    }

    private TestingBrowser browser(String organisation, Role role) {
        User user = users.create(
                "open-" + System.nanoTime() + "@plumbline.example", "Somebody", organisation, Set.of(role));
        users.setPassword(user.id(), PASSWORD);
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(user.signInName(), PASSWORD);
        return browser;
    }

    @Test
    void a_published_file_is_looked_at_and_taken_in_once() {
        TestingBrowser liaison = browser(TestingRegister.FORCE, Role.LIAISON_OFFICER);
        TestingBrowser.Shown look = liaison.upload(liaison.open("/open-data/import"), "outcomes.csv", FILE);

        assertThat(look.status()).isEqualTo(200);
        assertThat(look.text())
                .contains("3 rows were read", "1 refused", "many", "Open Government Licence v3.0", "Take it in");
        assertThat(new String(liaison.fetch(look.path() + "/rejected-rows.csv").body(), StandardCharsets.UTF_8))
                .contains("many");

        TestingBrowser.Shown done = liaison.submit(look, "/taking", Map.of());

        assertThat(done.path()).isEqualTo("/open-data");
        assertThat(done.text()).contains("Taken in", "outcomes.csv", "Open Government Licence v3.0");
        assertThat(liaison.upload(liaison.open("/open-data/import"), "outcomes.csv", FILE)
                        .text())
                .contains("There is nothing to take in");
    }

    @Test
    void an_unreadable_file_and_a_wrong_month_are_said_beside_their_fields() {
        TestingBrowser liaison = browser(TestingRegister.FORCE, Role.LIAISON_OFFICER);

        TestingBrowser.Shown wrong = liaison.upload(liaison.open("/open-data/import"), "list.csv", "a,b\n1,2\n");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("list.csv");
    }

    @Test
    void a_reader_sees_what_was_taken_in_and_can_take_in_nothing() {
        TestingBrowser reader = browser(TestingRegister.PANEL, Role.READER);

        assertThat(reader.open("/open-data").status()).isEqualTo(200);
        assertThat(reader.open("/open-data/import").status()).isEqualTo(403);
    }

    @Test
    void another_organisation_cannot_look_at_an_offer() {
        TestingBrowser liaison = browser(TestingRegister.FORCE, Role.LIAISON_OFFICER);
        TestingBrowser.Shown look =
                liaison.upload(liaison.open("/open-data/import"), "outcomes.csv", FILE.replace("1980/81", "1981/82"));

        assertThat(browser(TestingRegister.INSPECTORATE, Role.INSPECTOR)
                        .open(look.path())
                        .status())
                .isEqualTo(404);
    }
}
