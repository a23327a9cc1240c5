package org.plumbline.inspections;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of thing a force was told; the most serious first. */
public enum FindingKind {
    CAUSE_OF_CONCERN("cause-of-concern", "cause of concern", "causes of concern"),
    RECOMMENDATION("recommendation", "recommendation", "recommendations"),
    AREA_FOR_IMPROVEMENT("area-for-improvement", "area for improvement", "areas for improvement");

    private final String code;
    private final String words;
    private final String plural;

    FindingKind(String code, String words, String plural) {
        this.code = code;
        this.words = words;
        this.plural = plural;
    }

    /** As it is written in addresses, in the record and in what the reader gives. */
    @JsonValue
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public String plural() {
        return plural;
    }

    /** A number of them in words: "1 cause of concern", "4 causes of concern". */
    public String count(int number) {
        return number + " " + (number == 1 ? words : plural);
    }
}
