package org.plumbline.plans.web;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.plans.work.CalendarAddresses;
import org.plumbline.plans.work.MyWork;
import org.plumbline.plans.work.Reminders;
import org.plumbline.plans.work.Work;
import org.plumbline.plans.work.WorkItem;
import org.plumbline.plans.work.Worker;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the visitor is to do. */
@Controller
class WorkController {
    private final MyWork work;
    private final Reminders reminders;
    private final CalendarAddresses addresses;

    WorkController(MyWork work, Reminders reminders, CalendarAddresses addresses) {
        this.work = work;
        this.reminders = reminders;
        this.addresses = addresses;
    }

    @GetMapping("/work")
    @Access(Permission.READ)
    Page mine(Vantage vantage, Visitor visitor) {
        Work mine = work.of(Worker.of(visitor), vantage);
        return new WorkPage(
                sentence(mine, vantage.asAt()),
                mine,
                reminders.of(mine, vantage).stream()
                        .map(item -> item.reference() + ", " + item.title() + ": " + item.stands(vantage.asAt()) + ".")
                        .toList(),
                reminders.days(vantage),
                addresses.known(visitor.id()),
                visitor.may(Permission.MANAGE_FINDINGS),
                vantage.asAt());
    }

    private static String sentence(Work mine, LocalDate asAt) {
        List<WorkItem> late = mine.own(WorkItem.Band.LATE, asAt);
        int soon = mine.own(WorkItem.Band.SOON, asAt).size();
        if (mine.own().isEmpty() && mine.waiting().isEmpty()) {
            return "Nothing is due from you.";
        }
        return (late.isEmpty()
                        ? "Nothing of yours is late"
                        : Histories.count(late.size(), "thing") + " of yours " + (late.size() == 1 ? "is" : "are")
                                + " late")
                + (soon == 0 ? "." : "; " + soon + (soon == 1 ? " is" : " are") + " due in 28 days.")
                + (mine.waiting().isEmpty()
                        ? ""
                        : " " + Histories.count(mine.waiting().size(), "thing")
                                + (mine.waiting().size() == 1 ? " waits" : " wait") + " for you to decide or confirm.");
    }
}
