package org.plumbline.people.web;

import org.plumbline.govuk.PasswordInput;
import org.plumbline.govuk.TextInput;
import org.plumbline.web.Access;
import org.plumbline.web.FormPage;
import org.plumbline.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The way in and the way out; the name and password themselves are taken by Spring Security. */
@Controller
class SignInController {
    @GetMapping("/sign-in")
    @Access(everybody = true)
    Page signIn(@RequestParam(defaultValue = "") String problem, @RequestParam(defaultValue = "/") String to) {
        String error =
                switch (problem) {
                    case "wrong" -> "The sign-in name or the password is not right";
                    case "locked" ->
                        "There were too many wrong passwords. Wait fifteen minutes, or ask your administrator for a new link";
                    default -> "";
                };
        String action = UriComponentsBuilder.fromPath("/sign-in")
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(to)
                .toUriString();
        return FormPage.of(
                "Sign in",
                action,
                "Sign in",
                TextInput.of("name", "Sign-in name")
                        .withType("email")
                        .withAutocomplete("username")
                        .withHint("Your e-mail address")
                        .withError(error),
                PasswordInput.of("password", "Password"));
    }

    @GetMapping("/sign-out")
    @Access(everybody = true)
    Page signOut() {
        return FormPage.of("Sign out", "/sign-out", "Sign out")
                .saying("You will need your password to come back.")
                .withBack("/");
    }
}
