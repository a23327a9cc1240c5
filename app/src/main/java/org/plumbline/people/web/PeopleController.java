package org.plumbline.people.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.govuk.Cell;
import org.plumbline.govuk.Column;
import org.plumbline.govuk.Link;
import org.plumbline.govuk.Table;
import org.plumbline.people.Organisation;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of users and organisations. */
@Controller
class PeopleController {
    private final Users users;
    private final Organisations organisations;

    PeopleController(Users users, Organisations organisations) {
        this.users = users;
        this.organisations = organisations;
    }

    @GetMapping("/people")
    @Access(Permission.ADMINISTER)
    Page people(Vantage vantage) {
        return page(users, organisations, vantage, Optional.empty());
    }

    static PeoplePage page(Users users, Organisations organisations, Vantage vantage, Optional<String> link) {
        List<Organisation> bodies = organisations.all(vantage);
        Map<String, String> names = bodies.stream().collect(Collectors.toMap(Organisation::slug, Organisation::name));
        return new PeoplePage("People", userTable(users.all(), names), organisationTable(bodies, names), link);
    }

    private static Table userTable(List<User> users, Map<String, String> names) {
        return Table.of(
                "Users",
                List.of(
                        Column.of("Called"),
                        Column.of("Sign-in name"),
                        Column.of("Organisation"),
                        Column.of("Roles"),
                        Column.of("State"),
                        Column.actions("Change")),
                users.stream()
                        .map(user -> List.of(
                                Cell.of(user.title()),
                                Cell.of(user.signInName()),
                                Cell.of(names.getOrDefault(user.organisation(), user.organisation())),
                                Cell.of(user.roles().stream().map(Role::words).collect(Collectors.joining(", "))),
                                Cell.of(state(user)),
                                Cell.of(Link.of("Change", "/people/users/" + user.id())
                                        .withHidden(user.title()))))
                        .toList());
    }

    private static String state(User user) {
        if (user.disabled()) {
            return "shut out";
        }
        return user.invited() ? "no password yet" : "can sign in";
    }

    private static Table organisationTable(List<Organisation> bodies, Map<String, String> names) {
        return Table.of(
                "Organisations",
                List.of(
                        Column.of("Name"),
                        Column.of("Kind"),
                        Column.of("From"),
                        Column.of("Until"),
                        Column.of("Followed by")),
                bodies.stream()
                        .map(body -> List.of(
                                Cell.of(body.name()),
                                Cell.of(body.type().words()),
                                Cell.of(Dates.words(body.from())),
                                Cell.of(Dates.words(body.until())),
                                Cell.of(body.successor()
                                        .map(slug -> names.getOrDefault(slug, slug))
                                        .orElse(""))))
                        .toList());
    }
}
