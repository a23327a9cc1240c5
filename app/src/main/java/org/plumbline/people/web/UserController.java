package org.plumbline.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Checkboxes;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.people.OneTimeLinks;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.FormPage;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One user: added, changed, shut out, given a new link. */
@Controller
class UserController {
    private static final String SHUT_OUT = "shut-out";
    private static final String NEW_LINK = "new-link";

    private final Users users;
    private final Organisations organisations;
    private final OneTimeLinks links;

    UserController(Users users, Organisations organisations, OneTimeLinks links) {
        this.users = users;
        this.organisations = organisations;
        this.links = links;
    }

    /** What was typed. */
    record UserForm(
            @Nullable String name,
            @Nullable String called,
            @Nullable String organisation,
            @Nullable List<String> roles,
            @Nullable List<String> also) {
        String nameTyped() {
            return name == null ? "" : name.strip();
        }

        String calledTyped() {
            return called == null ? "" : called.strip();
        }

        String organisationChosen() {
            return organisation == null ? "" : organisation;
        }

        Set<Role> rolesChosen() {
            return roles == null
                    ? Set.of()
                    : roles.stream().map(Role::of).flatMap(Optional::stream).collect(Collectors.toSet());
        }

        boolean asks(String what) {
            return also != null && also.contains(what);
        }
    }

    @GetMapping("/people/users/new")
    @Access(Permission.ADMINISTER)
    Page askNew(Vantage vantage) {
        return newPage(new UserForm("", "", "", List.of(), List.of()), vantage, "", "", "");
    }

    @PostMapping("/people/users")
    @Access(Permission.ADMINISTER)
    @Transactional
    Answer add(@ModelAttribute UserForm form, Vantage vantage) {
        boolean known =
                organisations.all(vantage).stream().anyMatch(body -> body.slug().equals(form.organisationChosen()));
        FormPage page = newPage(
                form,
                vantage,
                nameProblem(form.nameTyped()),
                form.calledTyped().isEmpty() ? "Enter what they are called, such as a role" : "",
                form.rolesChosen().isEmpty() ? "Choose at least one role" : "");
        if (page.wrong() || !known) {
            return new Invalid(page);
        }
        User user = users.create(form.nameTyped(), form.calledTyped(), form.organisationChosen(), form.rolesChosen());
        return withLink(user, vantage);
    }

    private String nameProblem(String name) {
        if (!name.contains("@")) {
            return "Enter an e-mail address, such as name@force.police.uk";
        }
        return users.named(name).isPresent() ? "There is a user with this sign-in name already" : "";
    }

    private Page withLink(User user, Vantage vantage) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/password")
                .queryParam("token", links.forUser(user.id()))
                .toUriString();
        return PeopleController.page(users, organisations, vantage, Optional.of(address));
    }

    private FormPage newPage(UserForm form, Vantage vantage, String wrongName, String wrongCalled, String wrongRoles) {
        return FormPage.of(
                        "Add a user",
                        "/people/users",
                        "Add the user",
                        TextInput.of("name", "E-mail address")
                                .withType("email")
                                .withHint("They will sign in with it")
                                .withValue(form.nameTyped())
                                .withError(wrongName),
                        called(form.calledTyped(), wrongCalled),
                        Select.of(
                                        "organisation",
                                        "Organisation",
                                        organisations.all(vantage).stream()
                                                .map(body -> Choice.of(body.slug(), body.name()))
                                                .toList())
                                .withChosen(form.organisationChosen()),
                        roles(form.rolesChosen(), wrongRoles))
                .under(Section.PEOPLE)
                .withBack("/people");
    }

    @GetMapping("/people/users/{id}")
    @Access(Permission.ADMINISTER)
    Page ask(@PathVariable String id) {
        User user = user(id);
        return page(user, user.title(), user.roles(), user.disabled(), "", "");
    }

    @PostMapping("/people/users/{id}")
    @Access(Permission.ADMINISTER)
    @Transactional
    Answer change(@PathVariable String id, @ModelAttribute UserForm form, Vantage vantage, Visitor visitor) {
        User user = user(id);
        boolean locksSelfOut = visitor.id().equals(id)
                && (form.asks(SHUT_OUT) || !form.rolesChosen().contains(Role.ADMINISTRATOR));
        String wrongRoles = form.rolesChosen().isEmpty() ? "Choose at least one role" : "";
        FormPage page = page(
                user,
                form.calledTyped(),
                form.rolesChosen(),
                form.asks(SHUT_OUT),
                form.calledTyped().isEmpty() ? "Enter what they are called, such as a role" : "",
                locksSelfOut
                        ? "You cannot take your own administrator's role away; another administrator can"
                        : wrongRoles);
        if (page.wrong()) {
            return new Invalid(page);
        }
        users.change(id, form.calledTyped(), form.rolesChosen(), form.asks(SHUT_OUT));
        if (form.asks(NEW_LINK)) {
            return withLink(user, vantage);
        }
        return SeeOther.at("/people").saying("The user is changed.");
    }

    private User user(String id) {
        return users.find(id).orElseThrow(() -> new NotThere("There is no such user."));
    }

    private static FormPage page(
            User user, String title, Set<Role> roles, boolean shutOut, String wrongCalled, String wrongRoles) {
        return FormPage.of(
                        "Change " + user.title(),
                        "/people/users/" + user.id(),
                        "Save",
                        called(title, wrongCalled),
                        roles(roles, wrongRoles),
                        Checkboxes.of(
                                        "also",
                                        "Also",
                                        List.of(
                                                Choice.of(SHUT_OUT, "Shut this user out")
                                                        .withHint("Their sessions end at once"),
                                                Choice.of(NEW_LINK, "Give them a new link to set a password")))
                                .withChosen(shutOut ? Set.of(SHUT_OUT) : Set.of()))
                .under(Section.PEOPLE)
                .withBack("/people");
    }

    private static TextInput called(String value, String wrong) {
        return TextInput.of("called", "What they are called on pages")
                .withHint("A role, such as Force liaison officer")
                .withValue(value)
                .withError(wrong);
    }

    private static Checkboxes roles(Set<Role> chosen, String wrong) {
        return Checkboxes.of(
                        "roles",
                        "Roles",
                        Arrays.stream(Role.values())
                                .map(role -> Choice.of(role.code(), role.words()))
                                .toList())
                .withChosen(chosen.stream().map(Role::code).toList())
                .withError(wrong);
    }
}
