package org.plumbline.plans.work;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.web.Dates;

/**
 * One person's e-mail of one day: references, dates and links, and nothing of what they are about.
 *
 * @param to an address
 * @param due of what they are reminded
 * @param waiting what they are to decide or confirm
 * @param changed what others changed since the digest before
 */
public record Digest(
        String userId, String to, LocalDate day, List<WorkItem> due, List<WorkItem> waiting, List<WorkItem> changed) {
    public Digest {
        due = List.copyOf(due);
        waiting = List.copyOf(waiting);
        changed = List.copyOf(changed);
    }

    /** Whether there is nothing to say. */
    boolean empty() {
        return due.isEmpty() && waiting.isEmpty() && changed.isEmpty();
    }

    public String subject() {
        int all = due.size() + waiting.size() + changed.size();
        return "Plumbline: " + all + (all == 1 ? " thing" : " things") + " for you on " + Dates.words(day);
    }

    /**
     * The e-mail's text.
     *
     * @param home the address of this site, without a slash at its end
     */
    public String text(String home) {
        StringBuilder text = new StringBuilder();
        part(text, "Due", due, home, true);
        part(text, "To decide or confirm", waiting, home, false);
        part(text, "Changed by others", changed, home, true);
        text.append("All of it: ").append(home).append("/work\n\n");
        text.append("This e-mail holds references and links only. Sign in to see what they are about.\n");
        return text.toString();
    }

    private void part(StringBuilder text, String heading, List<WorkItem> items, String home, boolean dated) {
        if (items.isEmpty()) {
            return;
        }
        text.append(heading).append('\n');
        for (WorkItem item : items) {
            text.append("- ")
                    .append(item.reference())
                    .append(", ")
                    .append(item.kind().words())
                    .append(dated ? ", " + item.stands(day) : "")
                    .append(": ")
                    .append(home)
                    .append(item.path())
                    .append('\n');
        }
        text.append('\n');
    }
}
