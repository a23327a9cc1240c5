package org.plumbline.plans.work;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Work as a calendar by RFC 5545: an all-day event for each thing that has a date, with its reference and its link and nothing
 * of what it is about. The same thing has the same UID for ever, so that a date that moved moves in the calendar.
 */
public final class CalendarFeed {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String END = "\r\n";
    private static final int LONGEST = 75;

    private CalendarFeed() {}

    /**
     * The whole feed.
     *
     * @param home the address of this site, without a slash at its end
     */
    public static String of(List<WorkItem> items, String home) {
        StringBuilder feed = new StringBuilder();
        line(feed, "BEGIN:VCALENDAR");
        line(feed, "VERSION:2.0");
        line(feed, "PRODID:-//Plumbline//My work//EN");
        line(feed, "CALSCALE:GREGORIAN");
        line(feed, "METHOD:PUBLISH");
        for (WorkItem item : items) {
            item.on().ifPresent(on -> event(feed, item, on, home));
        }
        line(feed, "END:VCALENDAR");
        return feed.toString();
    }

    private static void event(StringBuilder feed, WorkItem item, LocalDate on, String home) {
        line(feed, "BEGIN:VEVENT");
        line(feed, "UID:" + text(uid(item)));
        line(feed, "DTSTAMP:" + INSTANT.format(item.changedAt()));
        line(feed, "DTSTART;VALUE=DATE:" + DAY.format(on));
        line(feed, "DTEND;VALUE=DATE:" + DAY.format(on.plusDays(1)));
        line(feed, "SUMMARY:" + text(item.reference()));
        line(feed, "DESCRIPTION:" + text(home + item.path()));
        line(feed, "URL:" + home + item.path());
        line(feed, "TRANSP:TRANSPARENT");
        line(feed, "END:VEVENT");
    }

    /** By the path, which holds a finding's whole id: two reports can use one reference. */
    private static String uid(WorkItem item) {
        return item.kind().name().toLowerCase(Locale.ROOT) + item.path().replace('/', '-')
                + (item.kind() == WorkItem.Kind.MILESTONE
                        ? item.reference()
                                .substring(item.reference().lastIndexOf(' '))
                                .replace(' ', '-')
                        : "")
                + "@plumbline";
    }

    /** Section 3.3.11: backslash, semicolon, comma and new lines are escaped. */
    static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Section 3.1: no line is longer than 75 octets, and none is broken within a character. */
    static void line(StringBuilder feed, String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            String one = Character.toString(point);
            int width = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST) {
                feed.append(END).append(' ');
                octets = 1;
            }
            feed.append(one);
            octets += width;
            at += Character.charCount(point);
        }
        feed.append(END);
    }
}
