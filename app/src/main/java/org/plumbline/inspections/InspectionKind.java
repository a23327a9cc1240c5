package org.plumbline.inspections;

import com.fasterxml.jackson.annotation.JsonValue;

/** The inspection programmes under which a force is visited. */
public enum InspectionKind {
    PEEL("peel", "PEEL"),
    CUSTODY("custody", "Custody"),
    SERIOUS_AND_ORGANISED_CRIME("serious-and-organised-crime", "Serious and organised crime"),
    JOINT_TARGETED_AREA("joint-targeted-area", "Joint targeted area"),
    REVISIT("revisit", "Revisit"),
    THEMATIC("thematic", "Thematic"),
    CHILD_PROTECTION("child-protection", "Child protection"),
    CRIME_DATA_INTEGRITY("crime-data-integrity", "Crime data integrity"),
    OTHER("other", "Other");

    private final String code;
    private final String words;

    InspectionKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As it is written in addresses and in the record. */
    @JsonValue
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
