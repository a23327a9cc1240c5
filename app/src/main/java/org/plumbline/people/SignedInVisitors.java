package org.plumbline.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.RecordLength;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.Visitor;
import org.plumbline.web.Visitors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says who asks: the user whose session it is, as they stand now, until twelve hours after signing in. */
@Component
class SignedInVisitors implements Visitors {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String USER = "user/";
    private static final String KEPT = Visitor.class.getName();

    private final Users users;
    private final RecentUsers recent;
    private final Organisations organisations;
    private final RecordLength record;
    private final Clock clock;
    private volatile Names known = new Names(-1, LocalDate.EPOCH, new TreeMap<>());

    SignedInVisitors(Users users, RecentUsers recent, Organisations organisations, RecordLength record, Clock clock) {
        this.users = users;
        this.recent = recent;
        this.organisations = organisations;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public Visitor of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Visitor visitor) {
            return visitor;
        }
        Visitor visitor = signedIn(request)
                .flatMap(id -> recent.find(id, clock.instant(), () -> users.find(id)))
                .filter(user -> !user.disabled())
                .map(this::visitor)
                .orElse(Visitor.nobody());
        request.setAttribute(KEPT, visitor);
        return visitor;
    }

    private Optional<String> signedIn(HttpServletRequest request) {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        @Nullable HttpSession session = request.getSession(false);
        if (session == null
                || clock.instant()
                        .isAfter(Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST))) {
            return Optional.empty();
        }
        return Optional.of(authentication.getName());
    }

    private Visitor visitor(User user) {
        return new Visitor(
                user.id(),
                user.title(),
                user.organisation(),
                viewers().getOrDefault(user.organisation(), user.organisation()),
                user.permissions());
    }

    @Override
    public SortedMap<String, String> viewers() {
        Vantage now = Vantage.now(clock, Viewer.publicly());
        long entries = record.at(now.knownBy());
        Names last = known;
        if (last.entries() != entries || !last.on().equals(now.asAt())) {
            last = new Names(entries, now.asAt(), names(now));
            known = last;
        }
        return last.names();
    }

    private SortedMap<String, String> names(Vantage now) {
        SortedMap<String, String> names = new TreeMap<>();
        organisations.all(now).forEach(organisation -> names.put(organisation.slug(), organisation.name()));
        names.put(Audience.PUBLIC, "the public");
        return Collections.unmodifiableSortedMap(names);
    }

    /** What organisations were called on a day, while the record had so many entries. */
    private record Names(long entries, LocalDate on, SortedMap<String, String> names) {}

    @Override
    public String called(Actor actor) {
        if (!actor.reference().startsWith(USER)) {
            return actor.reference();
        }
        return users.find(actor.reference().substring(USER.length()))
                .map(User::title)
                .orElse("somebody who is no longer a user");
    }
}
