package org.plumbline.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.platform.London;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.stereotype.Component;

/**
 * The vantage in an address: {@code on} (a date), {@code known} (a date, or a date and a time in London), {@code as} (the
 * slug of an organisation). None of them means now, as me.
 */
@Component
final class Vantages {
    static final String ON = "on";
    static final String KNOWN = "known";
    static final String AS = "as";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Clock clock;
    private final Visitors visitors;

    Vantages(Clock clock, Visitors visitors) {
        this.clock = clock;
        this.visitors = visitors;
    }

    Vantage parse(String on, String known, String as, Viewer viewer) {
        if (on.isBlank()
                && known.isBlank()
                && (as.isBlank() || viewer.organisation().equals(as))) {
            return Vantage.now(clock, viewer);
        }
        Instant present = clock.instant();
        Instant knownBy = known.isBlank() ? present : instant(known);
        if (knownBy.isAfter(present)) {
            if (!London.dateAt(knownBy).equals(London.dateAt(present))) {
                throw new WrongAddress("Nobody can look from the future: “as known on” is " + known + ", and today is "
                        + London.dateAt(present) + ".");
            }
            knownBy = present;
        }
        LocalDate asAt = on.isBlank() ? London.dateAt(knownBy) : date(on);
        return Vantage.at(asAt, knownBy, as.isBlank() ? viewer : viewer.asSeenBy(known(as)));
    }

    /** The query that says a vantage again; empty for now. */
    static String query(Vantage vantage) {
        if (!vantage.moved()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(ON + "=" + vantage.asAt());
        parts.add(KNOWN + "=" + encode(MINUTE.format(vantage.knownBy().atZone(London.ZONE))));
        if (!vantage.viewer().asThemselves()) {
            parts.add(AS + "=" + encode(vantage.viewer().as()));
        }
        return String.join("&", parts);
    }

    private String known(String organisation) {
        if (!visitors.viewers().containsKey(organisation)) {
            throw new WrongAddress("There is no organisation “" + organisation + "” through whose eyes to look.");
        }
        return organisation;
    }

    /** A date means the end of that day; a minute means all of that minute. */
    private static Instant instant(String written) {
        if (written.length() <= 10) {
            return London.endOf(date(written));
        }
        try {
            return LocalDateTime.parse(written, MINUTE)
                    .plusMinutes(1)
                    .atZone(London.ZONE)
                    .toInstant()
                    .minusNanos(1000);
        } catch (DateTimeParseException e) {
            throw new WrongAddress("“" + written + "” is not a date and a time such as 2023-11-24T10:00.", e);
        }
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new WrongAddress("“" + written + "” is not a date such as 2023-11-24.", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
