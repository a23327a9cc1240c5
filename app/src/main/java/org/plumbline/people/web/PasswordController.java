package org.plumbline.people.web;

import org.plumbline.govuk.PasswordInput;
import org.plumbline.people.OneTimeLinks;
import org.plumbline.people.Users;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A password, set with a one-time link that the administrator hands over. */
@Controller
class PasswordController {
    private final OneTimeLinks links;
    private final Users users;

    PasswordController(OneTimeLinks links, Users users) {
        this.links = links;
        this.users = users;
    }

    @GetMapping("/password")
    @Access(everybody = true)
    Page ask(@RequestParam(defaultValue = "") String token) {
        user(token);
        return page(token, "");
    }

    @PostMapping("/password")
    @Access(everybody = true)
    @Transactional
    Answer set(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        String user = user(token);
        FormPage page = page(token, PasswordRules.problem(password, again));
        if (page.wrong()) {
            return new Invalid(page);
        }
        if (!links.use(token)) {
            throw new NotThere("This link has been used.");
        }
        users.setPassword(user, password);
        return SeeOther.at("/sign-in").saying("Your password is set. Sign in with it.");
    }

    private String user(String token) {
        return links.user(token)
                .orElseThrow(
                        () -> new NotThere("This link does not work: it was used, it is older than 24 hours, or it is"
                                + " not whole. Ask your administrator for a new one."));
    }

    private static FormPage page(String token, String wrong) {
        return FormPage.of(
                "Set your password",
                "/password?token=" + token,
                "Set the password",
                PasswordInput.of("password", "Password").forNewPassword().withError(wrong),
                PasswordInput.of("again", "The same password again").forNewPassword());
    }
}
