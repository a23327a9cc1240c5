package org.plumbline.plans.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.plans.work.CalendarAddresses;
import org.plumbline.plans.work.CalendarFeed;
import org.plumbline.plans.work.MyWork;
import org.plumbline.plans.work.Worker;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Download;
import org.plumbline.web.NotThere;
import org.plumbline.web.Permission;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's work in their own calendar: the address is made, shown once and revoked; whoever has it reads the feed. */
@Controller
class CalendarController {
    private final CalendarAddresses addresses;
    private final Users users;
    private final MyWork work;
    private final Clock clock;
    private final String home;

    CalendarController(
            CalendarAddresses addresses,
            Users users,
            MyWork work,
            Clock clock,
            @Value("${plumbline.address}") String home) {
        this.addresses = addresses;
        this.users = users;
        this.work = work;
        this.clock = clock;
        this.home = home;
    }

    @PostMapping("/work/calendar")
    @Access(Permission.READ)
    Answer make(Visitor visitor) {
        return new CalendarPage(home + "/work/" + addresses.make(visitor.id()) + ".ics");
    }

    @PostMapping("/work/calendar/revocation")
    @Access(Permission.READ)
    Answer revoke(Visitor visitor) {
        addresses.revoke(visitor.id());
        return SeeOther.at("/work").saying("The address is revoked. Nothing answers there any more.");
    }

    /** Calendars do not sign in; the address itself is the secret, and one that opens nothing is not there. */
    @GetMapping("/work/{token:[A-Za-z0-9_-]{20,60}}.ics")
    @Access(everybody = true)
    Answer feed(@PathVariable String token) {
        User user = addresses
                .user(token)
                .flatMap(users::find)
                .filter(one -> !one.disabled())
                .orElseThrow(() -> new NotThere("There is nothing at this address."));
        Vantage vantage = Vantage.now(clock, Viewer.of(user.organisation()));
        String feed = CalendarFeed.of(work.of(Worker.of(user), vantage).own(), home);
        return new Download(
                "plumbline.ics",
                "text/calendar;charset=UTF-8",
                output -> output.write(feed.getBytes(StandardCharsets.UTF_8)));
    }
}
