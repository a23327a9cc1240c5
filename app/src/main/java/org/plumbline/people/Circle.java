package org.plumbline.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.record.Audience;

/** Who may see what is recorded about a force, from the fewest to everybody. A disclosure can widen it later. */
public enum Circle {
    FORCE("The force and the inspectorate"),
    OVERSIGHT("Also those who hold the force to account"),
    EVERYBODY("Everybody, the public too");

    private final String words;

    Circle(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As a form sends it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Circle> of(String code) {
        return Stream.of(values()).filter(circle -> circle.code().equals(code)).findFirst();
    }

    /** The organisations beside the force itself; empty for everybody. */
    public List<Organisation> members(String force, List<Organisation> all) {
        return all.stream()
                .filter(one -> takesIn(one.type()) && !one.slug().equals(force))
                .toList();
    }

    private boolean takesIn(OrganisationType type) {
        return switch (type) {
            case INSPECTORATE -> this != EVERYBODY;
            case POLICE_AND_CRIME_COMMISSIONER, MAYOR, POLICING_BOARD, SCRUTINY_PANEL, AUDIT_COMMITTEE ->
                this == OVERSIGHT;
            case FORCE, PARTNER_AGENCY, PUBLIC -> false;
        };
    }

    /** The circle round a force, at once. */
    public Audience audience(String force, List<Organisation> all) {
        return this == EVERYBODY
                ? Audience.everybody()
                : Audience.of(Stream.concat(
                                Stream.of(force), members(force, all).stream().map(Organisation::slug))
                        .toArray(String[]::new));
    }
}
