package org.plumbline.inspections;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a report praises. */
public enum PracticeKind {
    INNOVATIVE_PRACTICE("innovative-practice", "innovative practice"),
    PROMISING_PRACTICE("promising-practice", "promising practice");

    private final String code;
    private final String words;

    PracticeKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As it is written in addresses, in the record and in what the reader gives. */
    @JsonValue
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
