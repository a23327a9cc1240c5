package org.plumbline.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.plumbline.govuk.PasswordInput;
import org.plumbline.govuk.TextInput;
import org.plumbline.people.OneTimeLinks;
import org.plumbline.people.OrganisationFact;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Source;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The first administrator, made once with the link that the first start printed. */
@Controller
class FirstAdministratorController {
    private final OneTimeLinks links;
    private final Users users;
    private final Organisations organisations;
    private final Clock clock;

    FirstAdministratorController(OneTimeLinks links, Users users, Organisations organisations, Clock clock) {
        this.links = links;
        this.users = users;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What was typed. */
    record Typed(String token, String force, String name, String password, String again) {
        Typed {
            token = token == null ? "" : token;
            force = force == null ? "" : force.strip();
            name = name == null ? "" : name.strip();
            password = password == null ? "" : password;
            again = again == null ? "" : again;
        }
    }

    @GetMapping("/first-administrator")
    @Access(everybody = true)
    Page ask(@ModelAttribute Typed typed) {
        mustOpen(typed.token());
        return page(typed, "", "", "");
    }

    @PostMapping("/first-administrator")
    @Access(everybody = true)
    @Transactional
    Answer make(@ModelAttribute Typed typed) {
        mustOpen(typed.token());
        FormPage page = page(
                typed,
                slug(typed.force()).isEmpty() ? "Enter the name of your police force" : "",
                typed.name().contains("@") ? "" : "Enter your e-mail address, such as name@force.police.uk",
                PasswordRules.problem(typed.password(), typed.again()));
        if (page.wrong()) {
            return new Invalid(page);
        }
        if (!links.use(typed.token())) {
            throw new NotThere("This link has been used.");
        }
        LocalDate today = London.dateAt(clock.instant());
        String slug = slug(typed.force());
        User user = users.create(typed.name(), "Administrator", slug, Set.of(Role.ADMINISTRATOR, Role.LIAISON_OFFICER));
        users.setPassword(user.id(), typed.password());
        organisations.establish(
                slug,
                new OrganisationFact.Established(typed.force(), OrganisationType.FORCE.code(), today, null),
                Actor.user(user.id()),
                Source.enteredHere());
        return SeeOther.at("/sign-in").saying("You are the administrator of Plumbline. Sign in.");
    }

    private void mustOpen(String token) {
        if (!links.opensForFirstAdministrator(token)) {
            throw new NotThere("This link does not work: it was used, it is older than 24 hours, or it is not whole."
                    + " While there is no user, each start of Plumbline prints a new one.");
        }
    }

    private static FormPage page(Typed typed, String wrongForce, String wrongName, String wrongPassword) {
        return FormPage.of(
                        "Set up Plumbline",
                        "/first-administrator?token=" + typed.token(),
                        "Become the administrator",
                        TextInput.of("force", "Your police force")
                                .withHint("For example, West Midlands Police")
                                .withValue(typed.force())
                                .withError(wrongForce),
                        TextInput.of("name", "Your e-mail address")
                                .withType("email")
                                .withAutocomplete("username")
                                .withHint("You will sign in with it")
                                .withValue(typed.name())
                                .withError(wrongName),
                        PasswordInput.of("password", "Password")
                                .forNewPassword()
                                .withError(wrongPassword),
                        PasswordInput.of("again", "The same password again").forNewPassword())
                .saying(
                        "You are the first here. This link makes you the administrator, who can then add everybody else.");
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
