package org.plumbline.reconciliation;

/** What sort of sum does not come out. */
public enum Kind {
    PARTS_AND_TOTAL("parts and their total"),
    LEARNED_SUM("a sum that holds in other periods of the same document"),
    PERIODS_AND_WHOLE("shorter periods and the period they make up"),
    CHANGE("a change in per cent and the two figures it is between"),
    DIFFERENCE("a difference and the two figures it is between"),
    SHARE("a share, its part and its whole"),
    RATE("a rate, its count and its base"),
    PART_ABOVE_WHOLE("a part that is more than its whole"),
    RANGE("a lower end above its upper end"),
    OUT_OF_BOUNDS("a value that cannot be"),
    DURATION("a length of time and the days it runs between"),
    AFTER_DOCUMENT("a figure from after its document"),
    DECLARED("a declared identity"),
    SEVERAL_DATES("several dates of one event"),
    BEFORE_IT_HAPPENED("a thing said to be past before it happened"),
    ALREADY_PAST("a thing said to be to come that was past"),
    WEEKDAY("a date that does not fall on its weekday"),
    FINANCIAL_YEAR("two years that do not follow each other");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** In plain words, lower case, to stand after “this is about”. */
    public String words() {
        return words;
    }
}
