package org.plumbline.reportreader;

/** What sort of thing a report found; the code is the one that travels in JSON. */
public enum FindingKind {
    CAUSE_OF_CONCERN("cause-of-concern"),
    RECOMMENDATION("recommendation"),
    AREA_FOR_IMPROVEMENT("area-for-improvement"),
    INNOVATIVE_PRACTICE("innovative-practice"),
    PROMISING_PRACTICE("promising-practice");

    private final String code;

    FindingKind(String code) {
        this.code = code;
    }

    /** The kind as it is written in JSON. */
    public String code() {
        return code;
    }

    /** Whether the kind praises: such findings are listed as practice, apart from what must be improved. */
    public boolean isPractice() {
        return this == INNOVATIVE_PRACTICE || this == PROMISING_PRACTICE;
    }
}
