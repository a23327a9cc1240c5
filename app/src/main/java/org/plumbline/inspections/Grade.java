package org.plumbline.inspections;

import com.fasterxml.jackson.annotation.JsonValue;

/** The inspectorate's five grades, best first, and an area that was looked at and not graded. */
public enum Grade {
    OUTSTANDING("outstanding", "Outstanding"),
    GOOD("good", "Good"),
    ADEQUATE("adequate", "Adequate"),
    REQUIRES_IMPROVEMENT("requires-improvement", "Requires improvement"),
    INADEQUATE("inadequate", "Inadequate"),
    UNGRADED("ungraded", "Not graded");

    private final String code;
    private final String words;

    Grade(String code, String words) {
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
