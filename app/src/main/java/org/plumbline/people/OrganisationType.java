package org.plumbline.people;

import java.util.Arrays;
import java.util.Optional;

/** What kinds of organisation take part in holding a force to account. */
public enum OrganisationType {
    FORCE("force", "Police force"),
    POLICE_AND_CRIME_COMMISSIONER(
            "police-and-crime-commissioner", "Local policing body: police and crime commissioner"),
    MAYOR("mayor", "Local policing body: mayor"),
    POLICING_BOARD("policing-board", "Local policing body: board"),
    SCRUTINY_PANEL("scrutiny-panel", "Scrutiny panel"),
    AUDIT_COMMITTEE("audit-committee", "Audit committee"),
    INSPECTORATE("inspectorate", "Inspectorate"),
    PARTNER_AGENCY("partner-agency", "Partner agency"),
    PUBLIC("public", "The public");

    private final String code;
    private final String words;

    OrganisationType(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As kept in the record. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<OrganisationType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
